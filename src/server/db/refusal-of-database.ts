// What a broken constraint means to a person: somebody was faster, or a value cannot be. The last line, after `decide`. Used by perform.ts.
import type { Refusal } from '../act.ts'

/** undefined when the error is no broken constraint. */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const constraint = 'constraint' in error ? String(error.constraint) : ''
  switch (error.code) {
    case '23505':
      return { kind: 'conflict.already-there', constraint }
    case '23P01':
      return { kind: 'conflict.overlaps', constraint }
    case '23503':
      return { kind: 'conflict.unknown-reference', constraint }
    case '23514':
      return { kind: 'conflict.not-allowed', constraint }
    // A number, a text or a date larger than its column holds.
    case '22001':
    case '22003':
    case '22008':
      return { kind: 'conflict.out-of-range' }
    // NUL and halves of surrogate pairs.
    case '22021':
    case '22P05':
      return { kind: 'conflict.character-not-kept' }
    // Two acts waited for each other: PostgreSQL ended one, of which nothing was written.
    case '40001':
    case '40P01':
    case '55P03':
      return { kind: 'conflict.changed-meanwhile' }
    default:
      return undefined
  }
}
