// Says which member scores which: never itself.  PUT /api/blocks/{blockId}/scorers
import { AssignScorers } from '../../../contract/blocks.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isMember } from '../block.ts'
import { setScorers } from '../block-changes.store.ts'
import { blockById } from '../blocks.store.ts'
import { mayRunBlock, seesBlock } from '../scores.may.ts'
import { submissionsOf } from '../sheets.store.ts'

type Kind = (typeof AssignScorers.refusals)[number]

export const assignScorers = defineAct({
  contract: AssignScorers,
  load: async ({ tx, actor, today }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    const submissions = await submissionsOf(
      tx,
      whole.members.map((one) => one.sheetId),
    )
    const scored = whole.members
      .filter((one) =>
        submissions.some((sub) => sub.sheetId === one.sheetId && sub.stage === 'block' && !sub.returned),
      )
      .map((one) => one.unitId)
    const scorers = [...new Set(input.scorers.map((one) => one.scorerId))]
    const held = await Promise.all(
      scorers.map((unitId) => appointmentsOn(tx, { day: today, unitId, role: 'secretary' })),
    )
    return { whole, scored: new Set(scored), secretaries: held.flat() }
  },
  may: (actor, { whole }) => mayRunBlock(actor, whole),
  decide: ({ whole, scored }, input) => {
    const refused: Refusal<Kind>[] = []
    for (const [index, one] of input.scorers.entries()) {
      const path = `scorers.${index}.scorerId`
      if (!isMember(whole, one.unitId) || !isMember(whole, one.scorerId))
        refused.push({ kind: 'block.not-a-member', path, unit: '' })
      if (one.unitId === one.scorerId) refused.push({ kind: 'block.scorer-is-itself', path })
      if (scored.has(one.unitId) && whole.scorers.get(one.unitId) !== one.scorerId)
        refused.push({ kind: 'block.already-scored', path, remedy: 'return-scores' })
    }
    return unless(refused, () => input.scorers)
  },
  save: ({ tx, actor, now }, scorers, { whole }) =>
    setScorers(tx, whole.block.id, scorers, { by: actor.personId, at: now }),
  subjects: (_scorers, { whole }) => [{ kind: 'block', id: whole.block.id }],
  present: (scorers) => ({ assigned: scorers.length }),
  notices: (_scorers, { whole, secretaries }) =>
    secretaries.map((one) => ({
      to: one.personId,
      kind: 'scores.scorer-assigned',
      path: `/scores/blocks/${whole.block.id}`,
      figures: { block: whole.block.name },
    })),
})
