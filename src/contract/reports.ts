// Six-month and year-end reports to the minister: every figure a stored query that opens its records. Used by the report pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, Id, Language, Line, LocalDate, PersonLink, Text } from './values.ts'

export const ReportKind = z.enum(['six-month', 'year-end'])
export const ReportSection = z.enum(['response', 'work', 'law', 'scores', 'awards', 'proposals'])
/** One figure: how many, of how many, and the list that holds exactly these records. */
export const ReportFigure = z.object({
  key: z.string(),
  section: ReportSection,
  value: z.number().int(),
  of: z.number().int().nullable(),
  path: z.string(),
})
/** Rows of a chart: label, value, of how many, the list that holds exactly the records of the value. */
export const ReportChart = z.object({
  key: z.string(),
  section: ReportSection,
  /** What it shows, in the reader's language: the rows that stand lowest. */
  title: z.string(),
  rows: z.array(
    z.object({
      label: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
      value: z.number().int(),
      of: z.number().int(),
      path: z.string(),
    }),
  ),
})

const Texts = z.record(ReportSection, Text(20_000))

export const DraftReport = actContract({
  name: 'draft-report',
  noun: 'reports',
  method: 'POST',
  path: '/api/reports',
  summary: 'Begins a report of a movement; its text is drafted from the figures in the chosen language.',
  input: z.strictObject({ movementId: Id, kind: ReportKind, language: Language }),
  output: z.object({ reportId: Id }),
  refusals: ['report.not-launched', 'report.draft-open'],
})
export const KeepReport = actContract({
  name: 'keep-report',
  noun: 'reports',
  method: 'PUT',
  path: '/api/reports/{reportId}',
  summary: 'Keeps the text as edited by hand, section by section.',
  input: z.strictObject({ reportId: Id, texts: z.partialRecord(ReportSection, Text(20_000)) }),
  output: z.object({ reportId: Id, savedAt: z.string() }),
  refusals: ['report.issued'],
})
export const IssueReport = actContract({
  name: 'issue-report',
  noun: 'reports',
  method: 'POST',
  path: '/api/reports/{reportId}/issue',
  summary: 'Issues the report once: figures and text are frozen under their hash.',
  input: z.strictObject({ reportId: Id, number: Line(100), on: LocalDate }),
  output: z.object({ reportId: Id, hash: z.string() }),
  refusals: ['report.issued', 'report.in-the-future'],
})
const Head = z.object({
  id: Id,
  kind: ReportKind,
  language: Language,
  draftedBy: PersonLink.nullable(),
  draftedAt: z.string(),
  savedAt: z.string(),
  issue: z.object({ number: z.string(), on: LocalDate, hash: z.string() }).nullable(),
})
export const ListReports = viewContract({
  name: 'list-reports',
  noun: 'reports',
  path: '/api/movements/{movementId}/reports',
  summary: 'The reports of a movement, newest first.',
  input: z.strictObject({ movementId: Id }),
  output: z.object({ rows: z.array(Head), abilities: Abilities }),
})
export const ShowMovementReport = viewContract({
  name: 'show-movement-report',
  noun: 'reports',
  path: '/api/reports/{reportId}',
  summary:
    'A report: figures that open their records, charts, text; frozen once issued; the difference from the one before.',
  input: z.strictObject({ reportId: Id }),
  output: Head.extend({
    movementId: Id,
    year: z.number().int(),
    figures: z.array(
      ReportFigure.extend({
        before: z.number().int().nullable(),
        /** Of an issued report: what its list holds today, when that is no longer the frozen figure. */
        today: z.object({ value: z.number().int(), of: z.number().int().nullable() }).nullable(),
      }),
    ),
    charts: z.array(ReportChart),
    texts: Texts,
    edited: z.array(ReportSection),
    previous: z.object({ id: Id, number: z.string(), on: LocalDate }).nullable(),
    abilities: Abilities,
  }),
})
const Paper = { noun: 'reports', input: z.strictObject({ reportId: Id }), output: z.any() } as const
export const PrintMovementReport = viewContract({
  name: 'print-movement-report',
  path: '/api/reports/{reportId}/report.pdf',
  summary: 'The report as PDF.',
  ...Paper,
})
export const WordMovementReport = viewContract({
  name: 'word-movement-report',
  path: '/api/reports/{reportId}/report.docx',
  summary: 'The report as a Word file to be edited.',
  ...Paper,
})
