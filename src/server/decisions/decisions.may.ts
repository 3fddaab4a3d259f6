// Who drafts, hands over, issues and sees decisions. Pure. Used by the acts and by the abilities of the views.
import { type Actor, holds, holdsFor, isSystem } from '../access/actor.ts'
import { allowed, type Permission, withRole } from '../permission.ts'
import { type Decision, stateOf } from './decision.ts'

/** The standing body of the council drafts. */
export const mayDraft = (actor: Actor): Permission => withRole(actor, 'coordinator')
/** Back from the registrar's table: either may say so. */
export const mayReopen = (actor: Actor): Permission => withRole(actor, 'coordinator', 'registrar')
/** The registrar numbers and issues. */
export const mayIssue = (actor: Actor): Permission => withRole(actor, 'registrar')

/** Those who prepare and watch decisions see drafts too. */
export const seesDrafts = (actor: Actor): boolean =>
  isSystem(actor) ||
  holds(
    actor,
    'coordinator',
    'registrar',
    'minister',
    'auditor',
    'council-chair',
    'council-secretary',
    'council-member',
  )

/** Issued decisions are public knowledge in the house. */
export const sees = (
  actor: Actor,
  decision: Pick<Decision, 'issue' | 'discarded' | 'handedOverAt'>,
): boolean => seesDrafts(actor) || (actor.personId !== null && stateOf(decision) === 'issued')

/** Certificates of a whole decision leave by the registrar and the coordinator. */
export const mayPrintCertificates = (actor: Actor): Permission =>
  withRole(actor, 'registrar', 'coordinator', 'minister')

/** One certificate: also by whom it names, and by the secretary and head of the unit it names or where that person works. */
export function mayPrintCertificate(
  actor: Actor,
  honour: { personId: string | null; unitId: string | null },
  worksIn: string | null,
): Permission {
  if (honour.personId !== null && honour.personId === actor.personId) return allowed
  const unitId = honour.unitId ?? worksIn
  if (unitId !== null && holdsFor(actor, unitId, 'secretary', 'head')) return allowed
  return withRole(actor, 'registrar', 'coordinator', 'minister', 'auditor')
}
