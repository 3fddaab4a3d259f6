// The law of this house: the rulebooks, read and compiled once a process, when first asked. Used by every noun that asks the law.
import type { Law } from '../law/index.ts'

let law: Promise<Law> | undefined

/** @throws when a rulebook has a fault: file, line, article. */
export function theLaw(): Promise<Law> {
  law ??= import('../rulebook-files.ts').then(({ loadLaw }) => loadLaw())
  return law
}
