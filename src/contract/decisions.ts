// Decisions: granting, correcting, revoking, restoring; drafted by the coordinator, numbered and issued by the registrar. Used by the pages of decisions.
import { z } from 'zod'
import { actContract } from './define.ts'
import { Id, Line, LocalDate, Text } from './values.ts'

export const DecisionKind = z.enum(['grant', 'correct', 'revoke', 'restore'])

/** A draft; handed to the registrar; issued; or given up as a draft. */
export const DecisionState = z.enum(['drafted', 'handed-over', 'issued', 'discarded'])

/** The right by which a person signs, and the words printed above the name. */
export const SigningForm = z.enum(['own', 'KT', 'TL', 'TUQ', 'Q'])

export const DecisionSignatory = z.strictObject({
  personId: Id.nullable(),
  name: Line(200),
  office: Line(200),
  form: SigningForm,
  /** The office in whose place or by whose order a person signs (KT., TL., TUQ.). */
  head: Line(200).nullable(),
})

/** What is edited by hand while the decision is a draft. */
export const DecisionText = z.strictObject({
  /** `QĐ-BTNMT`: the series in which it is numbered. */
  series: z
    .string()
    .trim()
    .regex(/^[\p{L}\d]{1,12}(-[\p{L}\d&]{1,20}){0,3}$/u),
  issuer: Line(300),
  place: Line(100),
  /** Who decides, printed above the grounds: `Bộ trưởng Bộ Tài nguyên và Môi trường`. */
  authority: Line(300),
  /** The power as the law names it: `minister`, `head-of-unit`. */
  power: z.string().regex(/^[a-z][a-z-]{2,39}$/),
  signatory: DecisionSignatory,
  summary: Line(500),
  grounds: z.array(Line(1000)).min(1).max(30),
  articles: z.array(Text(5000).min(1)).max(20),
  recipients: z.array(Line(300)).max(30),
  archive: Line(200),
  /** Of a correction, a revocation, a restoration: why. Empty on a grant. */
  reason: Text(2000),
  executors: Line(500),
})

const one = { decisionId: Id }

const drafted = z.object({ decisionId: Id })

const ofADraft = ['decision.already-issued', 'decision.already-discarded'] as const

export const SaveDecision = actContract({
  name: 'save-decision',
  noun: 'decisions',
  method: 'PUT',
  path: '/api/decisions/{decisionId}/text',
  summary: 'Saves the text of a draft; what somebody else saved meanwhile is not overwritten.',
  input: z.strictObject({ ...one, version: z.number().int().min(1), text: DecisionText }),
  output: z.object({ decisionId: Id, version: z.number().int() }),
  refusals: [
    ...ofADraft,
    'decision.handed-over',
    'decision.changed-meanwhile',
    'decision.power-unknown',
    'decision.power-of-the-first',
    'decision.head-missing',
  ],
})

export const WithholdLine = actContract({
  name: 'withhold-line',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/lines/{lineId}/withholding',
  summary: 'Leaves somebody out of the list, with the reason, or takes them in again (reason null).',
  input: z.strictObject({ ...one, lineId: Id, reason: Line(500).nullable() }),
  output: drafted,
  refusals: [...ofADraft, 'decision.handed-over', 'decision.last-line'],
})

export const HandOverDecision = actContract({
  name: 'hand-over-decision',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/hand-over',
  summary: 'Hands the draft to the registrar, to be signed, numbered and issued.',
  input: z.strictObject(one),
  output: drafted,
  refusals: [...ofADraft, 'decision.handed-over', 'decision.signatory-missing'],
})

export const ReopenDecision = actContract({
  name: 'reopen-decision',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/reopening',
  summary: 'Takes a draft back from the registrar, with the reason.',
  input: z.strictObject({ ...one, reason: Line(500) }),
  output: drafted,
  refusals: [...ofADraft, 'decision.not-handed-over'],
})

export const DiscardDecision = actContract({
  name: 'discard-decision',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/discarding',
  summary: 'Gives a draft up, with the reason; its dossiers can be drafted again.',
  input: z.strictObject({ ...one, reason: Line(500) }),
  output: drafted,
  refusals: ofADraft,
})

export const IssueDecision = actContract({
  name: 'issue-decision',
  noun: 'decisions',
  method: 'POST',
  path: '/api/decisions/{decisionId}/issue',
  summary:
    'Numbers and issues a signed decision; honours, prizes, certificates and the log are written with it.',
  input: z.strictObject({
    ...one,
    number: z.number().int().min(1).max(99_999),
    signedOn: LocalDate,
    fileId: Id,
  }),
  output: z.object({
    decisionId: Id,
    number: z.string(),
    honours: z.number().int(),
    prizeDong: z.number().int(),
  }),
  refusals: [
    ...ofADraft,
    'decision.not-handed-over',
    'decision.number-not-next',
    'decision.signed-in-the-future',
    'decision.signed-before-the-last',
    'decision.signed-before-the-council',
    'decision.signed-before-the-first',
    'decision.file-unknown',
    'decision.no-power',
    'decision.signatory-not-in-office',
    'decision.dossier-not-passed',
    'decision.already-held',
    'decision.line-revoked',
    'decision.line-not-revoked',
  ],
})
