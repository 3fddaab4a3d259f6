// Adds units to a block or takes them out.  POST /api/blocks/{blockId}/members
import { ChangeBlockMembers } from '../../../contract/blocks.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import { dayIn, isMember } from '../block.ts'
import { addMembers, membersWithRecords, removeMembers } from '../block-changes.store.ts'
import { blockById, membersAmong } from '../blocks.store.ts'
import { mayCoordinate, seesBlock } from '../scores.may.ts'

type Kind = (typeof ChangeBlockMembers.refusals)[number]

export const changeBlockMembers = defineAct({
  contract: ChangeBlockMembers,
  load: async ({ tx, actor, today }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    return {
      whole,
      units: await unitsOn(tx, dayIn(whole.block.year, today)),
      taken: await membersAmong(tx, input.add, whole.block.year),
      recorded: await membersWithRecords(tx, input.blockId),
    }
  },
  may: mayCoordinate,
  decide: ({ whole, units, taken, recorded }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const placed = new Set(taken.map((one) => one.unitId))
    const nameOf = (unitId: string) => units.get(unitId)?.name ?? ''
    const { year } = whole.block
    for (const [index, unitId] of input.add.entries()) {
      const path = `add.${index}`
      if (!units.has(unitId)) refused.push({ kind: 'block.unknown-unit', path })
      else if (placed.has(unitId))
        refused.push({ kind: 'block.unit-already-in-a-block', path, unit: nameOf(unitId), year })
      placed.add(unitId)
    }
    for (const [index, unitId] of input.remove.entries()) {
      const path = `remove.${index}`
      if (!isMember(whole, unitId)) refused.push({ kind: 'block.not-a-member', path, unit: nameOf(unitId) })
      else if (recorded.has(unitId))
        refused.push({ kind: 'block.member-has-records', path, unit: nameOf(unitId) })
    }
    const members = whole.members.length + input.add.length - new Set(input.remove).size
    if (members < 1) refused.push({ kind: 'block.nobody-left', path: 'remove' })
    return unless(refused, () => ({
      members,
      added: input.add.map((unitId) => ({ sheetId: newId(), blockId: whole.block.id, year, unitId })),
    }))
  },
  save: async ({ tx, now }, { added }, { whole }, input) => {
    await removeMembers(tx, whole.block.id, input.remove)
    await addMembers(tx, added, now)
  },
  subjects: (_done, { whole }, input) => [
    { kind: 'block', id: whole.block.id },
    ...[...input.add, ...input.remove].map((id) => ({ kind: 'unit', id })),
  ],
  present: ({ members }) => ({ members }),
})
