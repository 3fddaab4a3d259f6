// The law as dossiers show it: a citation, a finding with its facts and rulebook version. Used by contracts of dossiers.
import { z } from 'zod'
import type { Citation, Facts, MissingFact, Procedure, Reason, Warning } from '../law/index.ts'

export const LawCitation = z.custom<Citation>()

/** The answer as the engine gave it: the tree of reasons, what is missing, what follows; with the facts it rests on. */
export const FindingShown = z.object({
  award: z.string(),
  verdict: z.enum(['met', 'not-met', 'unknown', 'suspended']),
  awaitingJudgement: z.boolean(),
  lawOn: z.iso.date(),
  certain: z.boolean(),
  rulebookVersion: z.string(),
  because: z.custom<Reason>(),
  missing: z.custom<readonly MissingFact[]>(),
  warnings: z.custom<readonly Warning[]>(),
  procedure: z.custom<Procedure>(),
  facts: z.custom<Facts>(),
})
