// The history of a record: the journal in words, newest first. Used by the panel beside every record.
import { z } from 'zod'
import { viewContract } from './define.ts'
import { Instant, PageOf, PageQuery } from './values.ts'

export const HistoryEntry = z.object({
  seq: z.number().int(),
  at: Instant,
  /** Name of the person, or null when the product itself acted. */
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Name of the act: message `acts.<act>` of its noun. */
  act: z.string(),
  noun: z.string(),
  hash: z.string(),
})

export const ShowHistory = viewContract({
  name: 'show-history',
  noun: 'history',
  path: '/api/history/{kind}/{id}',
  summary: 'The journal entries that touch a record this person may see, newest first.',
  input: z.strictObject({
    kind: z.string().regex(/^[a-z][a-z-]{0,40}$/),
    id: z.string().min(1).max(100),
    page: PageQuery.page,
    size: PageQuery.size,
  }),
  output: PageOf(HistoryEntry),
})

/** For inspectors and auditors: the whole journal, with what each act was given. */
export const ListJournal = viewContract({
  name: 'list-journal',
  noun: 'history',
  path: '/api/journal',
  summary: 'The journal by act, person and day; for auditors.',
  input: z.strictObject({
    page: PageQuery.page,
    size: PageQuery.size,
    act: z.string().max(60).optional(),
    personId: z.uuid().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  output: PageOf(
    HistoryEntry.extend({
      payload: z.unknown(),
      subjects: z.array(z.object({ kind: z.string(), id: z.string() })),
      previousHash: z.string(),
    }),
  ),
})

export const ExportJournal = viewContract({
  name: 'export-journal',
  noun: 'history',
  path: '/api/journal/export',
  summary:
    'The journal as JSON lines, which `palmares verify journal` checks without the server; for auditors.',
  input: z.strictObject({}),
  output: z.any(),
})
