// Dossiers: what one is, the list, the page, opening and taking back. Used by the dossier pages and by whoever proposes.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import {
  Abilities,
  AwardCode,
  Id,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  Text,
  UnitLink,
  Year,
} from './values.ts'

/** Where a dossier stands. Derived from its records. */
export const DossierStage = z.enum([
  'drafted',
  'voted',
  'submitted',
  'returned',
  'appraised',
  'not-recommended',
  'posted',
  'objected',
  'in-council',
  'council-passed',
  'council-failed',
  'decided',
  'not-granted',
  'withdrawn',
])

/** What the list is narrowed to: a stage, or all that have come so far. */
export const DossierReach = z.enum([...DossierStage.options, 'any-proposed', 'any-appraised', 'any-passed'])

export const SubjectKind = z.enum(['person', 'unit', 'small-collective'])

const Rank = z.enum(['head', 'deputy', 'manager', 'direct-worker'])

/** Figures of a small collective, stated by the unit that proposes it; the law counts them exactly. */
export const CollectiveFigures = z.strictObject({
  total: z.number().int().min(1).max(100_000),
  completedOrBetter: z.number().int().min(0).max(100_000),
  advancedWorkers: z.number().int().min(0).max(100_000),
  grassrootsFighters: z.number().int().min(0).max(100_000),
  rating: z.enum(['not-completed', 'completed', 'good', 'excellent']),
  memberDiscipline: z
    .array(
      z.strictObject({
        level: z.enum(['reprimand', 'warning', 'salary-reduction', 'demotion', 'dismissal', 'removal']),
        decidedOn: LocalDate,
      }),
    )
    .max(100)
    .default([]),
})

/** Who is proposed, enough to show and link. */
export const SubjectLink = z.object({
  kind: SubjectKind,
  person: PersonLink.nullable(),
  unit: UnitLink.nullable(),
  name: z.string(),
  position: z.string().nullable(),
  rank: Rank.nullable(),
})

export const SetGuidance = actContract({
  name: 'set-guidance',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossier-guidance',
  summary:
    'Keeps the guidance letter of a year: last day for letters, awards whose lists are posted and how long, the head-of-unit rule.',
  input: z.strictObject({
    year: Year,
    number: Line(100),
    on: LocalDate,
    fileId: Id.nullable().default(null),
    submitBy: LocalDate,
    /** Besides those that the law itself asks to be posted. */
    postedAwards: z.array(AwardCode).max(30),
    postingDays: z.number().int().min(1).max(60),
    headRuleAward: AwardCode.nullable().default(null),
  }),
  output: z.object({ guidanceId: Id }),
  refusals: [
    'guidance.dated-in-the-future',
    'guidance.term-before-the-letter',
    'guidance.unknown-award',
    'guidance.head-rule-needs-a-collective-title',
    'guidance.law-asks-longer-posting',
  ],
})

export const OpenDossiers = actContract({
  name: 'open-dossiers',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossiers',
  summary: 'Opens dossiers of a unit for one award and year, one a subject, each filled from what is known.',
  input: z.strictObject({
    unitId: Id,
    award: AwardCode,
    year: Year,
    subjects: z
      .array(
        z.union([
          z.strictObject({ personId: Id }),
          z.strictObject({ unitId: Id }),
          z.strictObject({ name: Line(300), figures: CollectiveFigures }),
        ]),
      )
      .min(1)
      .max(500),
  }),
  output: z.object({ dossiers: z.array(z.object({ id: Id, code: z.string() })) }),
  refusals: [
    'dossier.unknown-award',
    'dossier.award-not-for-persons',
    'dossier.award-not-for-collectives',
    'dossier.not-of-the-unit',
    'dossier.already-open',
    'dossier.figures-above-total',
    'dossier.year-not-begun',
  ],
})

export const WithdrawDossier = actContract({
  name: 'withdraw-dossier',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossiers/{dossierId}/withdrawal',
  summary: 'The unit takes its recommendation back, with the reason; what was written stays.',
  input: z.strictObject({ dossierId: Id, reason: Text(2000).min(1) }),
  output: z.object({ dossierId: Id }),
  refusals: ['dossier.withdrawn', 'dossier.before-the-council'],
})

export const DossierRow = z.object({
  id: Id,
  code: z.string(),
  award: AwardCode,
  year: z.number().int(),
  subject: SubjectLink,
  unit: UnitLink,
  stage: DossierStage,
  vote: z.object({ yes: z.number().int(), entitled: z.number().int() }).nullable(),
  verdict: z.enum(['met', 'not-met', 'unknown', 'suspended']).nullable(),
  submittedOn: LocalDate.nullable(),
  late: z.boolean(),
  /** Why a recommended dossier does not go to the council yet: kinds of `holds`. */
  holds: z.array(z.string()),
})

/** Leaders and direct workers in a list of people: what a reader should see before signing. */
export const Shares = z.object({
  people: z.number().int(),
  leaders: z.number().int(),
  directWorkers: z.number().int(),
  collectives: z.number().int(),
})

export const ListDossiers = viewContract({
  name: 'list-dossiers',
  noun: 'dossiers',
  path: '/api/dossiers',
  summary:
    'The dossiers this person may see, filtered, with the count of each stage and the share of leaders and direct workers.',
  input: z.strictObject({
    ...PageQuery,
    year: Year.optional(),
    award: AwardCode.optional(),
    stage: DossierReach.optional(),
    unitId: Id.optional(),
    subject: SubjectKind.optional(),
    rank: z.enum(['leaders', 'direct-workers']).optional(),
    sort: z
      .enum([
        'code',
        '-code',
        'subject',
        '-subject',
        'unit',
        '-unit',
        'award',
        '-award',
        'submitted',
        '-submitted',
        'stage',
        '-stage',
      ])
      .optional(),
  }),
  output: PageOf(DossierRow).extend({
    stages: z.array(z.object({ stage: DossierStage, count: z.number().int() })),
    shares: Shares,
    awards: z.array(z.string()),
    units: z.array(UnitLink),
    years: z.array(z.number().int()),
    guidance: z
      .object({
        number: z.string(),
        on: LocalDate,
        submitBy: LocalDate,
        workingDaysLeft: z.number().int().nullable(),
      })
      .nullable(),
    abilities: Abilities,
  }),
})
