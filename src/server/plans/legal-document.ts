// A document of the legal programme: its stages, whether it takes effect with its law, and a unit's share. Pure. Used by this folder and reports.
export type LegalStageName = 'drafted' | 'consulted' | 'appraised' | 'submitted' | 'issued' | 'in-force'
export const stageOrder: readonly LegalStageName[] = [
  'drafted',
  'consulted',
  'appraised',
  'submitted',
  'issued',
  'in-force',
]

export type LegalKind =
  | 'law'
  | 'decree'
  | 'decision-of-the-prime-minister'
  | 'circular'
  | 'joint-circular'
  | 'resolution'

export interface LegalStage {
  stage: LegalStageName
  plannedOn: string | null
  actualOn: string | null
}
export interface LegalDocument {
  id: string
  year: number
  code: string
  kind: LegalKind
  name: { vi: string; fr: string; en: string }
  parentLaw: string | null
  referenceEffectiveOn: string | null
  leadMinistry: string
  leadUnitId: string | null
  source: string
  certain: boolean
  /** The last word on each stage, in their order. */
  stages: readonly LegalStage[]
}
export type LegalState = 'synchronised' | 'late' | 'running' | 'overdue' | 'unknown'

export type LegalNarrowing = LegalState | 'issued' | 'behind'

const severalStates: Record<'issued' | 'behind', readonly LegalState[]> = {
  issued: ['synchronised', 'late', 'unknown'],
  behind: ['late', 'overdue'],
}

/** A state by its own name, or several states under one: `issued`, `behind`. */
export const isNarrowedTo = (narrowing: LegalNarrowing, state: LegalState): boolean =>
  narrowing === 'issued' || narrowing === 'behind'
    ? severalStates[narrowing].includes(state)
    : narrowing === state

const stageOf = (document: Pick<LegalDocument, 'stages'>, name: LegalStageName): LegalStage | undefined =>
  document.stages.find((one) => one.stage === name)

export const issuedOn = (document: Pick<LegalDocument, 'stages'>): string | null =>
  stageOf(document, 'issued')?.actualOn ?? null
export const effectiveOn = (document: Pick<LegalDocument, 'stages'>): string | null =>
  stageOf(document, 'in-force')?.actualOn ?? null
export const plannedIssueOn = (document: Pick<LegalDocument, 'stages'>): string | null =>
  stageOf(document, 'issued')?.plannedOn ?? null

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Whole days after the day its law takes effect; null when either day is not known. */
export function daysAfterLaw(document: LegalDocument): number | null {
  const effective = effectiveOn(document)
  return effective && document.referenceEffectiveOn
    ? Math.max(0, daysBetween(document.referenceEffectiveOn, effective))
    : null
}

export function daysAfterPlan(document: LegalDocument): number | null {
  const [issued, planned] = [issuedOn(document), plannedIssueOn(document)]
  return issued && planned ? daysBetween(planned, issued) : null
}

/** Issued: with its law or late by its effect; not issued: running until its law takes effect, overdue after. */
export function legalState(document: LegalDocument, day: string): LegalState {
  const issued = issuedOn(document)
  if (issued === null || issued > day) {
    const limit = document.referenceEffectiveOn ?? plannedIssueOn(document)
    if (limit === null) return 'running'
    return day > limit ? 'overdue' : 'running'
  }
  const after = daysAfterLaw(document)
  if (after === null) return 'unknown'
  return after === 0 ? 'synchronised' : 'late'
}

export interface LegalShare {
  led: number
  done: number
  late: number
  /** Who leads nothing is not at fault and not at a hundred per cent: it does not apply. */
  verdict: 'complete' | 'late' | 'running' | 'not-applicable'
}

/** A unit's own documents only: what another ministry leads does not count against it. */
export function shareOf(documents: readonly LegalDocument[], day: string): LegalShare {
  const states = documents.map((document) => legalState(document, day))
  const late = states.filter((state) => state === 'late' || state === 'overdue').length
  const done = states.filter(
    (state) => state === 'synchronised' || state === 'late' || state === 'unknown',
  ).length
  const verdict =
    documents.length === 0
      ? 'not-applicable'
      : late > 0
        ? 'late'
        : done === documents.length
          ? 'complete'
          : 'running'
  return { led: documents.length, done, late, verdict }
}
