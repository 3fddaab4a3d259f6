// Dossiers: what one is, the list, the page, opening and taking back. Used by the dossier pages and by whoever proposes.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { FindingShown, LawCitation } from './law-shown.ts'
import {
  Abilities,
  FileLink,
  Id,
  Instant,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  Text,
  UnitLink,
  Year,
} from './values.ts'

/** Code of an award in the rulebooks: `excellent-labour-collective`. */
export const AwardCode = z.string().regex(/^[a-z][a-z-]{2,59}$/)

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

/** One thing looked at before sending up: it blocks, it warns, or it is in order. `kind` has words `checks.<kind>`. */
export const DossierCheck = z.object({
  kind: z.string(),
  verdict: z.enum(['blocks', 'warns', 'passes']),
  figures: z.record(z.string(), z.unknown()),
  citation: LawCitation.nullable(),
  /** Name of the act that helps. */
  remedy: z.string().nullable(),
  links: z.array(z.object({ to: z.string(), text: z.string() })),
})

/** A paper the law asks, and where it stands. */
export const AskedDocument = z.object({
  code: z.string(),
  /** Its official Vietnamese name. */
  name: z.string(),
  optional: z.boolean(),
  state: z.enum(['present', 'missing', 'at-submission', 'from-records']),
  citation: LawCitation.nullable(),
  on: LocalDate.nullable(),
  evidence: z.array(z.object({ useId: Id, evidenceId: Id, title: z.string(), file: FileLink })),
})

/** A step of the dossier's life line. `on` is when it was done; `dueOn` when it should be. */
export const LifeStep = z.object({
  step: z.enum(['opened', 'voted', 'submitted', 'appraised', 'posted', 'council', 'decided']),
  state: z.enum(['done', 'current', 'future', 'skipped']),
  on: LocalDate.nullable(),
  dueOn: LocalDate.nullable(),
})

export const CheckedItem = z.object({ item: z.string(), fine: z.boolean(), note: z.string() })

export const ShowDossier = viewContract({
  name: 'show-dossier',
  noun: 'dossiers',
  path: '/api/dossiers/{dossierId}',
  summary:
    'A dossier: life line, checks, papers asked by the law, finding, vote, letter, corrections, opinion, posting, objections.',
  input: z.strictObject({ dossierId: Id }),
  output: z.object({
    id: Id,
    code: z.string(),
    award: AwardCode,
    year: z.number().int(),
    subject: SubjectLink,
    figures: CollectiveFigures.nullable(),
    unit: UnitLink,
    openedAt: Instant,
    stage: DossierStage,
    life: z.array(LifeStep),
    dueOn: LocalDate.nullable(),
    workingDaysLeft: z.number().int().nullable(),
    checks: z.array(DossierCheck),
    documents: z.array(AskedDocument),
    supporting: z.array(z.object({ useId: Id, evidenceId: Id, title: z.string(), file: FileLink })),
    /** The law's answer today, and the answers stored at each legal step. */
    finding: FindingShown.nullable(),
    stored: z.array(FindingShown.extend({ step: z.enum(['submission', 'appraisal']), at: Instant })),
    report: z.object({
      revision: z.number().int(),
      merit: z.string(),
      savedAt: Instant,
      savedBy: z.string().nullable(),
      complete: z.boolean(),
      missing: z.array(z.string()),
    }),
    vote: z
      .object({
        id: Id,
        heldOn: LocalDate,
        method: z.enum(['ballot', 'hands']),
        yes: z.number().int(),
        no: z.number().int(),
        entitled: z.number().int(),
        present: z.number().int(),
        writtenAnswers: z.number().int(),
        minutesNumber: z.string(),
        minutesOn: LocalDate,
        file: FileLink.nullable(),
        yesRequired: z.number().int().nullable(),
        reached: z.boolean().nullable(),
      })
      .nullable(),
    submissions: z.array(
      z.object({
        id: Id,
        number: z.string(),
        on: LocalDate,
        receivedOn: LocalDate,
        late: z.boolean(),
        file: FileLink.nullable(),
        reportVersion: z.number().int(),
      }),
    ),
    returns: z.array(
      z.object({
        id: Id,
        at: Instant,
        by: z.string().nullable(),
        answerBy: LocalDate.nullable(),
        reasons: z.array(z.object({ about: z.string(), text: z.string(), answer: z.string().nullable() })),
        answeredAt: Instant.nullable(),
      }),
    ),
    appraisal: z
      .object({
        opinion: z.enum(['recommended', 'not-recommended']),
        text: z.string(),
        checks: z.array(CheckedItem),
        at: Instant,
        by: z.string().nullable(),
      })
      .nullable(),
    postings: z.array(
      z.object({ id: Id, code: z.string(), postedOn: LocalDate, endsOn: LocalDate, running: z.boolean() }),
    ),
    objections: z.object({ open: z.number().int(), answered: z.number().int() }),
    holds: z.array(z.object({ kind: z.string(), figures: z.record(z.string(), z.unknown()) })),
    withdrawal: z.object({ reason: z.string(), at: Instant }).nullable(),
    abilities: Abilities,
  }),
})
