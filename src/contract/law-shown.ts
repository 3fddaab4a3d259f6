// The law as dossiers show it: a citation, a finding with its facts and rulebook version. Used by contracts of dossiers.
import { z } from 'zod'

export const LawCitation = z.object({
  document: z.string(),
  article: z.string().optional(),
  clause: z.string().optional(),
  point: z.string().optional(),
  certainty: z.enum(['read', 'mirror', 'memory', 'not-found']),
  note: z.string().optional(),
})

/** One reason of a finding, in the order of the tree: what was asked, of which facts, under which words of the law. */
export const ReasonShown = z.object({
  predicate: z.string(),
  verdict: z.enum(['met', 'not-met', 'unknown', 'suspended']),
  params: z.record(z.string(), z.unknown()),
  facts: z.record(z.string(), z.unknown()),
  judgement: z.boolean(),
  citation: LawCitation,
})

export const FindingShown = z.object({
  verdict: z.enum(['met', 'not-met', 'unknown', 'suspended']),
  awaitingJudgement: z.boolean(),
  lawOn: z.iso.date(),
  certain: z.boolean(),
  rulebookVersion: z.string(),
  reasons: z.array(ReasonShown),
  /** The whole tree and what it rests on, as the engine gave it. */
  because: z.unknown(),
  missing: z.array(z.unknown()),
  warnings: z.array(z.unknown()),
  facts: z.unknown(),
})
