// Opens next year's block: the deputy becomes head.  POST /api/blocks/{blockId}/hand-over
import { HandOverBlock } from '../../../contract/blocks.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { anyOf } from '../../permission.ts'
import { type Block, type HeldOffice, isMember, type Office, unitIn } from '../block.ts'
import { addBlocks, addOffices } from '../block-changes.store.ts'
import { blockBy, blockById, membersAmong } from '../blocks.store.ts'
import { meetingsOf } from '../meetings.store.ts'
import { mayCoordinate, mayRunBlock, seesBlock } from '../scores.may.ts'

type Kind = (typeof HandOverBlock.refusals)[number]

export const handOverBlock = defineAct({
  contract: HandOverBlock,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    const { block, members } = whole
    return {
      whole,
      next: await blockBy(tx, block.year + 1, block.code),
      placed: await membersAmong(
        tx,
        members.map((one) => one.unitId),
        block.year + 1,
      ),
      meetings: await meetingsOf(tx, { blockIds: [block.id] }),
    }
  },
  may: (actor, { whole }) => anyOf(mayRunBlock(actor, whole), mayCoordinate(actor)),
  decide: ({ whole, next, placed, meetings }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const deputy = unitIn(whole, 'deputy')
    if (!deputy) refused.push({ kind: 'block.no-deputy-to-take-over', remedy: 'appoint-block-head' })
    if (!isMember(whole, input.nextDeputyId))
      refused.push({ kind: 'block.not-a-member', path: 'nextDeputyId', unit: '' })
    if (deputy === input.nextDeputyId)
      refused.push({ kind: 'block.head-and-deputy-of-one-unit', path: 'nextDeputyId' })
    if (next) refused.push({ kind: 'block.already-handed-over', year: next.year })
    else if (placed.length > 0)
      refused.push({ kind: 'block.unit-already-in-a-block', unit: '', year: whole.block.year + 1 })
    if (!meetings.some((one) => one.kind === 'final'))
      refused.push({ kind: 'block.no-final-meeting-yet', remedy: 'record-block-meeting' })
    return unless(refused, () => {
      const year = whole.block.year + 1
      const block: Block = { ...whole.block, id: newId(), year }
      const office = (name: Office, unitId: string): HeldOffice => ({
        id: newId(),
        blockId: block.id,
        office: name,
        unitId,
        personId: null,
        appointmentId: null,
        validFrom: `${year}-01-01`,
        decision: input.decision,
        note: null,
      })
      return {
        block,
        members: whole.members.map((one) => ({ ...one, sheetId: newId(), blockId: block.id, year })),
        offices: [office('head', deputy ?? ''), office('deputy', input.nextDeputyId)],
      }
    })
  },
  save: async ({ tx, actor, now }, { block, members, offices }) => {
    const recorded = { by: actor.personId, at: now }
    await addBlocks(tx, [block], members, recorded)
    await addOffices(tx, offices, recorded)
  },
  subjects: ({ block }, { whole }) => [
    { kind: 'block', id: whole.block.id },
    { kind: 'block', id: block.id },
  ],
  present: ({ block }) => ({ nextBlockId: block.id }),
})
