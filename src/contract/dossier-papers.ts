// What goes into a dossier: the achievement report with its versions, evidence used by several dossiers, the unit's vote.
// Used by the report editor, the vote form and the dossier page.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { AwardCode, DossierStage, SubjectLink } from './dossiers.ts'
import { Abilities, FileLink, Id, Instant, Line, LocalDate, Text, UnitLink, Year } from './values.ts'

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

export const AttachEvidence = actContract({
  name: 'attach-evidence',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossiers/{dossierId}/evidence',
  summary:
    'Uses evidence of the unit in a dossier: a new file, or one added before; as one of the papers the law asks, or as support.',
  input: z.strictObject({
    dossierId: Id,
    evidence: z.union([
      z.strictObject({ evidenceId: Id }),
      z.strictObject({
        title: Line(300),
        fileId: Id,
        issuedNumber: Line(100).nullable().default(null),
        issuedOn: LocalDate.nullable().default(null),
      }),
    ]),
    /** The paper of the law this is; null: it only supports the report. */
    document: z
      .string()
      .regex(/^[a-z-]{1,80}$/)
      .nullable()
      .default(null),
  }),
  output: z.object({ useId: Id, evidenceId: Id }),
  refusals: [
    'evidence.not-open',
    'evidence.of-another-unit',
    'evidence.already-used',
    'evidence.document-not-asked',
    'evidence.issued-in-the-future',
    'evidence.unknown-file',
  ],
})

export const DetachEvidence = actContract({
  name: 'detach-evidence',
  noun: 'dossiers',
  method: 'DELETE',
  path: '/api/dossiers/{dossierId}/evidence/{useId}',
  summary: 'Takes evidence out of a dossier; the evidence itself stays with the unit.',
  input: z.strictObject({ dossierId: Id, useId: Id }),
  output: z.object({ dossierId: Id }),
  refusals: ['evidence.not-open'],
})

export const ListEvidence = viewContract({
  name: 'list-evidence',
  noun: 'dossiers',
  path: '/api/dossier-evidence',
  summary: 'The evidence of a unit, and which dossiers use each.',
  input: z.strictObject({ unitId: Id, search: Text(200).optional() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: Id,
        title: z.string(),
        file: FileLink,
        issuedNumber: z.string().nullable(),
        issuedOn: LocalDate.nullable(),
        addedAt: Instant,
        uses: z.array(z.object({ dossierId: Id, code: z.string(), name: z.string(), kind: z.string() })),
      }),
    ),
  }),
})

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
