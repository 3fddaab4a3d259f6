// The report of merits of a dossier, and the papers printed from it. Used by the dossier pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { DossierStage, SubjectLink } from './dossiers.ts'
import { Abilities, AwardCode, Id, Instant, Text, UnitLink } from './values.ts'

/** Parts of a report by name: `results`, `measures`… Which ones depends on the subject. */
const ReportParts = z.record(z.string().regex(/^[a-z-]{1,40}$/), Text(30_000))

const SavedReport = z.object({
  revision: z.number().int(),
  savedAt: Instant,
  /** True when somebody else had saved in between: the text was kept as version `keptAs`, and theirs stays the draft. */
  conflict: z.boolean(),
  keptAs: z.number().int().nullable(),
  draft: z.object({ parts: ReportParts, merit: z.string(), savedBy: z.string().nullable() }),
})

export const SaveReport = actContract({
  name: 'save-report',
  noun: 'dossiers',
  method: 'PUT',
  path: '/api/dossiers/{dossierId}/report',
  summary:
    'Saves the draft of the achievement report; what was typed on an older revision is kept as a version, never lost.',
  input: z.strictObject({
    dossierId: Id,
    /** The revision that was read before typing. */
    baseRevision: z.number().int().min(1),
    parts: ReportParts,
    merit: Text(300),
    /** Keeps this state as a version too. */
    keep: z.boolean().default(false),
  }),
  output: SavedReport,
  refusals: ['report.not-open', 'report.unknown-part'],
})

export const ShowReport = viewContract({
  name: 'show-report',
  noun: 'dossiers',
  path: '/api/dossiers/{dossierId}/report',
  summary:
    'The draft of the achievement report, its versions, and what the records already say, each with where it is from.',
  input: z.strictObject({ dossierId: Id, version: z.coerce.number().int().min(1).optional() }),
  output: z.object({
    dossierId: Id,
    code: z.string(),
    award: AwardCode,
    year: z.number().int(),
    subject: SubjectLink,
    unit: UnitLink,
    stage: DossierStage,
    revision: z.number().int(),
    parts: ReportParts,
    merit: z.string(),
    savedAt: Instant,
    savedBy: z.string().nullable(),
    /** The parts of this kind of report, in order. */
    wanted: z.array(z.object({ part: z.string(), required: z.boolean() })),
    known: z.array(
      z.object({
        about: z.enum(['rating', 'honour', 'initiative', 'research', 'registration', 'members']),
        figures: z.record(z.string(), z.union([z.string(), z.number()])),
        source: z.string(),
        to: z.string().nullable(),
      }),
    ),
    versions: z.array(
      z.object({
        version: z.number().int(),
        at: Instant,
        by: z.string().nullable(),
        because: z.enum(['kept', 'other-hand', 'conflict', 'submitted']),
      }),
    ),
    /** The version asked for, to compare. */
    compared: z.object({ version: z.number().int(), parts: ReportParts, merit: z.string() }).nullable(),
    abilities: Abilities,
  }),
})

export const PrintReport = viewContract({
  name: 'print-report',
  noun: 'dossiers',
  path: '/api/dossiers/{dossierId}/report.pdf',
  summary: 'The achievement report as an official PDF, with honours and ratings from the records.',
  input: z.strictObject({ dossierId: Id }),
  output: z.any(),
})

export const PrintDossierCover = viewContract({
  name: 'print-dossier-cover',
  noun: 'dossiers',
  path: '/api/dossiers/{dossierId}/cover.pdf',
  summary: 'The cover of the paper file: what is inside, what is missing, the steps so far.',
  input: z.strictObject({ dossierId: Id }),
  output: z.any(),
})
