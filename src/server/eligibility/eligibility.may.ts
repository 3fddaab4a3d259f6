// Who may ask what the law says of somebody, and who answers what only people can judge. Used by this folder.
import { type Actor, holds, holdsFor } from '../access/actor.ts'
import { allowed, type Permission, withRoleFor } from '../permission.ts'

/** Themselves, those who serve their unit, the council and those who see everything: findings show ratings and conduct. */
export const maySeeFindingsOf = (actor: Actor, person: { id: string; unitId: string | null }): boolean =>
  actor.personId === person.id || (person.unitId !== null && maySeeFindingsOfUnit(actor, person.unitId))

export const maySeeFindingsOfUnit = (actor: Actor, unitId: string): boolean =>
  holdsFor(actor, unitId, 'secretary', 'head') ||
  holds(actor, 'coordinator', 'minister', 'auditor', 'council-chair', 'council-secretary', 'council-member')

export const mayAnswerJudgements = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId, 'head', 'secretary')

/** What the council chooses is recorded from its minutes by its standing body, never by a unit of its own people. */
export const speaksForTheCouncil = (actor: Actor): boolean => holds(actor, 'coordinator')
