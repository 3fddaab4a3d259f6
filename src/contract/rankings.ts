// Ranking and election, which are separate acts: the order of the members, who is put forward by how many votes. Used by the ranking page.
import { z } from 'zod'
import { BlockLink } from './blocks.ts'
import { actContract, viewContract } from './define.ts'
import { ScoreStage, Tenths } from './scores.ts'
import { Abilities, FileLink, Id, Line, PersonLink, Text, UnitLink } from './values.ts'

export const ProposedAward = z.enum(['government-flag', 'ministry-flag', 'ministry-certificate'])

export const AgreeRanking = actContract({
  name: 'agree-ranking',
  noun: 'scores',
  method: 'POST',
  path: '/api/block-meetings/{meetingId}/ranking',
  summary: 'The meeting agrees the scores: the ranking is kept as it stands. It elects nobody.',
  input: z.strictObject({
    meetingId: Id,
    stage: z.enum(['block', 'appraisal']),
    /** Votes of a secret ballot held to break a tie. */
    tieVotes: z
      .array(z.strictObject({ unitId: Id, votes: z.number().int().min(0).max(1000) }))
      .max(200)
      .default([]),
  }),
  output: z.object({ rankingId: Id, ranked: z.number().int(), notRanked: z.number().int() }),
  refusals: [
    'ranking.already-agreed',
    'ranking.nobody-to-rank',
    'ranking.tie-vote-without-tie',
    'ranking.tie-votes-incomplete',
    'block.not-a-member',
  ],
})

export const BreakTie = actContract({
  name: 'break-tie',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/tie-decisions',
  summary: 'Records how the ministry’s council settled a tie the block left, with its reason.',
  input: z.strictObject({ blockId: Id, unitIds: z.array(Id).min(2).max(50), reason: Text(4000).min(1) }),
  output: z.object({ tieDecisionId: Id }),
  refusals: ['ranking.not-tied', 'ranking.unit-twice', 'block.not-a-member'],
})

export const RecordElection = actContract({
  name: 'record-election',
  noun: 'scores',
  method: 'POST',
  path: '/api/block-meetings/{meetingId}/election',
  summary: 'The count of the paper ballots: who is put forward for a flag or a certificate.',
  input: z.strictObject({
    meetingId: Id,
    rule: Line(1000),
    requiredVotes: z.number().int().min(1).max(1000),
    counters: z.array(Line(200)).min(1).max(10),
    issued: z.number().int().min(1).max(1000),
    collected: z.number().int().min(0).max(1000),
    valid: z.number().int().min(0).max(1000),
    invalid: z.number().int().min(0).max(1000),
    candidates: z
      .array(
        z.strictObject({
          unitId: Id,
          award: ProposedAward,
          votesFor: z.number().int().min(0).max(1000),
          votesAgainst: z.number().int().min(0).max(1000),
        }),
      )
      .min(1)
      .max(200),
    fileId: Id.nullable().default(null),
    /** Why an earlier count of the same meeting is replaced; the earlier one stays on record. */
    correction: Text(2000).nullable().default(null),
  }),
  output: z.object({ electionId: Id, elected: z.number().int() }),
  refusals: [
    'election.already-recorded',
    'election.not-a-final-meeting',
    'election.more-ballots-than-present',
    'election.collected-above-issued',
    'election.valid-and-invalid-do-not-add-up',
    'election.votes-above-valid',
    'election.twice-a-candidate',
    'election.barred-by-a-gate',
    'election.more-than-the-guidance-allows',
    'election.unknown-file',
    'block.not-a-member',
  ],
})

export const RankedRow = z.object({
  sheetId: Id,
  unit: UnitLink,
  place: z.number().int().nullable(),
  /** Others with the same place. */
  tied: z.boolean(),
  /** The order of the tie rule that decided against a neighbour with the same points. */
  decidedBy: z.number().int().nullable(),
  total: Tenths.nullable(),
  groups: z.record(z.string(), Tenths.nullable()),
  class: z.string().nullable(),
  gates: z.array(z.string()),
  /** Why there is no place: `missing` or the gate's code. */
  reason: z.string().nullable(),
  scored: z.number().int(),
  of: z.number().int(),
  office: z.enum(['head', 'deputy']).nullable(),
  agreedPlace: z.number().int().nullable(),
  put: z.array(
    z.object({
      award: ProposedAward,
      votesFor: z.number().int(),
      votesAgainst: z.number().int(),
      elected: z.boolean(),
    }),
  ),
})

export const ShowRanking = viewContract({
  name: 'show-ranking',
  noun: 'scores',
  path: '/api/blocks/{blockId}/ranking',
  summary:
    'The members in order at one stage, with gates and ties, the agreed ranking and the election beside it.',
  input: z.strictObject({ blockId: Id, stage: ScoreStage.optional() }),
  output: z.object({
    block: BlockLink,
    stage: ScoreStage,
    rows: z.array(RankedRow),
    classes: z.array(
      z.object({
        code: z.string(),
        from: Tenths,
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
      }),
    ),
    gates: z.array(
      z.object({
        code: z.string(),
        rule: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
        effect: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
      }),
    ),
    ties: z.array(
      z.object({
        order: z.number().int(),
        text: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
      }),
    ),
    groups: z.array(
      z.object({
        code: z.string(),
        max: Tenths,
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
      }),
    ),
    tieDecisions: z.array(
      z.object({ units: z.array(UnitLink), reason: z.string(), by: PersonLink, at: z.string() }),
    ),
    agreed: z.object({ meetingId: Id, stage: ScoreStage, by: PersonLink, at: z.string() }).nullable(),
    election: z
      .object({
        meetingId: Id,
        rule: z.string(),
        requiredVotes: z.number().int(),
        valid: z.number().int(),
        by: PersonLink,
        at: z.string(),
        file: FileLink.nullable(),
      })
      .nullable(),
    abilities: Abilities,
  }),
})

export const PrintElection = viewContract({
  name: 'print-election',
  noun: 'scores',
  path: '/api/block-meetings/{meetingId}/election/print',
  summary: 'The minutes of the vote count (PDF), to be signed.',
  input: z.strictObject({ meetingId: Id }),
  output: z.any(),
})
