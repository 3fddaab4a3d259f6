// The block's meetings: attendance, agreed ranking, election of who is put forward, minutes. Used by the ranking and meeting pages.
import { z } from 'zod'
import { BlockLink } from './blocks.ts'
import { actContract, viewContract } from './define.ts'
import { ProposedAward } from './rankings.ts'
import { ScoreStage, Tenths } from './scores.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, Text, UnitLink } from './values.ts'

/** Local time of Vietnam, as minutes say it: `2024-12-06T08:30`. */
const LocalMoment = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)
export const BlockMeetingKind = z.enum(['signing', 'mid-year', 'final', 'other'])

export const RecordBlockMeeting = actContract({
  name: 'record-block-meeting',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/meetings',
  summary: 'Keeps a meeting of the block: when, where, who came, what was said and concluded.',
  input: z.strictObject({
    blockId: Id,
    kind: BlockMeetingKind,
    startsAt: LocalMoment,
    endsAt: LocalMoment,
    venue: Line(300),
    chair: Line(200),
    secretary: Line(200),
    attendance: z
      .array(
        z.strictObject({
          unitId: Id,
          present: z.boolean(),
          representedBy: Line(200).nullable().default(null),
          note: Line(300).nullable().default(null),
        }),
      )
      .min(1)
      .max(200),
    proceedings: z.array(Text(4000).min(1)).max(50).default([]),
    conclusions: z.array(Text(4000).min(1)).max(50).default([]),
  }),
  output: z.object({ meetingId: Id }),
  refusals: [
    'meeting.impossible-day',
    'meeting.ends-before-it-starts',
    'meeting.in-the-future',
    'meeting.attendance-missing',
    'block.not-a-member',
  ],
})

export const KeepBlockMinutes = actContract({
  name: 'keep-block-minutes',
  noun: 'scores',
  method: 'POST',
  path: '/api/block-meetings/{meetingId}/paper',
  summary: 'Keeps the signed minutes of a meeting.',
  input: z.strictObject({
    meetingId: Id,
    number: Line(100).nullable().default(null),
    signedOn: LocalDate,
    fileId: Id,
  }),
  output: z.object({ paperId: Id }),
  refusals: ['meeting.signed-before-it-was-held', 'meeting.signed-in-the-future', 'meeting.unknown-file'],
})

export const ShowBlockMeeting = viewContract({
  name: 'show-block-meeting',
  noun: 'scores',
  path: '/api/block-meetings/{meetingId}',
  summary: 'A meeting of the block with its attendance, ranking, election and papers.',
  input: z.strictObject({ meetingId: Id }),
  output: z.object({
    meetingId: Id,
    block: BlockLink,
    kind: BlockMeetingKind,
    startsAt: LocalMoment,
    endsAt: LocalMoment,
    venue: z.string(),
    chair: z.string(),
    secretary: z.string(),
    attendance: z.array(
      z.object({
        unit: UnitLink,
        present: z.boolean(),
        representedBy: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    proceedings: z.array(z.string()),
    conclusions: z.array(z.string()),
    recordedBy: PersonLink,
    recordedAt: z.string(),
    papers: z.array(
      z.object({
        id: Id,
        number: z.string().nullable(),
        signedOn: LocalDate,
        file: FileLink,
        by: PersonLink,
        at: z.string(),
      }),
    ),
    ranking: z
      .object({
        stage: ScoreStage,
        by: PersonLink,
        at: z.string(),
        rows: z.array(
          z.object({
            unit: UnitLink,
            place: z.number().int().nullable(),
            total: Tenths.nullable(),
            reason: z.string().nullable(),
            tieVotes: z.number().int().nullable(),
          }),
        ),
      })
      .nullable(),
    election: z
      .object({
        rule: z.string(),
        requiredVotes: z.number().int(),
        counters: z.array(z.string()),
        issued: z.number().int(),
        collected: z.number().int(),
        valid: z.number().int(),
        invalid: z.number().int(),
        file: FileLink.nullable(),
        by: PersonLink,
        at: z.string(),
        candidates: z.array(
          z.object({
            unit: UnitLink,
            award: ProposedAward,
            votesFor: z.number().int(),
            votesAgainst: z.number().int(),
            elected: z.boolean(),
          }),
        ),
      })
      .nullable(),
    abilities: Abilities,
  }),
})

export const PrintBlockMinutes = viewContract({
  name: 'print-block-minutes',
  noun: 'scores',
  path: '/api/block-meetings/{meetingId}/minutes',
  summary: 'The minutes of the meeting (PDF), to be signed.',
  input: z.strictObject({ meetingId: Id }),
  output: z.any(),
})
