// A dossier: one recommendation of a person or a collective for an award in a year, and where it stands. Pure.
// Used by every act and view of this folder, and by the council, which takes it from here.
import type { DisciplineLevel } from '../../law/index.ts'

export const stages = [
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
] as const
export type Stage = (typeof stages)[number]

const proposed = stages.filter((stage) => stage !== 'drafted' && stage !== 'withdrawn')
const appraised = proposed.filter((stage) => !['voted', 'submitted', 'returned'].includes(stage))
/** All that have come so far, wherever they stand now. */
const reached = {
  'any-proposed': proposed,
  'any-appraised': appraised,
  'any-passed': ['council-passed', 'decided', 'not-granted'],
} as const satisfies Record<string, readonly Stage[]>
export const stagesWithin = (sought: Stage | keyof typeof reached): readonly Stage[] =>
  sought === 'any-proposed' || sought === 'any-appraised' || sought === 'any-passed'
    ? reached[sought]
    : [sought]

export type CouncilStage = 'in-council' | 'council-passed' | 'council-failed' | 'decided' | 'not-granted'
export type Rank = 'head' | 'deputy' | 'manager' | 'direct-worker'

export type Subject =
  | { kind: 'person'; personId: string; name: string; position: string | null; rank: Rank | null }
  | { kind: 'unit'; unitId: string }
  | { kind: 'small-collective'; name: string; figures: CollectiveFigures }

/** What a unit states of a small collective that is no unit of the organisation. */
export interface CollectiveFigures {
  total: number
  completedOrBetter: number
  advancedWorkers: number
  grassrootsFighters: number
  rating: 'not-completed' | 'completed' | 'good' | 'excellent'
  memberDiscipline: readonly { level: DisciplineLevel; decidedOn: string }[]
}

export interface Core {
  id: string
  code: string
  award: string
  year: number
  subject: Subject
  /** The unit that proposes. */
  unitId: string
  openedAt: string
}

export interface CountedVote {
  id: string
  seq: number
  method: 'ballot' | 'hands'
  heldOn: string
  minutesNumber: string
  minutesOn: string
  minutesFileId: string | null
  entitled: number
  present: number
  writtenAnswers: number
  yes: number
  no: number
  recordedAt: string
}

export interface Submitted {
  id: string
  /** The order of steps, whatever their instant. */
  seq: number
  number: string
  on: string
  fileId: string | null
  receivedOn: string
  dueOn: string | null
  late: boolean
  at: string
  reportVersion: number
}

export interface Returned {
  id: string
  seq: number
  reasons: readonly { about: string; text: string }[]
  answers: readonly string[] | null
  answeredAt: string | null
  answerBy: string | null
  at: string
  by: string | null
}

export interface Appraised {
  id: string
  seq: number
  opinion: 'recommended' | 'not-recommended'
  text: string
  checks: readonly { item: string; fine: boolean; note: string }[]
  at: string
  by: string | null
}

export interface Posted {
  id: string
  seq: number
  code: string
  postedOn: string
  endsOn: string
  workingDays: number
  at: string
}

export interface Objected {
  id: string
  receivedAt: string
  outcome: 'dismissed' | 'upheld' | null
  answerSeq: number | null
}

/** Every record of one dossier, oldest first in each list. */
export interface Records {
  votes: readonly CountedVote[]
  submissions: readonly Submitted[]
  returns: readonly Returned[]
  appraisals: readonly Appraised[]
  postings: readonly Posted[]
  objections: readonly Objected[]
  withdrawal: { reason: string; at: string } | null
  councilStage: CouncilStage | null
}

export interface Dossier extends Core {
  stage: Stage
  records: Records
}

/** Where a dossier stands, from its records alone. The `stage` column holds the same; a test compares them. */
export function stageOf(records: Records): Stage {
  if (records.councilStage) return records.councilStage
  if (records.withdrawal) return 'withdrawn'
  const submission = records.submissions.at(-1)
  if (!submission) return records.votes.length > 0 ? 'voted' : 'drafted'
  const returned = records.returns.at(-1)
  if (returned && returned.seq > submission.seq) return 'returned'
  const appraisal = appraisalInForce(records)
  if (!appraisal) return 'submitted'
  if (appraisal.opinion === 'not-recommended') return 'not-recommended'
  if (records.objections.some((objection) => isHolding(objection, appraisal.seq))) return 'objected'
  return postingInForce(records) ? 'posted' : 'appraised'
}

/** The opinion on what was last sent up; an older one is history. */
export function appraisalInForce(records: Records): Appraised | undefined {
  const submission = records.submissions.at(-1)
  const appraisal = records.appraisals.at(-1)
  return submission && appraisal && appraisal.seq > submission.seq ? appraisal : undefined
}

/** The posting of what was last sent up: a list posted before a correction does not count for what came after. */
export function postingInForce(records: Records): Posted | undefined {
  const submission = records.submissions.at(-1)
  const posting = records.postings.at(-1)
  return submission && posting && posting.seq > submission.seq ? posting : undefined
}

/** Open, or upheld and not looked at again since the answer. */
export const isHolding = (objection: Objected, appraisalSeq: number): boolean =>
  objection.outcome === null || (objection.outcome === 'upheld' && appraisalSeq < (objection.answerSeq ?? 0))

/** The unit may still write: nothing was sent up, or it came back. */
export const isOpenToItsUnit = (stage: Stage): boolean =>
  stage === 'drafted' || stage === 'voted' || stage === 'returned'

/** The council or its decision has it: neither unit nor standing body changes it any more. */
export const isBeforeTheCouncil = (stage: Stage): boolean =>
  stage === 'in-council' ||
  stage === 'council-passed' ||
  stage === 'council-failed' ||
  stage === 'decided' ||
  stage === 'not-granted'

export const isLeader = (rank: Rank | null): boolean => rank !== null && rank !== 'direct-worker'

/** `HS-2024-00417`. */
export const codeOf = (series: 'HS' | 'CK' | 'YK', year: number, number: number): string =>
  `${series}-${year}-${String(number).padStart(5, '0')}`

/** Law's word for the subject: a person, or any collective. */
export const lawSubjectOf = (subject: Subject): 'individual' | 'collective' =>
  subject.kind === 'person' ? 'individual' : 'collective'
