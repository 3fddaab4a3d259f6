// The four verdicts as small numbers, and how they combine. Used by everything that is compiled.
import type { Verdict } from './finding.ts'

/** 0 not met · 1 suspended · 2 unknown · 3 met: in `all`, the lowest decides. */
export type Code = 0 | 1 | 2 | 3
export const notMet = 0
export const suspended = 1
export const unknown = 2
export const met = 3

const names: readonly [Verdict, Verdict, Verdict, Verdict] = ['not-met', 'suspended', 'unknown', 'met']

export function verdictOf(code: Code): Verdict {
  return names[code]
}

/** One `not-met` decides; then one `suspended`; then one `unknown` is enough to stay unknown. */
export function allOf(codes: Iterable<Code>): Code {
  let found: Code = met
  for (const code of codes) if (code < found) found = code
  return found
}

/** One `met` decides; then one `suspended`; then one `unknown` is enough to stay unknown. */
export function anyOf(codes: Iterable<Code>): Code {
  let found: Code = notMet
  for (const code of codes) {
    if (code === met) return met
    if (code === suspended || found === suspended) found = suspended
    else if (code === unknown) found = unknown
  }
  return found
}

/** Two texts, neither certain: where they agree, that; where they differ, nobody knows. */
export function eitherText(lastRead: Code, reported: Code): Code {
  return lastRead === reported ? lastRead : unknown
}

/** At least `needed`, of which `sure` are certain and `possible` may also count. */
export function atLeast(needed: number, sure: number, possible: number): Code {
  if (sure >= needed) return met
  return sure + possible >= needed ? unknown : notMet
}
