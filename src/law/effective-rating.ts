// The rating a year really has under the law: as recorded, capped by absences, failed by discipline, none for a newcomer.
// Always a range: the least and the most it can be, given what is not known. Used by the conditions on ratings.
import type { Case, RatingRange } from './case.ts'
import type { Citation } from './citation.ts'
import type { Discipline, Employment, RatingClass, YearRating } from './fact.ts'
import { employments, ratingClasses } from './facts-values.ts'
import { joinedIn, type Span, sumOf, without } from './months.ts'
import type { RatingRules, Scene } from './scene.ts'

export const notRated = -1
export const rankOf = (rating: RatingClass): number => ratingClasses.indexOf(rating)
export const classOf = (rank: number): RatingClass | null => ratingClasses[rank] ?? null

/** Why the rating differs from the record, and where the law says so. */
export type RatingReason = { reason: string; citation: Citation | null; missing?: string }

/** The rating of the year under review, with every rule that bears on it. Worked out once for a case. */
export function ratingUnderReview(c: Case, scene: Scene): RatingRange {
  if (c.rating !== null) return c.rating
  const employment = c.individual?.profile?.employment
  c.rating =
    employment === undefined
      ? overEmployments(c, (each) => reviewed(c, scene.ratingRules(each, c.year), null))
      : reviewed(c, scene.ratingRules(employment, c.year), null)
  return c.rating
}

export function whyRating(c: Case, scene: Scene): RatingReason[] {
  const reasons: RatingReason[] = []
  const employment = c.individual?.profile?.employment ?? 'civil-servant'
  reviewed(c, scene.ratingRules(employment, c.year), reasons)
  return reasons
}

/** The rating recognised for any year: the record, unless discipline in that year or its period forbids it. */
export function recognisedRating(c: Case, year: number, scene: Scene): RatingRange {
  return overEmployments(c, (employment) => {
    const rules = scene.ratingRules(employment, year)
    const range = disciplined(c, year, recorded(c, year, rules), rules, null)
    return scene.counting('achievements-from-end-of-discipline') ? counted(c, year, range) : range
  })
}

function overEmployments(c: Case, range: (employment: Employment) => RatingRange): RatingRange {
  const known = c.individual?.profile?.employment
  if (known !== undefined) return range(known)
  if (c.individual === null) return range('civil-servant')
  const ranges = employments.map(range)
  return { lo: Math.min(...ranges.map((each) => each.lo)), hi: Math.max(...ranges.map((each) => each.hi)) }
}

export function recordOf(c: Case, year: number): YearRating | undefined {
  const all = c.facts.ratings
  if (all !== undefined) for (const each of all) if (each.year === year) return each
  return undefined
}

function recorded(c: Case, year: number, rules: RatingRules): RatingRange {
  if (c.facts.ratings === undefined) return { lo: notRated, hi: 3 }
  const record = recordOf(c, year)
  if (record === undefined) return { lo: notRated, hi: notRated }
  if (record.rating !== undefined) return exactly(rankOf(record.rating))
  const { points } = record
  if (points === undefined) return { lo: notRated, hi: 3 }
  const bands = rules.points
  if (bands === undefined) return { lo: 0, hi: 3 }
  return exactly(points >= bands.excellent ? 3 : points >= bands.good ? 2 : points >= bands.completed ? 1 : 0)
}

/** Ranges are never changed once made: those of one rating only are shared. */
const single: readonly RatingRange[] = [notRated, 0, 1, 2, 3].map((rank) => ({ lo: rank, hi: rank }))
const exactly = (rank: number): RatingRange => single[rank + 1] ?? { lo: rank, hi: rank }
const atMost = (range: RatingRange, rank: number): RatingRange => ({
  lo: Math.min(range.lo, rank),
  hi: Math.min(range.hi, rank),
})
const perhaps = (range: RatingRange, rank: number): RatingRange => ({
  lo: Math.min(range.lo, rank),
  hi: range.hi,
})

function reviewed(c: Case, rules: RatingRules, reasons: RatingReason[] | null): RatingRange {
  let range = recorded(c, c.year, rules)
  if (recordOf(c, c.year)?.points !== undefined)
    reasons?.push({
      reason: rules.points ? 'points-give-class' : 'points-not-read',
      citation: rules.points?.citation ?? null,
    })
  if (c.individual === null || range.hi <= 0) return range
  range = disciplined(c, c.year, range, rules, reasons)
  return away(c, range, rules, reasons)
}

/** Absences and months worked. Maternity, training and healing after bravery are not leave; the last only perhaps. */
function away(c: Case, range: RatingRange, rules: RatingRules, reasons: RatingReason[] | null): RatingRange {
  const absences = c.individual?.absences
  if (absences === undefined) {
    reasons?.push({
      reason: 'absences-not-known',
      citation: rules.leave?.citation ?? null,
      missing: 'absences',
    })
    return perhaps(range, notRated)
  }
  const since = c.individual?.profile?.['recruited-on']
  // All of the year worked, nothing away: nothing caps the rating.
  if (absences.length === 0 && since !== undefined && since < c.firstDay) return range
  const lawful = absences.filter((each) => each.kind === 'sick-leave' || each.kind === 'unpaid-leave')
  const brave = absences.filter((each) => each.kind === 'bravery-injury')
  const sure = leaveOutcome(c, range, lawful, rules, reasons)
  if (brave.length === 0) return sure
  const strict = leaveOutcome(c, range, [...lawful, ...brave], rules, null)
  if (strict.lo === sure.lo && strict.hi === sure.hi) return sure
  reasons?.push({ reason: 'bravery-leave-in-conflict', citation: rules.leave?.citation ?? null })
  return { lo: Math.min(strict.lo, sure.lo), hi: sure.hi }
}

function leaveOutcome(
  c: Case,
  range: RatingRange,
  leaves: readonly Span[],
  rules: RatingRules,
  reasons: RatingReason[] | null,
): RatingRange {
  const leave = joinedIn(leaves, c.year)
  const length = sumOf(leave)
  const worked = workedMonths(c, leave)
  if (rules.leave === undefined || rules.months === undefined) {
    if (length.months < 3) return range
    reasons?.push({ reason: 'leave-rule-not-read', citation: null })
    return perhaps(range, notRated)
  }
  let found = range
  if (worked === undefined) {
    reasons?.push({
      reason: 'recruited-on-not-known',
      citation: rules.months.citation,
      missing: 'profile.recruited-on',
    })
    found = perhaps(found, notRated)
  } else if (worked < rules.months.below) {
    reasons?.push({ reason: 'too-few-months-for-rating', citation: rules.months.citation })
    return exactly(notRated)
  }
  if (length.months < rules.leave.from) return found
  if (length.months >= rules.leave.below) {
    reasons?.push({ reason: 'leave-longer-than-rule', citation: rules.leave.citation })
    return perhaps(found, notRated)
  }
  reasons?.push({ reason: 'leave-caps-rating', citation: rules.leave.citation })
  return atMost(found, rankOf('completed'))
}

/** Whole months of the year actually worked; undefined while the day of recruitment is not known. */
function workedMonths(c: Case, leave: readonly Span[]): number | undefined {
  const since = c.individual?.profile?.['recruited-on']
  if (since === undefined) return undefined
  if (since > c.lastDay) return 0
  const first = `${c.year}-01-01`
  return sumOf(without([{ from: since > first ? since : first, to: c.lastDay }], leave)).months
}

function disciplined(
  c: Case,
  year: number,
  range: RatingRange,
  rules: RatingRules,
  reasons: RatingReason[] | null,
): RatingRange {
  const disciplines = c.individual?.discipline
  if (disciplines === undefined || disciplines.length === 0) return range
  const within = disciplines.filter(
    (each) => yearOf(each['decided-on']) === year && each['decided-on'] <= c.on,
  )
  if (within.length === 0 || range.hi <= 0) return range
  if (rules.discipline === undefined) {
    reasons?.push({ reason: 'discipline-rule-not-read', citation: null })
    return perhaps(range, 0)
  }
  const { citation, sameConductOnce } = rules.discipline
  if (sameConductOnce && within.length === 1 && failedBefore(c, year)) {
    reasons?.push({ reason: 'same-conduct-counted-before', citation })
    return perhaps(range, 0)
  }
  reasons?.push({ reason: 'discipline-fails-rating', citation })
  return exactly(0)
}

/** A year before was already rated not completed: the same conduct may have been its ground. */
function failedBefore(c: Case, year: number): boolean {
  if (c.facts.ratings === undefined) return true
  return c.facts.ratings.some((each) => each.year < year && each.rating === 'not-completed')
}

/** Years under a discipline decided before: not counted while it lasts, left open in the year it ends. */
function counted(c: Case, year: number, range: RatingRange): RatingRange {
  let found = range
  for (const each of c.individual?.discipline ?? []) {
    const cover = coverOf(each, year, c.on)
    if (cover === 'whole') return exactly(notRated)
    if (cover === 'part') found = perhaps(found, notRated)
  }
  return found
}

/** How much of a year lies under a discipline that was decided in an earlier year. */
export function coverOf(discipline: Discipline, year: number, on: string): 'none' | 'part' | 'whole' {
  if (discipline['decided-on'] > on || yearOf(discipline['decided-on']) >= year) return 'none'
  const end = discipline['ends-on']
  if (end === undefined) return 'part'
  if (end === null || end >= `${year}-12-31`) return 'whole'
  return end >= `${year}-01-01` ? 'part' : 'none'
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
