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
    default:
      return undefined
  }
}
