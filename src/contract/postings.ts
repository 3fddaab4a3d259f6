// Public posting of a list and the objections to it. Used by the posting pages, by the public pages without script.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Shares } from './dossiers.ts'
import { ObjectionRow } from './objections.ts'
import { Abilities, AwardCode, Id, Line, LocalDate, Year } from './values.ts'

export const PostList = actContract({
  name: 'post-list',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/postings',
  summary:
    'Posts a list of recommended dossiers publicly from today, for its term of working days; names and merits are frozen as posted.',
  input: z.strictObject({
    year: Year,
    number: Line(100),
    on: LocalDate,
    workingDays: z.number().int().min(1).max(60),
    dossierIds: z.array(Id).min(1).max(2000),
  }),
  output: z.object({ postingId: Id, code: z.string(), endsOn: LocalDate }),
  refusals: [
    'posting.dated-in-the-future',
    'posting.number-taken',
    'posting.not-recommended',
    'posting.of-another-year',
    'posting.posted-already',
    'posting.dossier-twice',
    'posting.unit-not-excellent',
    'posting.shorter-than-the-guidance',
    'posting.year-without-calendar',
  ],
})

const PostingRow = z.object({
  id: Id,
  code: z.string(),
  year: z.number().int(),
  number: z.string(),
  postedOn: LocalDate,
  endsOn: LocalDate,
  workingDays: z.number().int(),
  running: z.boolean(),
  workingDaysLeft: z.number().int().nullable(),
  lines: z.number().int(),
  objections: z.number().int(),
  open: z.number().int(),
})

export const ListPostings = viewContract({
  name: 'list-postings',
  noun: 'dossiers',
  path: '/api/postings',
  summary: 'The postings, newest first, and the recommended dossiers that may be posted next.',
  input: z.strictObject({ year: Year.optional() }),
  output: z.object({
    rows: z.array(PostingRow),
    candidates: z.array(
      z.object({
        id: Id,
        code: z.string(),
        award: AwardCode,
        name: z.string(),
        office: z.string(),
        unit: z.string(),
        merit: z.string(),
        leader: z.boolean().nullable(),
        holds: z.array(z.string()),
      }),
    ),
    postingDays: z.number().int(),
    abilities: Abilities,
  }),
})

const PostedLine = z.object({
  dossierId: Id,
  code: z.string(),
  award: AwardCode,
  name: z.string(),
  office: z.string(),
  merit: z.string(),
  collective: z.boolean(),
})

export const ShowPosting = viewContract({
  name: 'show-posting',
  noun: 'dossiers',
  path: '/api/postings/{postingId}',
  summary: 'A posting as posted: lines, term with the days that do not count, objections.',
  input: z.strictObject({ postingId: Id }),
  output: z.object({
    posting: PostingRow,
    lines: z.array(PostedLine),
    skipped: z.array(z.object({ on: LocalDate, why: z.string() })),
    shares: Shares,
    objections: z.array(ObjectionRow),
    abilities: Abilities,
  }),
})

export const ListPublicPostings = viewContract({
  name: 'list-public-postings',
  noun: 'dossiers',
  path: '/public/postings',
  open: true,
  summary: 'The public page of postings: those running and those ended.',
  input: z.strictObject({}),
  output: z.object({
    rows: z.array(
      PostingRow.pick({
        id: true,
        code: true,
        number: true,
        postedOn: true,
        endsOn: true,
        running: true,
        lines: true,
      }),
    ),
  }),
})

export const ShowPublicPosting = viewContract({
  name: 'show-public-posting',
  noun: 'dossiers',
  path: '/public/postings/{postingId}',
  open: true,
  summary: 'The public page of one posting, without script, with the form to object.',
  input: z.strictObject({ postingId: Id }),
  output: z.object({
    id: Id,
    code: z.string(),
    number: z.string(),
    postedOn: LocalDate,
    endsOn: LocalDate,
    running: z.boolean(),
    lines: z.array(PostedLine),
  }),
})

export const PrintPosting = viewContract({
  name: 'print-posting',
  noun: 'dossiers',
  path: '/public/postings/{postingId}/list.pdf',
  open: true,
  summary: 'The posting as an official notice, PDF.',
  input: z.strictObject({ postingId: Id }),
  output: z.any(),
})
