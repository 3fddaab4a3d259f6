// The vote of a unit on those it proposes, with its minutes. Used by the dossier pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, AwardCode, FileLink, Id, Line, LocalDate, UnitLink, Year } from './values.ts'

export const RecordUnitVote = actContract({
  name: 'record-unit-vote',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/unit-votes',
  summary:
    'Types the count of the vote in the unit as its minutes say: members entitled, present, answers in writing, one line a dossier.',
  input: z.strictObject({
    unitId: Id,
    year: Year,
    method: z.enum(['ballot', 'hands']),
    heldOn: LocalDate,
    minutesNumber: Line(100),
    minutesOn: LocalDate,
    minutesFileId: Id.nullable().default(null),
    entitled: z.number().int().min(1).max(100_000),
    present: z.number().int().min(0).max(100_000),
    writtenAnswers: z.number().int().min(0).max(100_000).default(0),
    lines: z
      .array(
        z.strictObject({
          dossierId: Id,
          yes: z.number().int().min(0).max(100_000),
          no: z.number().int().min(0).max(100_000).default(0),
        }),
      )
      .min(1)
      .max(500),
  }),
  output: z.object({
    voteId: Id,
    lines: z.array(
      z.object({
        dossierId: Id,
        yes: z.number().int(),
        yesRequired: z.number().int().nullable(),
        reached: z.boolean().nullable(),
      }),
    ),
  }),
  refusals: [
    'vote.held-in-the-future',
    'vote.minutes-before-the-vote',
    'vote.minutes-in-the-future',
    'vote.more-present-than-entitled',
    'vote.more-answers-than-absent',
    'vote.more-yes-than-entitled',
    'vote.more-votes-than-voters',
    'vote.nobody-voted',
    'vote.dossier-twice',
    'vote.dossier-of-another-unit',
    'vote.dossier-of-another-year',
    'vote.dossier-not-open',
    'vote.ballot-asked',
  ],
})

export const VoteLine = z.object({
  dossierId: Id,
  code: z.string(),
  name: z.string(),
  award: AwardCode,
  yes: z.number().int(),
  no: z.number().int(),
  yesRequired: z.number().int().nullable(),
  reached: z.boolean().nullable(),
})

export const ListUnitVotes = viewContract({
  name: 'list-unit-votes',
  noun: 'dossiers',
  path: '/api/unit-votes',
  summary: 'The votes of a unit in a year, newest first, with the threshold of the law for each line.',
  input: z.strictObject({ unitId: Id, year: Year }),
  output: z.object({
    unit: UnitLink,
    votes: z.array(
      z.object({
        id: Id,
        method: z.enum(['ballot', 'hands']),
        heldOn: LocalDate,
        minutesNumber: z.string(),
        minutesOn: LocalDate,
        file: FileLink.nullable(),
        entitled: z.number().int(),
        present: z.number().int(),
        writtenAnswers: z.number().int(),
        lines: z.array(VoteLine),
      }),
    ),
    /** Dossiers that may be put to the vote, with what the law asks of each award. */
    candidates: z.array(
      z.object({
        dossierId: Id,
        code: z.string(),
        name: z.string(),
        position: z.string().nullable(),
        award: AwardCode,
        voted: z.boolean(),
        ballot: z.boolean(),
        percent: z.number().nullable(),
      }),
    ),
    abilities: Abilities,
  }),
})
