// The answer to "may this person?": yes, or no with its reason. Used by every *.may.ts and by the pipeline.
import type { Actor, Role } from './access/actor.ts'
import { holds, holdsFor } from './access/actor.ts'

export type Permission = { allowed: true } | { allowed: false; kind: string; roles?: readonly Role[] }

export const allowed: Permission = { allowed: true }

/** @param kind a message key, `refusals.<kind>` of the noun: who may, and whom to ask. */
export const forbidden = (kind: string): Permission => ({ allowed: false, kind })

/** The first `forbidden` wins; all `allowed` is allowed. */
export function allOf(...permissions: readonly Permission[]): Permission {
  return permissions.find((permission) => !permission.allowed) ?? allowed
}

/** One `allowed` is enough; else the first reason. */
export function anyOf(first: Permission, ...others: readonly Permission[]): Permission {
  return [first, ...others].find((permission) => permission.allowed) ?? first
}

/** Somebody signed in. */
export const signedIn = (actor: Actor): Permission =>
  actor.personId === null ? forbidden('access.sign-in-first') : allowed

/** Anybody, signed in or not: public pages. */
export const anybody = (): Permission => allowed

/** Holds one of these roles anywhere. */
export const withRole = (actor: Actor, ...roles: readonly Role[]): Permission =>
  holds(actor, ...roles) ? allowed : { allowed: false, kind: 'access.only-roles', roles }

/** Holds one of these roles for this unit. */
export const withRoleFor = (actor: Actor, unitId: string, ...roles: readonly Role[]): Permission =>
  holdsFor(actor, unitId, ...roles)
    ? allowed
    : { allowed: false, kind: 'access.only-roles-of-the-unit', roles }
