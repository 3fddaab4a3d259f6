// Who may do what with dossiers, as sentences. Pure. Used by the acts and by the abilities of the views.
import { type Actor, holds, holdsFor, isSystem } from '../access/actor.ts'
import { allowed, anybody, anyOf, forbidden, type Permission, withRole, withRoleFor } from '../permission.ts'
import type { Subject } from './dossier.ts'

/** The coordinator writes the season's guidance. */
export const maySetGuidance = (actor: Actor): Permission => withRole(actor, 'coordinator')

/** The unit's secretary or head proposes for the unit. */
export const mayProposeFor = (actor: Actor, unitId: string): Permission =>
  withRoleFor(actor, unitId, 'secretary', 'head')

/** The report is written by the unit's secretary or head, or by the person it is about. */
export function mayWriteReport(actor: Actor, dossier: { unitId: string; subject: Subject }): Permission {
  const { subject } = dossier
  const isTheirs = subject.kind === 'person' && actor.personId !== null && subject.personId === actor.personId
  return isTheirs ? allowed : anyOf(mayProposeFor(actor, dossier.unitId), forbidden('report.not-theirs'))
}

/** The standing body of the council appraises, posts, answers. Nobody appraises their own dossier. */
export function mayAppraise(actor: Actor, subjects: readonly Subject[]): Permission {
  const own = subjects.some((subject) => subject.kind === 'person' && subject.personId === actor.personId)
  if (own && holds(actor, 'coordinator')) return forbidden('appraisal.own-dossier')
  return withRole(actor, 'coordinator')
}

export const mayPost = (actor: Actor): Permission => withRole(actor, 'coordinator')
export const mayAnswerObjections = (actor: Actor): Permission => withRole(actor, 'coordinator')
/** Anybody, without signing in. */
export const mayObject = anybody

/** Postings and objections are read inside by those who run and watch the movement. */
export const mayWatch = (actor: Actor): Permission =>
  withRole(
    actor,
    'coordinator',
    'minister',
    'auditor',
    'council-chair',
    'council-secretary',
    'council-member',
  )

/** Whose dossiers an actor sees: all, those that reached the council's door, those of units, their own. */
export interface Sight {
  all: boolean
  council: boolean
  unitIds: readonly string[]
  personId: string | null
}

/** The ministry's own see all; council and registrar what was appraised; people of a unit their unit's; everyone their own. */
export function sightOf(actor: Actor): Sight {
  return {
    all: isSystem(actor) || holds(actor, 'coordinator', 'minister', 'auditor'),
    council: holds(actor, 'council-chair', 'council-secretary', 'council-member', 'registrar'),
    unitIds: [
      ...new Set([
        ...(actor.unitId ? [actor.unitId] : []),
        ...actor.roles.flatMap((held) =>
          held.unitId && holdsFor(actor, held.unitId, 'secretary', 'head', 'staff') ? [held.unitId] : [],
        ),
      ]),
    ],
    personId: actor.personId,
  }
}
