// Who may see and do what with blocks and sheets. Nobody scores their own sheet. Pure.
// Used by the acts and views of this folder.
import type { Actor } from '../access/actor.ts'
import { holds, holdsFor, holdsForBlock, isSystem } from '../access/actor.ts'
import { allowed, forbidden, type Permission } from '../permission.ts'
import { seesEverything } from '../seen.ts'
import { isMember, scorerOf, unitIn, type WholeBlock } from './block.ts'
import type { Stage } from './scorecard.ts'

/** The ministry's side and its council see every block and sheet. */
export const seesAllScores = (actor: Actor): boolean =>
  seesEverything(actor) || holds(actor, 'council-chair', 'council-secretary', 'council-member')

/** Works in the unit or under it, or serves it by appointment. */
export const belongsTo = (actor: Actor, unitId: string): boolean =>
  actor.unitPath.includes(unitId) || holdsFor(actor, unitId, 'secretary', 'head')

export const seesBlock = (actor: Actor, whole: WholeBlock): boolean =>
  seesAllScores(actor) ||
  holdsForBlock(actor, whole.block.id, 'block-head') ||
  whole.members.some((member) => belongsTo(actor, member.unitId))

/** A block sees a member's sheet from the day it was submitted; until then it is the unit's own. */
export const seesSheet = (actor: Actor, whole: WholeBlock, unitId: string, selfSubmitted: boolean): boolean =>
  seesAllScores(actor) || belongsTo(actor, unitId) || (selfSubmitted && seesBlock(actor, whole))

/** The coordinator forms blocks, names heads on the minister's decision, opens the year's scoring. */
export const mayCoordinate = (actor: Actor): Permission =>
  isSystem(actor) || holds(actor, 'coordinator') ? allowed : forbidden('scores.only-the-coordinator')

/** The block's head runs the block: pact, scorers, meetings. So may the head unit's own head and secretary. */
export function mayRunBlock(actor: Actor, whole: WholeBlock): Permission {
  const headUnit = unitIn(whole, 'head')
  return holdsForBlock(actor, whole.block.id, 'block-head') ||
    (headUnit !== undefined && holdsFor(actor, headUnit, 'head', 'secretary'))
    ? allowed
    : forbidden('scores.only-the-block-head')
}

/** The head of the unit signs for it; a secretary does not. */
export const maySignFor = (actor: Actor, unitId: string): Permission =>
  holdsFor(actor, unitId, 'head') ? allowed : forbidden('scores.only-the-head-of-the-unit')

export const mayAnswerFor = (actor: Actor, unitId: string): Permission =>
  holdsFor(actor, unitId, 'secretary', 'head')
    ? allowed
    : forbidden('scores.only-secretary-or-head-of-the-unit')

/** Self: the unit. Block: the member assigned, or the block's head. Appraisal: the coordinator. Never one's own sheet. */
export function mayScore(actor: Actor, whole: WholeBlock, unitId: string, stage: Stage): Permission {
  if (stage === 'self') return mayAnswerFor(actor, unitId)
  if (belongsTo(actor, unitId)) return forbidden('scores.never-ones-own-sheet')
  return stage === 'block' ? mayScoreForBlock(actor, whole, unitId) : mayAppraise(actor)
}

function mayScoreForBlock(actor: Actor, whole: WholeBlock, unitId: string): Permission {
  const scorer = scorerOf(whole, unitId)
  if (scorer !== undefined && scorer !== unitId && holdsFor(actor, scorer, 'secretary', 'head'))
    return allowed
  if (holdsForBlock(actor, whole.block.id, 'block-head') && unitIn(whole, 'head') !== unitId) return allowed
  return forbidden(scorer === undefined ? 'scores.no-scorer-yet' : 'scores.only-the-scorer')
}

/** The coordinator; the council's chair or the minister where the coordinator's own unit is appraised. */
const mayAppraise = (actor: Actor): Permission =>
  holds(actor, 'coordinator', 'council-chair', 'minister')
    ? allowed
    : forbidden('scores.only-the-coordinator')

/** Who scores at the next stage sends a sheet back to the one before; the appraiser may send back any stage. */
export function mayReturn(actor: Actor, whole: WholeBlock, unitId: string, stage: Stage): Permission {
  if (stage === 'appraisal') return mayScore(actor, whole, unitId, 'appraisal')
  const byAppraiser = mayScore(actor, whole, unitId, 'appraisal')
  return byAppraiser.allowed || stage === 'block' ? byAppraiser : mayScore(actor, whole, unitId, 'block')
}

/** On whose behalf a score is given: the unit itself, the scoring member, the appraiser's own unit. */
export function behalfOf(actor: Actor, whole: WholeBlock, unitId: string, stage: Stage): string | null {
  if (stage === 'self') return unitId
  const scorer = stage === 'block' ? scorerOf(whole, unitId) : undefined
  if (scorer !== undefined && holdsFor(actor, scorer, 'secretary', 'head')) return scorer
  const own = actor.unitId
  return own !== null && (stage === 'appraisal' || isMember(whole, own)) ? own : null
}
