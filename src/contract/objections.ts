// Objections to a posted list: made, found, followed, answered. Used by the pages of postings and by the public pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, AwardCode, FileLink, Id, Instant, Line, Text, Year } from './values.ts'

export const ObjectionRow = z.object({
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
