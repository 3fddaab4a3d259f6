// What is seen of decisions and certificates: lists, one decision, its papers, the public verification. Used by the pages of decisions.
import { z } from 'zod'
import { DecisionKind, DecisionState, DecisionText } from './decisions.ts'
import { viewContract } from './define.ts'
import { HonourBasis } from './honours.ts'
import {
  Abilities,
  FileLink,
  Id,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  UnitLink,
  Year,
} from './values.ts'

const Citation = z.object({
  document: z.string(),
  article: z.string().optional(),
  clause: z.string().optional(),
  point: z.string().optional(),
  certainty: z.enum(['read', 'mirror', 'memory', 'not-found']),
  /** Lines and powers kept by the first edition have it in English alone. */
  note: z.union([z.object({ vi: z.string(), fr: z.string(), en: z.string() }), z.string()]).optional(),
})
/** Whether the power may decide the award on the day: `null` where the text was not found. */
export const PowerCheck = z.object({
  may: z.boolean().nullable(),
  certain: z.boolean(),
  citation: Citation,
  reason: z.string().nullable(),
})

export const DecisionRow = z.object({
  id: Id,
  kind: DecisionKind,
  state: DecisionState,
  /** `231/QĐ-BTNMT`; null before it is issued. */
  number: z.string().nullable(),
  signedOn: LocalDate.nullable(),
  summary: z.string(),
  award: z.string(),
  yearFrom: z.number().int(),
  yearTo: z.number().int(),
  lines: z.number().int(),
  draftedAt: z.string(),
})

export const ListDecisions = viewContract({
  name: 'list-decisions',
  noun: 'decisions',
  path: '/api/decisions',
  summary: 'Decisions this person may see, the newest first, drafts on top.',
  input: z.strictObject({
    ...PageQuery,
    kind: DecisionKind.optional(),
    state: DecisionState.optional(),
    year: Year.optional(),
    award: z.string().max(60).optional(),
  }),
  output: PageOf(DecisionRow).extend({ grantable: z.number().int(), abilities: Abilities }),
})

export const ListGrantable = viewContract({
  name: 'list-grantable',
  noun: 'decisions',
  path: '/api/decisions/grantable',
  summary: 'Dossiers that passed the council and are in no decision yet, by award and year.',
  input: z.strictObject({}),
  output: z.object({
    groups: z.array(
      z.object({
        award: z.string(),
        year: z.number().int(),
        dossiers: z.array(
          z.object({
            id: Id,
            code: z.string(),
            name: z.string(),
            unit: UnitLink.nullable(),
            minutes: z.object({ number: z.string(), signedOn: LocalDate, sittingId: Id }),
            yes: z.number().int(),
            entitled: z.number().int(),
          }),
        ),
      }),
    ),
    abilities: Abilities,
  }),
})

const Prize = z.object({
  amount: z.number().int().nullable(),
  base: z.number().nullable(),
  multiplier: z.number().nullable(),
  paid: z.boolean(),
  certain: z.boolean(),
  citation: Citation,
  reason: z.string().nullable(),
  inFavourOf: z.string().nullable(),
})
export const DecisionLine = z.object({
  id: Id,
  position: z.number().int(),
  person: PersonLink.nullable(),
  unit: UnitLink.nullable(),
  name: z.string(),
  office: z.string(),
  merit: z.string(),
  dossier: z.object({ id: Id, code: z.string() }).nullable(),
  withheld: z.string().nullable(),
  /** Of a correction: what was printed and what must be read. */
  correction: z
    .object({ field: z.enum(['name', 'office', 'merit']), printed: z.string(), correct: z.string() })
    .nullable(),
  honour: z
    .object({ id: Id, state: z.enum(['in-force', 'corrected', 'revoked']), code: z.string() })
    .nullable(),
  prize: Prize.nullable(),
})

const DecisionLink = z.object({
  id: Id,
  kind: DecisionKind,
  state: DecisionState,
  number: z.string().nullable(),
  signedOn: LocalDate.nullable(),
})
export const ShowDecision = viewContract({
  name: 'show-decision',
  noun: 'decisions',
  path: '/api/decisions/{decisionId}',
  summary: 'A decision with its text, its list, what it did, and the decisions that changed it.',
  input: z.strictObject({ decisionId: Id }),
  output: z.object({
    ...DecisionRow.shape,
    basis: HonourBasis,
    version: z.number().int(),
    text: DecisionText,
    rows: z.array(DecisionLine),
    totalDong: z.number().int(),
    /** The decision this one corrects, revokes or restores. */
    of: DecisionLink.nullable(),
    laterDecisions: z.array(DecisionLink),
    power: PowerCheck,
    powers: z.array(z.string()),
    /** For the registrar: the number that comes next, by the day it is signed. */
    next: z.object({ year: z.number().int(), number: z.number().int() }).nullable(),
    ground: z.object({ code: z.string(), text: z.string(), citation: Citation }).nullable(),
    grounds: z.array(z.object({ code: z.string(), text: z.string(), citation: Citation })),
    file: FileLink.nullable(),
    fileHash: z.string().nullable(),
    issuedBy: PersonLink.nullable(),
    note: z.string().nullable(),
    abilities: Abilities,
  }),
})

const paper = (summary: string) => ({
  noun: 'decisions',
  output: z.any(),
  summary,
})
export const PrintDecision = viewContract({
  name: 'print-decision',
  path: '/api/decisions/{decisionId}/decision.pdf',
  input: z.strictObject({ decisionId: Id }),
  ...paper('The decision as PDF in the layout of Decree 30/2020; a draft is marked so.'),
})
export const WordDecision = viewContract({
  name: 'word-decision',
  path: '/api/decisions/{decisionId}/decision.docx',
  input: z.strictObject({ decisionId: Id }),
  ...paper('The decision as a Word file that an official edits.'),
})
export const PrintCertificates = viewContract({
  name: 'print-certificates',
  path: '/api/decisions/{decisionId}/certificates.pdf',
  input: z.strictObject({ decisionId: Id }),
  ...paper('The certificates of a whole decision in one file, in the order of its list.'),
})
export const PrintCertificate = viewContract({
  name: 'print-certificate',
  path: '/api/honours/{honourId}/certificate.pdf',
  input: z.strictObject({ honourId: Id }),
  ...paper('The certificate of one honour, with the code that verifies it.'),
})

export const VerificationState = z.enum(['genuine', 'corrected', 'revoked', 'unknown'])
export const Verification = z.object({
  state: VerificationState,
  /** As printed under the QR code. */
  code: z.string(),
  certificate: z
    .object({
      name: z.string(),
      office: z.string(),
      merit: z.string(),
      award: z.string(),
      yearFrom: z.number().int(),
      yearTo: z.number().int(),
      decision: z.object({ number: z.string(), signedOn: LocalDate }),
      authority: z.string(),
      signatory: z.string(),
    })
    .nullable(),
  changes: z.array(
    z.object({
      kind: z.enum(['corrected', 'revoked', 'restored']),
      decisionNumber: z.string(),
      on: LocalDate,
      printed: z.string().nullable(),
      correct: z.string().nullable(),
    }),
  ),
  log: z.array(z.object({ index: z.number().int(), at: z.string(), kind: z.string(), leafHash: z.string() })),
})
const Code = Line(100)

/** The page of the QR code; works without script, signed in or not. */
export const VerifyCertificate = viewContract({
  name: 'verify-certificate',
  noun: 'decisions',
  path: '/verify/{code}',
  summary: 'Public page: whether a certificate is genuine, corrected or revoked, and what to compare.',
  input: z.strictObject({ code: Code }),
  output: Verification,
  open: true,
})
export const AskVerification = viewContract({
  name: 'ask-verification',
  noun: 'decisions',
  path: '/verify',
  summary: 'Public page: a form for the code of a certificate, and its answer.',
  input: z.strictObject({ code: z.string().max(100).optional() }),
  output: Verification.nullable(),
  open: true,
})
export const ReadVerification = viewContract({
  name: 'read-verification',
  noun: 'decisions',
  path: '/api/verify/{code}',
  summary: 'The same answer for machines.',
  input: z.strictObject({ code: Code }),
  output: Verification,
  open: true,
})
