// The page of one dossier: checks, papers asked by the law, life line, all that was recorded. Used by the dossier pages.
import { z } from 'zod'
import { viewContract } from './define.ts'
import { CollectiveFigures, DossierStage, SubjectLink } from './dossiers.ts'
import { FindingShown, LawCitation } from './law-shown.ts'
import { Abilities, AwardCode, FileLink, Id, Instant, LocalDate, UnitLink } from './values.ts'

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
