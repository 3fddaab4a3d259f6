// The council: sittings, agenda, attendance, recusal, counts, minutes. Used by the council pages.
import { z } from 'zod'
import { CountLine } from './council-counts.ts'
import { actContract, viewContract } from './define.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, UnitLink, Year } from './values.ts'

/** Where a sitting stands. Derived from its records. */
export const SittingState = z.enum(['convened', 'attended', 'counted', 'confirmed', 'signed'])

export const ConveneSitting = actContract({
  name: 'convene-sitting',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings',
  summary:
    'Convenes the council on a day with an agenda of dossiers that are ready for it; the roll of members entitled that day is frozen.',
  input: z.strictObject({
    year: Year,
    heldOn: LocalDate,
    place: Line(300),
    dossierIds: z.array(Id).min(1).max(1000),
    recusedCount: z.boolean().default(true),
    ownPercent: z.number().int().min(1).max(100).nullable().default(null),
  }),
  output: z.object({ sittingId: Id }),
  refusals: [
    'council.dossier-not-ready',
    'council.dossier-twice',
    'council.too-few-members',
    'council.no-chair',
    'council.in-the-past',
  ],
})

export const RemoveFromAgenda = actContract({
  name: 'remove-from-agenda',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/agenda/{itemId}/removal',
  summary: 'Takes a dossier off the agenda before the count, with the reason; it is ready again.',
  input: z.strictObject({ sittingId: Id, itemId: Id, reason: Line(500) }),
  output: z.object({ sittingId: Id }),
  refusals: ['council.already-counted', 'council.already-removed', 'council.last-item'],
})

export const RecordAttendance = actContract({
  name: 'record-attendance',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/attendance',
  summary: 'Who of the roll is present, and why the others are not.',
  input: z.strictObject({
    sittingId: Id,
    present: z.array(Id).max(100),
    absent: z.array(z.strictObject({ personId: Id, reason: Line(300) })).max(100),
  }),
  output: z.object({ sittingId: Id }),
  refusals: [
    'council.not-on-the-roll',
    'council.member-left-out',
    'council.said-twice',
    'council.already-counted',
    'council.before-the-day',
  ],
})

export const RecuseMember = actContract({
  name: 'recuse-member',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/agenda/{itemId}/recusals',
  summary:
    'A member takes no part in one item, with the reason; the member says so, or the secretary records it.',
  input: z.strictObject({ sittingId: Id, itemId: Id, personId: Id, reason: Line(500) }),
  output: z.object({ sittingId: Id }),
  refusals: ['council.not-on-the-roll', 'council.already-recused', 'council.already-counted'],
})

export const ReceiveWrittenAnswer = actContract({
  name: 'receive-written-answer',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/written-answers',
  summary: 'The signed paper of an absent member arrived; what it says is entered in the sums only.',
  input: z.strictObject({
    sittingId: Id,
    personId: Id,
    receivedOn: LocalDate,
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ sittingId: Id }),
  refusals: [
    'council.not-on-the-roll',
    'council.not-absent',
    'council.already-answered',
    'council.already-counted',
  ],
})

const Citation = z.object({
  document: z.string(),
  article: z.string().optional(),
  clause: z.string().optional(),
  point: z.string().optional(),
})

const Threshold = z.object({
  percent: z.number().int().nullable(),
  yesRequired: z.number().int().nullable(),
  of: z.number().int(),
  ballot: z.boolean().nullable(),
  ownRule: z.boolean(),
  certain: z.boolean(),
  citation: Citation,
})

const ItemResult = z.object({
  yes: z.number().int(),
  writtenYes: z.number().int(),
  no: z.number().int(),
  entitled: z.number().int(),
  reached: z.boolean().nullable(),
})

export const SittingRow = z.object({
  id: Id,
  code: z.string(),
  year: z.number().int(),
  heldOn: LocalDate,
  place: z.string(),
  state: SittingState,
  items: z.number().int(),
  members: z.number().int(),
  passed: z.number().int().nullable(),
})

const Recommended = z.object({
  dossierId: Id,
  code: z.string(),
  award: z.string(),
  name: z.string(),
  unit: UnitLink.nullable(),
  rank: z.string().nullable(),
})

export const ListSittings = viewContract({
  name: 'list-sittings',
  noun: 'council',
  path: '/api/sittings',
  summary:
    'The sittings of a year, newest first, the dossiers that are ready for the next one, and those held back with the reasons.',
  input: z.strictObject({ year: Year }),
  output: z.object({
    rows: z.array(SittingRow),
    ready: z.array(Recommended),
    held: z.array(
      Recommended.extend({
        holds: z.array(z.object({ kind: z.string(), figures: z.record(z.string(), z.unknown()) })),
      }),
    ),
    abilities: Abilities,
  }),
})

export const ShowSitting = viewContract({
  name: 'show-sitting',
  noun: 'council',
  path: '/api/sittings/{sittingId}',
  summary: 'A sitting: roll, attendance, agenda with thresholds, recusals and results, counts, minutes.',
  input: z.strictObject({ sittingId: Id }),
  output: z.object({
    ...SittingRow.shape,
    recusedCount: z.boolean(),
    ownPercent: z.number().int().nullable(),
    roll: z.array(
      z.object({
        person: PersonLink,
        role: z.enum(['chair', 'member']),
        presence: z.enum(['unknown', 'present', 'absent', 'absent-in-writing']),
        reason: z.string().nullable(),
      }),
    ),
    agenda: z.array(
      z.object({
        id: Id,
        position: z.number().int(),
        removed: z.string().nullable(),
        dossier: z.object({
          id: Id,
          code: z.string(),
          award: z.string(),
          name: z.string(),
          unit: UnitLink.nullable(),
        }),
        recusals: z.array(z.object({ person: PersonLink, reason: z.string() })),
        threshold: Threshold,
        result: ItemResult.nullable(),
      }),
    ),
    count: z
      .object({
        id: Id,
        enteredBy: PersonLink,
        enteredAt: z.string(),
        confirmedBy: PersonLink.nullable(),
        lines: z.array(CountLine).nullable(),
      })
      .nullable(),
    minutes: z.object({ number: z.string(), signedOn: LocalDate, file: FileLink.nullable() }).nullable(),
    abilities: Abilities,
  }),
})
