// Who acts: a person with the roles they hold on the day. Used by every `may`, every `visibleTo`, the pipeline.
import type { Role } from '../../contract/access.ts'
import type { LocalDate } from '../clock.ts'

export type { Role }

/** A role in force on the day, with its scope: a unit, a block, or everything when both are null. */
export interface HeldRole {
  role: Role
  unitId: string | null
  blockId: string | null
}

export interface Actor {
  accountId: string | null
  personId: string | null
  name: string
  /** The unit of the main post, or null for people who only hold appointments. */
  unitId: string | null
  /** That unit and every unit above it, nearest first. */
  unitPath: readonly string[]
  roles: readonly HeldRole[]
  on: LocalDate
}

/** Nobody signed in: the public. */
export function anonymous(on: LocalDate): Actor {
  return { accountId: null, personId: null, name: '', unitId: null, unitPath: [], roles: [], on }
}

/** The product itself: jobs, first start, migrations of records. It holds no role; acts that jobs perform must name it. */
export function system(on: LocalDate): Actor {
  return { ...anonymous(on), name: 'system' }
}

export const isSystem = (actor: Actor): boolean => actor.personId === null && actor.name === 'system'

/** Holds the role anywhere. */
export function holds(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role))
}

/** Holds one of the roles for this very unit. */
export function holdsFor(actor: Actor, unitId: string, ...roles: readonly Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role) && held.unitId === unitId)
}

/** Holds one of the roles for this block. */
export function holdsForBlock(actor: Actor, blockId: string, ...roles: readonly Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role) && held.blockId === blockId)
}

/** The units for which the person holds one of the roles. */
export function unitsOf(actor: Actor, ...roles: readonly Role[]): string[] {
  return actor.roles.flatMap((held) => (roles.includes(held.role) && held.unitId ? [held.unitId] : []))
}
