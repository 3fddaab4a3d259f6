// Sending dossiers up and looking at them above: submission letter, correction, answer, opinion. Used by the submission page
// and by the coordinator's workbench.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { DossierCheck } from './dossier-page.ts'
import { SubjectLink } from './dossiers.ts'
import {
  Abilities,
  AwardCode,
  FileLink,
  Id,
  Instant,
  Line,
  LocalDate,
  Text,
  UnitLink,
  Year,
} from './values.ts'

export const SubmitDossiers = actContract({
  name: 'submit-dossiers',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossier-submissions',
  summary:
    'Sends dossiers up under one letter; refused with every reason of every dossier. After the term it is accepted and stamped late.',
  input: z.strictObject({
    unitId: Id,
    year: Year,
    number: Line(100),
    on: LocalDate,
    fileId: Id.nullable().default(null),
    dossierIds: z.array(Id).min(1).max(500),
  }),
  output: z.object({
    submissionId: Id,
    late: z.boolean(),
    dossiers: z.number().int(),
    warnings: z.array(z.object({ dossierId: Id, kind: z.string() })),
  }),
  refusals: [
    'submission.dated-in-the-future',
    'submission.number-taken',
    'submission.dossier-twice',
    'dossier.of-another-unit',
    'dossier.of-another-year',
    'dossier.withdrawn',
    'dossier.already-submitted',
    'dossier.report-incomplete',
    'dossier.no-merit',
    'dossier.document-missing',
    'dossier.no-unit-vote',
    'dossier.vote-below-threshold',
    'dossier.vote-not-by-ballot',
    'dossier.finding-not-met',
    'dossier.finding-unknown',
    'dossier.finding-suspended',
    'dossier.return-not-answered',
  ],
})

export const PreviewSubmission = viewContract({
  name: 'preview-submission',
  noun: 'dossiers',
  path: '/api/dossier-submissions/preview',
  summary:
    'The dossiers of a unit that may go up under one letter, each with what blocks and what warns, and the share of leaders.',
  input: z.strictObject({ unitId: Id, year: Year }),
  output: z.object({
    unit: UnitLink,
    year: z.number().int(),
    dueOn: LocalDate.nullable(),
    workingDaysLeft: z.number().int().nullable(),
    rows: z.array(
      z.object({
        id: Id,
        code: z.string(),
        award: AwardCode,
        subject: SubjectLink,
        stage: z.enum(['drafted', 'voted', 'returned']),
        blocks: z.array(DossierCheck),
        warns: z.array(DossierCheck),
      }),
    ),
    sent: z.array(
      z.object({
        id: Id,
        number: z.string(),
        on: LocalDate,
        late: z.boolean(),
        dossiers: z.number().int(),
        file: FileLink.nullable(),
      }),
    ),
    abilities: Abilities,
  }),
})

export const PrintSubmission = viewContract({
  name: 'print-submission',
  noun: 'dossiers',
  path: '/api/dossier-submissions/draft.pdf',
  summary: 'The letter that sends dossiers up, drafted with its annexed list, as PDF: to be signed on paper.',
  input: z.strictObject({ unitId: Id, year: Year, dossierIds: z.union([Id, z.array(Id)]) }),
  output: z.any(),
})

export const ReturnDossier = actContract({
  name: 'return-dossier',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossiers/{dossierId}/returns',
  summary: 'Sends a dossier back for correction, with what to correct; the unit answers on the same record.',
  input: z.strictObject({
    dossierId: Id,
    reasons: z
      .array(z.strictObject({ about: z.string().regex(/^[a-z-]{1,80}$/), text: Text(4000).min(1) }))
      .min(1)
      .max(30),
    answerBy: LocalDate.nullable().default(null),
  }),
  output: z.object({ returnId: Id }),
  refusals: ['appraisal.not-submitted', 'appraisal.answer-by-in-the-past'],
})

export const AnswerReturn = actContract({
  name: 'answer-return',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossiers/{dossierId}/return-answer',
  summary: 'The unit answers each point of the correction asked; then it submits again.',
  input: z.strictObject({ dossierId: Id, answers: z.array(Text(4000).min(1)).min(1).max(30) }),
  output: z.object({ returnId: Id }),
  refusals: ['appraisal.nothing-to-answer', 'appraisal.answered-already', 'appraisal.answer-each-point'],
})

export const AppraiseDossiers = actContract({
  name: 'appraise-dossiers',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossier-appraisals',
  summary:
    'The opinion of the standing body on one dossier or several alike, with the items checked; the finding of the day is stored.',
  input: z.strictObject({
    dossierIds: z.array(Id).min(1).max(500),
    opinion: z.enum(['recommended', 'not-recommended']),
    text: Text(8000).default(''),
    checks: z
      .array(
        z.strictObject({
          item: z.string().regex(/^[a-z-]{1,80}$/),
          fine: z.boolean(),
          note: Text(2000).default(''),
        }),
      )
      .max(40)
      .default([]),
  }),
  output: z.object({
    appraised: z.number().int(),
    holds: z.array(z.object({ dossierId: Id, kind: z.string() })),
  }),
  refusals: [
    'appraisal.not-submitted',
    'appraisal.reason-needed',
    'appraisal.finding-not-met',
    'appraisal.finding-suspended',
    'appraisal.dossier-twice',
    'appraisal.before-the-council',
  ],
})

export const ShowWorkbench = viewContract({
  name: 'show-workbench',
  noun: 'dossiers',
  path: '/api/dossier-workbench',
  summary: 'The dossiers that wait for the coordinator, oldest letter first: what to open next.',
  input: z.strictObject({ year: Year, award: AwardCode.optional(), unitId: Id.optional() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: Id,
        code: z.string(),
        award: AwardCode,
        subject: SubjectLink,
        unit: UnitLink,
        receivedOn: LocalDate,
        late: z.boolean(),
        again: z.boolean(),
        verdict: z.enum(['met', 'not-met', 'unknown', 'suspended']).nullable(),
      }),
    ),
    appraised: z.number().int(),
    returned: z.number().int(),
    /** Items of the check list, in order: words `checked.<item>`. */
    items: z.array(z.string()),
    abilities: Abilities,
  }),
})

export const ListReturns = viewContract({
  name: 'list-returns',
  noun: 'dossiers',
  path: '/api/dossier-returns',
  summary: 'Corrections asked and not yet answered, by unit.',
  input: z.strictObject({ year: Year }),
  output: z.object({
    rows: z.array(
      z.object({
        dossierId: Id,
        code: z.string(),
        subject: SubjectLink,
        unit: UnitLink,
        at: Instant,
        answerBy: LocalDate.nullable(),
        answered: z.boolean(),
      }),
    ),
  }),
})
