// A unit's score sheet: three scores side by side, evidence, the reason of every difference. Used by the sheet page.
import { z } from 'zod'
import { BlockLink } from './blocks.ts'
import { actContract, viewContract } from './define.ts'
import { Scorecard, ScoreItemCode, ScoreStage, Tenths } from './scores.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, Text, UnitLink } from './values.ts'

/** One score: counted (`inputs`), typed from paper (`tenths`), not applicable, or taken back (none of them). */
const NewScore = z.strictObject({
  item: ScoreItemCode,
  inputs: z.record(z.string().max(60), z.number().int().min(0).max(1_000_000_000)).nullable().default(null),
  tenths: Tenths.min(-10_000).max(100_000).nullable().default(null),
  notApplicable: z.boolean().default(false),
  note: Text(4000).nullable().default(null),
  /** Why it differs from the stage before. */
  reason: Text(4000).nullable().default(null),
})

export const SaveScores = actContract({
  name: 'save-scores',
  noun: 'scores',
  method: 'PUT',
  path: '/api/score-sheets/{sheetId}/scores',
  summary: 'Keeps scores of a stage, one or many items at once; a later score of the same item replaces it.',
  input: z.strictObject({ sheetId: Id, stage: ScoreStage, scores: z.array(NewScore).min(1).max(60) }),
  output: z.object({
    scores: z.array(z.object({ item: z.string(), tenths: Tenths.nullable(), notApplicable: z.boolean() })),
    scored: z.number().int(),
    of: z.number().int(),
    total: Tenths.nullable(),
  }),
  refusals: [
    'scoring.not-open',
    'score.stage-is-frozen',
    'score.stage-before-not-submitted',
    'score.unknown-item',
    'score.twice-in-one-call',
    'score.inputs-and-points',
    'score.input-missing',
    'score.input-unknown',
    'score.input-above',
    'score.choose-one-option',
    'score.level-not-on-the-scale',
    'score.nothing-to-divide',
    'score.points-out-of-range',
    'score.typed-points-need-a-note',
    'score.always-applies',
    'score.difference-needs-a-reason',
  ],
})

export const SubmitScores = actContract({
  name: 'submit-scores',
  noun: 'scores',
  method: 'POST',
  path: '/api/score-sheets/{sheetId}/submissions',
  summary: 'Freezes a stage of the sheet: every item must have a score.',
  input: z.strictObject({ sheetId: Id, stage: ScoreStage }),
  output: z.object({
    total: Tenths,
    class: z.string().nullable(),
    gates: z.array(z.string()),
    late: z.boolean(),
  }),
  refusals: [
    'scoring.not-open',
    'score.stage-is-frozen',
    'score.stage-before-not-submitted',
    'score.items-missing',
    'score.nothing-applies',
    'score.bonus-without-evidence',
    'score.difference-needs-a-reason',
  ],
})

export const ReturnScores = actContract({
  name: 'return-scores',
  noun: 'scores',
  method: 'POST',
  path: '/api/score-sheets/{sheetId}/returns',
  summary: 'Opens a submitted stage again, with the reason, while the next one is not submitted.',
  input: z.strictObject({ sheetId: Id, stage: ScoreStage, reason: Text(4000).min(1) }),
  output: z.object({ stage: ScoreStage }),
  refusals: ['score.stage-is-open', 'score.next-stage-is-frozen'],
})

export const AttachScoreEvidence = actContract({
  name: 'attach-score-evidence',
  noun: 'scores',
  method: 'POST',
  path: '/api/score-sheets/{sheetId}/evidence',
  summary:
    'Puts stored files beside an item; each counts as deposited today, and is late after its own deadline.',
  input: z.strictObject({
    sheetId: Id,
    evidence: z
      .array(
        z.strictObject({
          item: ScoreItemCode,
          fileId: Id,
          title: Line(300),
          number: Line(100).nullable().default(null),
          dueOn: LocalDate.nullable().default(null),
        }),
      )
      .min(1)
      .max(60),
  }),
  output: z.object({ ids: z.array(Id) }),
  refusals: ['scoring.not-open', 'score.stage-is-frozen', 'score.unknown-item', 'score.unknown-file'],
})

export const WithdrawScoreEvidence = actContract({
  name: 'withdraw-score-evidence',
  noun: 'scores',
  method: 'POST',
  path: '/api/score-sheets/{sheetId}/evidence/{evidenceId}/withdrawal',
  summary: 'Takes evidence back while the self-score is open; the record stays.',
  input: z.strictObject({ sheetId: Id, evidenceId: Id }),
  output: z.object({ evidenceId: Id }),
  refusals: ['score.stage-is-frozen'],
})

export const AnswerDifference = actContract({
  name: 'answer-difference',
  noun: 'scores',
  method: 'POST',
  path: '/api/score-sheets/{sheetId}/answers',
  summary: 'The unit accepts a difference or explains why it does not.',
  input: z.strictObject({
    sheetId: Id,
    stage: z.enum(['block', 'appraisal']),
    item: ScoreItemCode,
    answer: z.enum(['accepts', 'explains']),
    text: Text(4000).nullable().default(null),
  }),
  output: z.object({ answerId: Id }),
  refusals: ['score.no-difference', 'score.explanation-needed'],
})

export const GivenScore = z.object({
  tenths: Tenths.nullable(),
  notApplicable: z.boolean(),
  inputs: z.record(z.string(), z.number()).nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  by: PersonLink,
  forUnit: UnitLink.nullable(),
  at: z.string(),
})

export const ScoreDifference = z.object({
  stage: z.enum(['block', 'appraisal']),
  /** Against the stage before; null when one of the two does not apply. */
  tenths: Tenths.nullable(),
  reason: z.string().nullable(),
  by: PersonLink,
  at: z.string(),
  answers: z.array(
    z.object({
      answer: z.enum(['accepts', 'explains']),
      text: z.string().nullable(),
      by: PersonLink,
      at: z.string(),
    }),
  ),
})

const SheetLine = z.object({
  code: z.string(),
  stages: z.record(ScoreStage, GivenScore.nullable()),
  differences: z.array(ScoreDifference),
  evidence: z.array(
    z.object({
      id: Id,
      title: z.string(),
      number: z.string().nullable(),
      file: FileLink,
      depositedOn: LocalDate,
      by: PersonLink,
      dueOn: LocalDate.nullable(),
      /** Days after its deadline, measured by the house; 0 on time. */
      lateDays: z.number().int(),
    }),
  ),
})

const StageTotals = z.object({
  scored: z.number().int(),
  of: z.number().int(),
  total: Tenths.nullable(),
  base: Tenths.nullable(),
  applicable: Tenths,
  bonus: Tenths,
  penalty: Tenths,
  groups: z.record(z.string(), Tenths.nullable()),
  class: z.string().nullable(),
  gates: z.array(z.string()),
  submittedAt: z.string().nullable(),
  submittedBy: PersonLink.nullable(),
  dueOn: LocalDate,
  late: z.boolean(),
  lastBy: PersonLink.nullable(),
  lastAt: z.string().nullable(),
  returned: z.object({ by: PersonLink, at: z.string(), reason: z.string() }).nullable(),
})

export const ShowScoreSheet = viewContract({
  name: 'show-score-sheet',
  noun: 'scores',
  path: '/api/score-sheets/{sheetId}',
  summary:
    'A unit’s sheet of the year: items, three scores, reasons, evidence, totals; `?format=xlsx` gives it as a sheet.',
  input: z.strictObject({ sheetId: Id }),
  output: z.object({
    sheetId: Id,
    unit: UnitLink,
    block: BlockLink,
    scorer: UnitLink.nullable(),
    scorecard: Scorecard,
    lines: z.array(SheetLine),
    totals: z.record(ScoreStage, StageTotals),
    /** The stage this person may fill now. */
    mine: ScoreStage.nullable(),
    /** Self-score above the assessed one by more than the share the scorecard allows. */
    inflated: z.boolean(),
    spread: z.array(z.object({ unit: UnitLink, total: Tenths, own: z.boolean() })),
    members: z.number().int(),
    abilities: Abilities,
  }),
})

export const PrintScoreSheet = viewContract({
  name: 'print-score-sheet',
  noun: 'scores',
  path: '/api/score-sheets/{sheetId}/print',
  summary: 'The sheet as an official document (PDF).',
  input: z.strictObject({ sheetId: Id }),
  output: z.any(),
})
