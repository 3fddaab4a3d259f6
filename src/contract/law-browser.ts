// The law as people read it: documents, articles with their rules, what changed between two days, who that touches. Used by the pages of
// the law browser.
import { z } from 'zod'
import type { Certainty, Citation, DrawnRule, ReasonLeaf, RulebookDiff } from '../law/index.ts'
import { viewContract } from './define.ts'
import { Id, LocalDate, PersonLink, Text, UnitLink, Year } from './values.ts'

const Three = z.object({ vi: z.string(), fr: z.string(), en: z.string() })
const CertaintyShown = z.custom<Certainty>()
const DocumentNumber = z.string().min(1).max(80)

const DocumentShown = z.object({
  number: z.string(),
  title: Three,
  level: z.enum(['national', 'ministry', 'guidance']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  inForce: z.boolean(),
  wordingRead: z.boolean(),
  note: Three.nullable(),
  /** The number of the document it amends. */
  amends: z.string().nullable(),
  replacedBy: z.string().nullable(),
  articles: z.array(
    z.object({
      article: z.string(),
      opening: z.string().nullable(),
      coded: z.number().int(),
      notCoded: z.number().int(),
      certainty: CertaintyShown,
    }),
  ),
})

export const ListLawDocuments = viewContract({
  name: 'list-law-documents',
  noun: 'law',
  path: '/api/law/documents',
  summary:
    'Every document of the rulebooks with its articles; `search` finds passages by their official words.',
  input: z.strictObject({ search: Text(200).optional() }),
  output: z.object({
    on: LocalDate,
    documents: z.array(DocumentShown),
    found: z.array(z.object({ citation: z.custom<Citation>(), text: z.string() })),
  }),
  open: true,
})

/** One effect of a passage: its kind, the awards it concerns (`all`), its figure on the day. */
const EffectShown = z.object({ kind: z.string(), awards: z.array(z.string()), figure: z.string().nullable() })
const PassageShown = z.object({
  depth: z.number().int(),
  clause: z.string().nullable(),
  point: z.string().nullable(),
  text: z.string().nullable(),
  source: z.string().nullable(),
  certainty: CertaintyShown,
  note: Three.nullable(),
  notCoded: Three.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  effects: z.array(EffectShown),
  rule: z.custom<DrawnRule>().nullable(),
})
const NumberShown = z.object({
  name: z.string(),
  title: Three,
  unit: z.string(),
  values: z.array(
    z.object({
      value: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      today: z.boolean(),
      citation: z.custom<Citation>(),
    }),
  ),
})

export const ShowLawText = viewContract({
  name: 'show-law-text',
  noun: 'law',
  path: '/api/law/text',
  summary:
    'One article: its official text, its rules as trees, what is not coded and why, its figures through time.',
  input: z.strictObject({ document: DocumentNumber, article: z.string().max(20).optional() }),
  output: z.object({
    on: LocalDate,
    document: DocumentShown,
    article: z.string().nullable(),
    passages: z.array(PassageShown),
    numbers: z.array(NumberShown),
    /** Documents that amend this one, or take its place. */
    after: z.array(z.object({ number: z.string(), title: Three, from: z.string().nullable() })),
  }),
  open: true,
})

export const ShowLawChanges = viewContract({
  name: 'show-law-changes',
  noun: 'law',
  path: '/api/law/changes',
  summary:
    'The days on which the law changes, the figures through time, and what differs between two days: `palmares rulebook diff`.',
  input: z.strictObject({ from: LocalDate.optional(), to: LocalDate.optional() }),
  output: z.object({
    from: LocalDate,
    to: LocalDate,
    days: z.array(z.object({ on: LocalDate, changes: z.number().int() })),
    diff: z.custom<RulebookDiff>(),
    numbers: z.array(NumberShown),
  }),
  open: true,
})

const VerdictShown = z.object({
  verdict: z.enum(['met', 'not-met', 'unknown', 'suspended']),
  awaitingJudgement: z.boolean(),
})

export const ListAffected = viewContract({
  name: 'list-affected',
  noun: 'law',
  path: '/api/law/affected',
  summary:
    'Whose verdict differs under the law of two days, on the records as they are, in one unit: the unit itself and its people.',
  input: z.strictObject({
    unitId: Id,
    from: LocalDate,
    to: LocalDate,
    year: Year.optional(),
    /** Only those whose verdict rests on that article, before or after: `06/2022/QH15 24`. */
    article: z.string().optional(),
  }),
  output: z.object({
    unit: UnitLink,
    asked: z.number().int(),
    rows: z.array(
      z.object({
        award: z.string(),
        person: PersonLink.nullable(),
        unit: UnitLink,
        before: VerdictShown,
        after: VerdictShown,
        reasons: z.custom<readonly ReasonLeaf[]>(),
        /** The articles on which the verdict rests, before or after. */
        articles: z.array(z.string()),
      }),
    ),
  }),
})
