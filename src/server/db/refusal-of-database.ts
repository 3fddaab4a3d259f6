// Turns what the database itself refuses (a double, an overlap, a missing link) into a refusal a person can read.
// Used by perform.ts; anything else the database says is a fault of ours and stays an exception.
import type { Refusal } from '../act.ts'

/** SQLSTATE → message key `refusals.<kind>` of `messages/…/database.json`. */
const kinds: Readonly<Record<string, string>> = {
  '23505': 'database.already-there',
  '23P01': 'database.overlaps',
  '23503': 'database.not-there',
  '23514': 'database.out-of-range',
  '22001': 'database.out-of-range',
  '22003': 'database.out-of-range',
  '22008': 'database.out-of-range',
  '40001': 'database.changed-meanwhile',
  '40P01': 'database.changed-meanwhile',
  '55P03': 'database.changed-meanwhile',
}

/** The figure `constraint` names the rule of the database, for the journal of faults and for tests. */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const kind = kinds[error.code]
  if (!kind) return undefined
  const constraint =
    'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined
  return constraint === undefined ? { kind } : { kind, constraint }
}
