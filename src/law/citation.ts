// Where a rule is written, and how surely it was read there. Every leaf of a finding carries one.
// Used by findings, votes, prizes, powers and deadlines alike.
import type { Words } from './words.ts'

/** `read`: in the text itself · `mirror`: in a copy or a text that repeats it · `memory`: not read · `not-found`: nowhere. */
export type Certainty = 'read' | 'mirror' | 'memory' | 'not-found'

export type Citation = {
  /** The number of the document, as officials write it: `06/2022/QH15`. */
  document: string
  article?: string
  clause?: string
  point?: string
  certainty: Certainty
  /** What a reader must know of the place: a number inferred, a letter not verified. Answers kept by the first edition have it in English alone. */
  note?: Words | string
}

const strength: readonly Certainty[] = ['not-found', 'memory', 'mirror', 'read']

export function weakest(certainties: Iterable<Certainty>): Certainty {
  let found = strength.length - 1
  for (const each of certainties) found = Math.min(found, strength.indexOf(each))
  return strength[found] ?? 'not-found'
}

/** A rule read in the text or in a copy of it may be relied upon; one from memory may not. */
export function isCertain(certainty: Certainty): boolean {
  return certainty === 'read' || certainty === 'mirror'
}
