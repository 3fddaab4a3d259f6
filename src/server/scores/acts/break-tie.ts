// Records how the ministry's council settled a tie.  POST /api/blocks/{blockId}/tie-decisions
import { BreakTie } from '../../../contract/rankings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isMember } from '../block.ts'
import { blockById } from '../blocks.store.ts'
import { furthestStage, loadBlockScores, rankingOf } from '../loaded-ranking.ts'
import { addTieDecision } from '../rankings.store.ts'
import { mayCoordinate, seesBlock } from '../scores.may.ts'

type Kind = (typeof BreakTie.refusals)[number]

export const breakTieAct = defineAct({
  contract: BreakTie,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    return { whole, scores: await loadBlockScores(tx, whole) }
  },
  may: mayCoordinate,
  decide: ({ whole, scores }, input, { actor, now, newId }) => {
    const refused: Refusal<Kind>[] = []
    const ranked = scores ? rankingOf(scores, scores.agreed?.stage ?? furthestStage(scores)) : []
    for (const [index, unitId] of input.unitIds.entries()) {
      if (!isMember(whole, unitId))
        refused.push({ kind: 'block.not-a-member', path: `unitIds.${index}`, unit: '' })
      if (input.unitIds.indexOf(unitId) !== index)
        refused.push({ kind: 'ranking.unit-twice', path: `unitIds.${index}` })
    }
    const place = ranked.find((one) => one.unitId === input.unitIds[0])?.place
    const tied = ranked.filter((one) => one.tied && one.place === place).map((one) => one.unitId)
    const same =
      tied.length === input.unitIds.length && tied.every((unitId) => input.unitIds.includes(unitId))
    if (!same) refused.push({ kind: 'ranking.not-tied', path: 'unitIds' })
    return unless(refused, () => ({ ...input, id: newId(), by: actor.personId ?? '', at: now }))
  },
  save: ({ tx }, decision) => addTieDecision(tx, decision),
  subjects: (decision) => [
    { kind: 'block', id: decision.blockId },
    ...decision.unitIds.map((id) => ({ kind: 'unit', id })),
  ],
  present: (decision) => ({ tieDecisionId: decision.id }),
})
