// What still holds a recommended dossier back from the council: the unit of a head, the posting, an objection. Pure.
// Used by lists, the dossier page, postings, and the door of the council.
import {
  appraisalInForce,
  type Dossier,
  isHolding,
  postingInForce,
  type Records,
  type Stage,
} from './dossier.ts'

/** The terms of a year's season, from the coordinator's guidance. */
export interface Season {
  postedAwards: readonly string[]
  postingDays: number
  headRuleAward: string | null
  submitBy: string | null
}

export const noSeason: Season = { postedAwards: [], postingDays: 10, headRuleAward: null, submitBy: null }

/** How the unit of a head fared for the title the rule asks: reached, not reached, still under way, or never proposed. */
export type UnitResult = 'reached' | 'not-reached' | 'under-way' | 'not-proposed'

export interface Hold {
  kind:
    | 'hold.waits-for-the-unit'
    | 'hold.unit-not-excellent'
    | 'hold.not-posted'
    | 'hold.posting-running'
    | 'hold.objection-open'
    | 'hold.objection-upheld'
  figures: Record<string, unknown>
}

/** The result of a unit from the stage of its own dossier for the title; no dossier: not proposed. */
export function unitResultFrom(stage: Stage | undefined): UnitResult {
  if (stage === undefined || stage === 'withdrawn') return 'not-proposed'
  if (stage === 'council-passed' || stage === 'decided') return 'reached'
  if (stage === 'council-failed' || stage === 'not-granted' || stage === 'not-recommended')
    return 'not-reached'
  return 'under-way'
}

/** The movement's rule concerns a head of unit, whatever the award asked for them. */
export const headRuleConcerns = (dossier: Pick<Dossier, 'subject'>, season: Season): boolean =>
  season.headRuleAward !== null && dossier.subject.kind === 'person' && dossier.subject.rank === 'head'

/** Every hold of a dossier that was sent up and not refused. Empty for one that may go to the council. */
export function holdsOf(
  dossier: Pick<Dossier, 'subject' | 'award' | 'records'>,
  season: Season,
  unitResult: UnitResult,
  today: string,
): Hold[] {
  return [
    ...headHolds(dossier, season, unitResult),
    ...postingHolds(dossier, season, today),
    ...objectionHolds(dossier.records),
  ]
}

/** Recommended, nothing holds it, and the council does not have it yet. */
export function isReady(
  dossier: Pick<Dossier, 'subject' | 'award' | 'records' | 'stage'>,
  season: Season,
  unitResult: UnitResult,
  today: string,
): boolean {
  const recommended = dossier.stage === 'appraised' || dossier.stage === 'posted'
  return recommended && holdsOf(dossier, season, unitResult, today).length === 0
}

function headHolds(dossier: Pick<Dossier, 'subject'>, season: Season, unitResult: UnitResult): Hold[] {
  if (!headRuleConcerns(dossier, season) || unitResult === 'reached') return []
  const figures = { award: season.headRuleAward, result: unitResult }
  return [
    { kind: unitResult === 'under-way' ? 'hold.waits-for-the-unit' : 'hold.unit-not-excellent', figures },
  ]
}

function postingHolds(
  { award, records }: Pick<Dossier, 'award' | 'records'>,
  season: Season,
  today: string,
): Hold[] {
  const posting = postingInForce(records)
  if (posting)
    return today > posting.endsOn
      ? []
      : [{ kind: 'hold.posting-running', figures: { code: posting.code, endsOn: posting.endsOn } }]
  return season.postedAwards.includes(award)
    ? [{ kind: 'hold.not-posted', figures: { workingDays: season.postingDays } }]
    : []
}

function objectionHolds(records: Records): Hold[] {
  const seq = appraisalInForce(records)?.seq ?? 0
  const holding = records.objections.filter((objection) => isHolding(objection, seq))
  const open = holding.filter((objection) => objection.outcome === null).length
  const upheld = holding.length - open
  return [
    ...(open > 0 ? [{ kind: 'hold.objection-open' as const, figures: { count: open } }] : []),
    ...(upheld > 0 ? [{ kind: 'hold.objection-upheld' as const, figures: { count: upheld } }] : []),
  ]
}
