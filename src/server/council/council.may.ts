// Who convenes, counts, confirms, recuses, signs and looks. Used by the acts and views of this folder.
import { type Actor, holds } from '../access/actor.ts'
import { allowed, forbidden, type Permission, withRole } from '../permission.ts'
import type { Sitting } from './sitting.ts'

/** The council's secretary keeps its papers; the coordinator, its standing body, may too. */
export const mayKeepPapers = (actor: Actor): Permission => withRole(actor, 'council-secretary', 'coordinator')

/** The council, those who serve it, and those who see everything. */
export const maySeeCouncil = (actor: Actor): boolean =>
  holds(actor, 'council-chair', 'council-secretary', 'council-member', 'coordinator', 'minister', 'auditor')

/** A member speaks for themselves; the secretary records what was said. */
export function mayRecuse(actor: Actor, sitting: Pick<Sitting, 'members'>, personId: string): Permission {
  const isOwn = actor.personId === personId && sitting.members.some((member) => member.personId === personId)
  return isOwn ? allowed : mayKeepPapers(actor)
}

/** Somebody of the council who did not enter the count; that it is another person is the act's affair. */
export const mayConfirm = (actor: Actor): Permission =>
  withRole(actor, 'council-member', 'council-chair', 'council-secretary', 'coordinator')

export function maySign(actor: Actor, sitting: Pick<Sitting, 'members'>): Permission {
  const chairs = sitting.members.filter((member) => member.role === 'chair')
  return chairs.some((member) => member.personId === actor.personId)
    ? allowed
    : forbidden('council.only-the-chair-signs')
}
