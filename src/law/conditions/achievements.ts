// Initiatives and science works alike: which of them surely count, which may, and why the others do not.
// Used by the conditions on initiatives and on science works.
import type { Case, Window } from '../case.ts'
import type { Initiative, Research, Scope } from '../fact.ts'
import { scopes } from '../facts-values.ts'
import { atLeast, type Code, unknown } from '../verdict.ts'

export type Asked = {
  scope: Scope
  count: number
  /** Must be known to be applied. */
  applied: boolean
  replicable: boolean
  /** Achievements count only from the day a discipline has been served. */
  afterDiscipline: boolean
}
export type Achievement = Initiative | Research
/** `sure`, `possible`, or the reason why it does not count. */
export type Outcome = 'sure' | 'possible' | DroppedFor
export type DroppedFor =
  | 'scope-too-narrow'
  | 'not-yet-recognised'
  | 'never-applied'
  | 'not-replicable'
  | 'outside-the-years'
  | 'before-end-of-discipline'
export type Sorted<T> = { sure: T[]; possible: T[]; dropped: DroppedFor[] }

/** The verdict without any list made: this is asked of every person of a ministry. */
export function countVerdict(
  c: Case,
  all: readonly Achievement[] | undefined,
  asked: Asked,
  window: Window | null,
): Code {
  if (all === undefined) return unknown
  let sure = 0
  let possible = 0
  for (const each of all) {
    const outcome = outcomeOf(c, each, asked, window)
    if (outcome === 'sure') sure++
    else if (outcome === 'possible') possible++
  }
  return atLeast(asked.count, sure, possible)
}

export function sortAchievements<T extends Achievement>(
  c: Case,
  all: readonly T[],
  asked: Asked,
  window: Window | null,
): Sorted<T> {
  const sorted: Sorted<T> = { sure: [], possible: [], dropped: [] }
  for (const each of all) {
    const outcome = outcomeOf(c, each, asked, window)
    if (outcome === 'sure') sorted.sure.push(each)
    else if (outcome === 'possible') sorted.possible.push(each)
    else sorted.dropped.push(outcome)
  }
  return sorted
}

const onOf = (each: Achievement): string | undefined =>
  'recognised-on' in each ? each['recognised-on'] : 'accepted-on' in each ? each['accepted-on'] : undefined
const replicableOf = (each: Achievement): boolean | undefined =>
  'replicable' in each ? each.replicable : undefined
const rankOf = (scope: Scope): number => (scope === 'base-unit' ? 0 : scope === 'ministry-province' ? 1 : 2)

function outcomeOf(c: Case, each: Achievement, asked: Asked, window: Window | null): Outcome {
  const { scope, applied, year } = each
  const on = onOf(each)
  const needed = rankOf(asked.scope)
  if (scope !== undefined && rankOf(scope) < needed) return 'scope-too-narrow'
  if (on !== undefined && on > c.on) return 'not-yet-recognised'
  if (asked.applied && applied === false) return 'never-applied'
  const replicable = asked.replicable ? replicableOf(each) : true
  if (replicable === false) return 'not-replicable'
  if (window !== null && year !== undefined && (year < window.from || year > window.to))
    return 'outside-the-years'
  const discipline = asked.afterDiscipline ? placeToDiscipline(c, on) : 'after'
  if (discipline === 'before') return 'before-end-of-discipline'
  const isOpen =
    (scope === undefined && needed > 0) ||
    on === undefined ||
    (asked.applied && applied === undefined) ||
    replicable === undefined ||
    (window !== null && year === undefined) ||
    discipline === 'open'
  return isOpen ? 'possible' : 'sure'
}

/** Achievements count from the day a discipline has been served. */
function placeToDiscipline(c: Case, on: string | undefined): 'before' | 'after' | 'open' {
  let found: 'after' | 'open' = 'after'
  for (const each of c.individual?.discipline ?? []) {
    if (each['decided-on'] > c.on) continue
    const end = each['ends-on']
    if (end === null) return 'before'
    if (end === undefined || on === undefined) found = 'open'
    else if (on < end) return 'before'
  }
  return found
}

export function placesOf(
  all: readonly Achievement[] | undefined,
  some: readonly Achievement[],
  key: 'initiatives' | 'research',
) {
  return some.map((each) => `${key}[${all?.indexOf(each) ?? 0}]`)
}

export function missingOf(
  all: readonly Achievement[] | undefined,
  sorted: Sorted<Achievement>,
  asked: Asked,
  key: 'initiatives' | 'research',
): string[] {
  if (all === undefined) return [key]
  const first = sorted.possible[0]
  if (first === undefined) return []
  const lacks: string[] = []
  if (onOf(first) === undefined) lacks.push(key === 'initiatives' ? 'recognised-on' : 'accepted-on')
  if (first.scope === undefined && asked.scope !== scopes[0]) lacks.push('scope')
  if (asked.applied && first.applied === undefined) lacks.push('applied')
  if (asked.replicable && replicableOf(first) === undefined) lacks.push('replicable')
  if (lacks.length === 0) lacks.push('year')
  return lacks.map((each) => `${key}[${all.indexOf(first)}].${each}`)
}
