// Public posting of a list and the objections to it. Used by the posting pages, by the public pages without script.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { AwardCode, Shares } from './dossiers.ts'
import { Abilities, FileLink, Id, Instant, Line, LocalDate, Text, Year } from './values.ts'

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

const ObjectionRow = z.object({
  id: Id,
  code: z.string(),
  postingCode: z.string(),
  dossierId: Id,
  dossierCode: z.string(),
  about: z.string(),
  award: AwardCode,
  receivedAt: Instant,
  text: z.string(),
  /** Shown to those who answer; null for others. */
  from: z.object({ name: z.string(), phone: z.string(), address: z.string() }).nullable(),
  file: FileLink.nullable(),
  answer: z
    .object({
      outcome: z.enum(['dismissed', 'upheld']),
      text: z.string(),
      at: Instant,
      by: z.string().nullable(),
    })
    .nullable(),
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

export const ListObjections = viewContract({
  name: 'list-objections',
  noun: 'dossiers',
  path: '/api/objections',
  summary: 'Objections to postings, open ones first.',
  input: z.strictObject({ year: Year.optional(), state: z.enum(['open', 'answered']).optional() }),
  output: z.object({
    rows: z.array(ObjectionRow),
    open: z.number().int(),
    answered: z.number().int(),
    abilities: Abilities,
  }),
})

export const ObjectToPosting = actContract({
  name: 'object-to-posting',
  noun: 'dossiers',
  method: 'POST',
  path: '/public/postings/{postingId}/objections',
  open: true,
  secret: ['name', 'phone', 'address', 'text'],
  summary:
    'An objection to a line of a posted list, with name, telephone, address and a statement that stands for the signature; gives a receipt.',
  input: z.strictObject({
    postingId: Id,
    dossierId: Id,
    name: Line(200),
    phone: z
      .string()
      .trim()
      .regex(/^[+0-9][0-9 ().-]{7,24}$/),
    address: Line(500),
    text: Text(10_000).min(20),
    /** "I sign this": ticked in the form. */
    signed: z.union([z.literal('yes'), z.literal(true)]),
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ code: z.string(), followUpCode: z.string(), receivedAt: Instant }),
  refusals: ['objection.posting-ended', 'objection.not-on-the-list'],
})

export const AnswerObjection = actContract({
  name: 'answer-objection',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/objections/{objectionId}/answer',
  summary:
    'Answers an objection: dismissed with its reason, or upheld; the objector reads it under their private code.',
  input: z.strictObject({
    objectionId: Id,
    outcome: z.enum(['dismissed', 'upheld']),
    text: Text(10_000).min(20),
  }),
  output: z.object({ objectionId: Id, dossierId: Id }),
  refusals: ['objection.answered-already'],
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

export const FollowObjection = viewContract({
  name: 'follow-objection',
  noun: 'dossiers',
  path: '/public/objections/{code}',
  open: true,
  summary: 'What became of an objection, by the private code on its receipt.',
  input: z.strictObject({ code: z.string().trim().min(1).max(40) }),
  output: z.object({
    code: z.string(),
    receivedAt: Instant,
    about: z.string(),
    state: z.enum(['open', 'dismissed', 'upheld']),
    answer: z.string().nullable(),
    answeredAt: Instant.nullable(),
  }),
})

export const FindObjection = viewContract({
  name: 'find-objection',
  noun: 'dossiers',
  path: '/public/objections',
  open: true,
  summary: 'The page that asks for the private code of an objection, and shows what became of it.',
  input: z.strictObject({ code: z.string().trim().max(40).optional() }),
  output: z.object({
    code: z.string().nullable(),
    state: z.enum(['open', 'dismissed', 'upheld']).nullable(),
  }),
})
