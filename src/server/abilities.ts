// What a person may do with a record now, sent with it: the page shows only what the server would allow.
// Used by views; the keys are names of acts.
import type { Abilities } from '../contract/values.ts'
import type { Permission } from './permission.ts'

/** `true`, or the kind of the refusal: the page puts it into words. */
export function abilities(permissions: Record<string, Permission>): Abilities {
  return Object.fromEntries(
    Object.entries(permissions).map(([act, permission]) => [
      act,
      permission.allowed ? true : permission.kind,
    ]),
  )
}
