// Blocks and clusters of a year, their heads, their pact. Used by the block pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Pact } from './pacts.ts'
import { ScoreStage, Tenths } from './scores.ts'
import { Abilities, Id, Line, LocalDate, PersonLink, UnitLink, Year } from './values.ts'

const BlockName = z.strictObject({ vi: Line(), fr: Line(), en: Line() })
export const BlockKind = z.enum(['block', 'cluster'])
export const BlockLink = z.object({
  id: Id,
  code: z.string(),
  year: z.number().int(),
  kind: BlockKind,
  name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
})

export const FormBlocks = actContract({
  name: 'form-blocks',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks',
  summary: 'Forms the blocks of a year with their members: all or none. A unit is in one block a year.',
  input: z.strictObject({
    year: Year,
    blocks: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/),
          kind: BlockKind,
          name: BlockName,
          memberIds: z.array(Id).min(1).max(200),
          membersNote: Line(1000).nullable().default(null),
          sources: z.array(Line(500)).max(50).default([]),
        }),
      )
      .min(1)
      .max(200),
  }),
  output: z.object({ blocks: z.array(z.object({ id: Id, code: z.string() })) }),
  refusals: ['block.code-taken', 'block.unknown-unit', 'block.unit-already-in-a-block'],
})

export const ChangeBlockMembers = actContract({
  name: 'change-block-members',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/members',
  summary: 'Adds units to a block or takes them out, while nothing of theirs is on record there.',
  input: z.strictObject({
    blockId: Id,
    add: z.array(Id).max(200).default([]),
    remove: z.array(Id).max(200).default([]),
  }),
  output: z.object({ members: z.number().int() }),
  refusals: [
    'block.unknown-unit',
    'block.unit-already-in-a-block',
    'block.not-a-member',
    'block.member-has-records',
    'block.nobody-left',
  ],
})

export const AppointBlockHead = actContract({
  name: 'appoint-block-head',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/offices',
  summary:
    'Names the head or deputy unit of a block, and the person who gets the block’s rights from a day on.',
  input: z.strictObject({
    blockId: Id,
    office: z.enum(['head', 'deputy']),
    unitId: Id,
    personId: Id.nullable().default(null),
    validFrom: LocalDate,
    decision: Line(300).nullable().default(null),
    note: Line(500).nullable().default(null),
  }),
  output: z.object({ officeId: Id, appointmentId: Id.nullable() }),
  refusals: [
    'block.not-a-member',
    'block.person-of-another-unit',
    'block.head-and-deputy-of-one-unit',
    'block.day-outside-the-year',
    'block.office-already-from-that-day',
  ],
})

export const HandOverBlock = actContract({
  name: 'hand-over-block',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/hand-over',
  summary: 'Opens next year’s block with the same members: the deputy becomes head, another member deputy.',
  input: z.strictObject({ blockId: Id, nextDeputyId: Id, decision: Line(300).nullable().default(null) }),
  output: z.object({ nextBlockId: Id }),
  refusals: [
    'block.no-deputy-to-take-over',
    'block.not-a-member',
    'block.head-and-deputy-of-one-unit',
    'block.already-handed-over',
    'block.no-final-meeting-yet',
    'block.unit-already-in-a-block',
  ],
})

export const AssignScorers = actContract({
  name: 'assign-scorers',
  noun: 'scores',
  method: 'PUT',
  path: '/api/blocks/{blockId}/scorers',
  summary: 'Says which member scores which: never itself.',
  input: z.strictObject({
    blockId: Id,
    scorers: z
      .array(z.strictObject({ unitId: Id, scorerId: Id }))
      .min(1)
      .max(200),
  }),
  output: z.object({ assigned: z.number().int() }),
  refusals: ['block.not-a-member', 'block.scorer-is-itself', 'block.already-scored'],
})

export const BlockRow = z.object({
  block: BlockLink,
  members: z.number().int(),
  head: UnitLink.nullable(),
  deputy: UnitLink.nullable(),
  pactSigned: z.number().int(),
  pactSignedOn: LocalDate.nullable(),
  selfScored: z.number().int(),
  blockScored: z.number().int(),
  appraised: z.number().int(),
  late: z.number().int(),
  lowest: Tenths.nullable(),
  highest: Tenths.nullable(),
  elected: z.number().int(),
  mine: z.boolean(),
})

export const ListBlocks = viewContract({
  name: 'list-blocks',
  noun: 'scores',
  path: '/api/blocks',
  summary: 'The blocks of a year that the person may see: who leads, who signed, who is scored, who is late.',
  input: z.strictObject({ year: Year.optional() }),
  output: z.object({
    year: z.number().int(),
    years: z.array(z.number().int()),
    rows: z.array(BlockRow),
    /** The person's own unit's sheet, when it is in a block of the year. */
    mySheet: z.object({ sheetId: Id, unit: UnitLink, block: BlockLink }).nullable(),
    /** How many sheets of the year reach each class at their furthest whole stage. */
    classes: z.array(
      z.object({
        code: z.string(),
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
        sheets: z.number().int(),
      }),
    ),
    abilities: Abilities,
  }),
})

export const ScoreStageState = z.object({
  scored: z.number().int(),
  of: z.number().int(),
  /** Null while parts are missing: never a partial sum. */
  total: Tenths.nullable(),
  /** When and by whom it was submitted; null while open. */
  at: z.string().nullable(),
  by: PersonLink.nullable(),
  late: z.boolean(),
})

export const BlockMemberRow = z.object({
  sheetId: Id,
  unit: UnitLink,
  office: z.enum(['head', 'deputy']).nullable(),
  scorer: UnitLink.nullable(),
  signedOn: LocalDate.nullable(),
  stages: z.record(ScoreStage, ScoreStageState),
  class: z.string().nullable(),
  gates: z.array(z.string()),
  differences: z.number().int(),
  mine: z.boolean(),
})

export const ShowBlock = viewContract({
  name: 'show-block',
  noun: 'scores',
  path: '/api/blocks/{blockId}',
  summary: 'A block: members with their three totals, pact, meetings, election, offices.',
  input: z.strictObject({ blockId: Id }),
  output: z.object({
    block: BlockLink,
    membersNote: z.string().nullable(),
    sources: z.array(z.string()),
    offices: z.array(
      z.object({
        office: z.enum(['head', 'deputy']),
        unit: UnitLink,
        person: PersonLink.nullable(),
        from: LocalDate,
        decision: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
    members: z.array(BlockMemberRow),
    dues: z.object({ self: LocalDate, block: LocalDate, appraisal: LocalDate }).nullable(),
    classes: z.array(
      z.object({
        code: z.string(),
        from: Tenths,
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
      }),
    ),
    pact: Pact.nullable(),
    meetings: z.array(
      z.object({
        id: Id,
        kind: z.string(),
        startsAt: z.string(),
        venue: z.string(),
        present: z.number().int(),
        of: z.number().int(),
        hasRanking: z.boolean(),
        hasElection: z.boolean(),
        hasPaper: z.boolean(),
      }),
    ),
    elected: z.array(
      z.object({ unit: UnitLink, award: z.string(), votes: z.number().int(), of: z.number().int() }),
    ),
    nextBlockId: Id.nullable(),
    abilities: Abilities,
  }),
})
