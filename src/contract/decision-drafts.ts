// How a decision begins: a grant from the council’s list or on paper, a correction, a revocation, a restoration. Used by the decision pages.
import { z } from 'zod'
import { actContract } from './define.ts'
import { HonourBasis } from './honours.ts'
import { AwardCode, Id, Line, LocalDate, Year } from './values.ts'

const one = { decisionId: Id }
const drafted = z.object({ decisionId: Id })

export const DraftGrant = actContract({
  name: 'draft-grant',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/grants',
  summary: 'Drafts a decision for dossiers of one award and year that passed the council.',
  input: z.strictObject({ dossierIds: z.array(Id).min(1).max(5000) }),
  output: drafted,
  refusals: [
    'decision.dossier-not-passed',
    'decision.several-awards',
    'decision.dossier-twice',
    'decision.already-drafted',
  ],
})

/** Sudden and thematic awards, and proposals whose dossiers and minutes are on paper. */
export const DraftGrantOnPaper = actContract({
  name: 'draft-grant-on-paper',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/grants-on-paper',
  summary:
    'Drafts a decision whose proposal is on paper: sudden or thematic merit, or a year before this house.',
  input: z.strictObject({
    award: AwardCode,
    yearFrom: Year,
    yearTo: Year,
    basis: HonourBasis,
    /** The council's minutes on paper; by merit of the year the council is always asked. */
    minutes: z
      .strictObject({ number: Line(100), on: LocalDate })
      .nullable()
      .default(null),
    recipients: z
      .array(
        z.strictObject({
          personId: Id.nullable().default(null),
          unitId: Id.nullable().default(null),
          merit: Line(500),
        }),
      )
      .min(1)
      .max(5000),
  }),
  output: drafted,
  refusals: [
    'decision.unknown-award',
    'decision.unknown-recipient',
    'decision.award-not-for-recipient',
    'decision.recipient-twice',
    'decision.years-reversed',
    'decision.no-minutes',
  ],
})

const ofIssued = [
  'decision.not-issued',
  'decision.not-a-grant',
  'decision.line-unknown',
  'decision.line-twice',
  'decision.already-drafted',
] as const

export const DraftCorrection = actContract({
  name: 'draft-correction',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/corrections',
  summary: 'Drafts a decision that corrects how lines of an issued one read; the earlier one stays.',
  input: z.strictObject({
    ...one,
    reason: Line(1000),
    lines: z
      .array(
        z.strictObject({
          lineId: Id,
          field: z.enum(['name', 'office', 'merit']),
          correct: Line(500),
        }),
      )
      .min(1)
      .max(1000),
  }),
  output: drafted,
  refusals: [...ofIssued, 'decision.nothing-to-correct', 'decision.line-revoked'],
})

export const DraftRevocation = actContract({
  name: 'draft-revocation',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/revocations',
  summary: 'Drafts a decision that takes back honours of an issued one, on a ground of the law.',
  input: z.strictObject({
    ...one,
    lineIds: z.array(Id).min(1).max(5000),
    /** A ground of the law of the day, by its code. */
    ground: z.string().regex(/^[a-z][a-z-]{2,59}$/),
    reason: Line(1000),
  }),
  output: drafted,
  refusals: [...ofIssued, 'decision.ground-unknown', 'decision.line-revoked'],
})

export const DraftRestoration = actContract({
  name: 'draft-restoration',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/restorations',
  summary: 'Drafts a decision that gives back honours that were revoked.',
  input: z.strictObject({ ...one, lineIds: z.array(Id).min(1).max(5000), reason: Line(1000) }),
  output: drafted,
  refusals: [...ofIssued, 'decision.line-not-revoked'],
})
