// The shapes that scoring shares: stages, points in tenths, scorecards, the scoring of a year. Used by blocks, sheets, rankings.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, Year } from './values.ts'

/** The unit itself, another member of its block, the coordinator: always in this order. */
export const ScoreStage = z.enum(['self', 'block', 'appraisal'])
/** Tenths of a point, whole: 9501 is 950,1. */
export const Tenths = z.number().int()
export type ScoreStage = z.infer<typeof ScoreStage>

const Names = z.object({ vi: z.string(), fr: z.string(), en: z.string() })
export const ScoreItemCode = z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/)

/** What is counted or chosen to score an item; points follow from it. */
export const ScoreInput = z.object({
  code: z.string(),
  name: Names,
  help: Names.nullable(),
  /** `choice`: 1 for the option chosen. `level`: one of `levels`. `number`: a whole number, or tenths when `decimals` is 1. */
  kind: z.enum(['choice', 'level', 'number', 'yes-no']),
  decimals: z.number().int(),
  levels: z.array(Tenths),
  /** Points of one: of the option, of each counted. Null where a ratio decides. */
  tenthsEach: Tenths.nullable(),
})

export const ScorecardItem = z.object({
  code: z.string(),
  name: Names,
  max: Tenths,
  method: z.string(),
  inputs: z.array(ScoreInput),
  canBeNotApplicable: z.boolean(),
  evidence: z.array(z.string()),
  criterion: z.string().nullable(),
  sourceRule: z.string(),
  basis: Names,
})

const Extra = z.object({ code: z.string(), name: Names, tenths: Tenths, basis: Names })

export const Scorecard = z.object({
  id: Id.nullable(),
  code: z.string(),
  hash: z.string(),
  name: Names,
  status: z.string(),
  statusNote: Names,
  scale: z.number().int(),
  groups: z.array(z.object({ code: z.string(), name: Names, max: Tenths, items: z.array(ScorecardItem) })),
  notApplicable: Names,
  bonusCap: Tenths,
  bonusBasis: Names,
  bonus: z.array(Extra),
  penalties: z.array(Extra),
  gates: z.array(
    z.object({ code: z.string(), rule: Names, effect: Names, mayBeDeclared: z.boolean(), basis: Names }),
  ),
  classes: z.array(z.object({ code: z.string(), from: Tenths, name: Names })),
  classesBasis: Names,
  ties: z.array(z.object({ order: z.number().int(), text: Names })),
  tiesBasis: Names,
  sources: z.array(z.object({ finding: z.string(), source: z.string() })),
})

export const Scoring = z.object({
  year: z.number().int(),
  selfDueOn: LocalDate,
  blockDueOn: LocalDate,
  appraisalDueOn: LocalDate,
  flagsPerBlock: z.number().int().nullable(),
  guidance: z.string().nullable(),
  guidanceFile: FileLink.nullable(),
  openedAt: z.string(),
  openedBy: PersonLink.nullable(),
})

export const OpenScoring = actContract({
  name: 'open-scoring',
  noun: 'scores',
  method: 'PUT',
  path: '/api/scoring/{year}',
  summary: 'Says with which scorecard a year is scored, and until when each stage; a later call replaces it.',
  input: z.strictObject({
    year: Year,
    scorecardCode: Line(60),
    selfDueOn: LocalDate,
    blockDueOn: LocalDate,
    appraisalDueOn: LocalDate,
    flagsPerBlock: z.number().int().min(1).max(50).nullable().default(null),
    guidance: Line(300).nullable().default(null),
    guidanceFileId: Id.nullable().default(null),
  }),
  output: z.object({ scorecardId: Id, hash: z.string() }),
  refusals: [
    'scoring.unknown-scorecard',
    'scoring.scorecard-of-another-year',
    'scoring.dates-out-of-order',
    'scoring.sheets-already-submitted',
    'scoring.unknown-file',
  ],
})

export const ShowScorecard = viewContract({
  name: 'show-scorecard',
  noun: 'scores',
  path: '/api/scorecards/{year}',
  summary:
    'The scorecard of a year: items with their rules, what each rests on; `?format=xlsx` gives it as a sheet.',
  input: z.strictObject({ year: Year }),
  output: z.object({
    scorecard: Scorecard,
    scoring: Scoring.nullable(),
    /** The cards in scorecards/ that a year may be scored with. */
    offered: z.array(z.object({ code: z.string(), year: z.number().int(), name: Names })),
    abilities: Abilities,
  }),
})
