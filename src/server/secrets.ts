// Takes out of an act's input what the journal must not hold in clear. Used by perform.ts only.
import type { Contract } from '../contract/define.ts'

/** The input with each secret field replaced by a mark that it was given. */
export function withoutSecrets(contract: Contract, input: unknown): Record<string, unknown> {
  const fields = { ...(input as Record<string, unknown>) }
  for (const name of contract.secret ?? []) if (name in fields) fields[name] = '(withheld)'
  return fields
}
