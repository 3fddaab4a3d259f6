// Initiatives and science works alike: which of them surely count, which may, and which do not.
// Used by the conditions on initiatives and on science works.
import type { Case, Window } from '../case.ts'
import type { Scope } from '../fact.ts'
import { scopes } from '../facts-shape.ts'
import type { Scene } from '../scene.ts'

export type Asked = {
  scope: Scope
  count: number
  /** Must be known to be applied. */
  applied: boolean
  replicable: boolean
}
export type Achievement = {
  id: string
  on: string | undefined
  year: number | undefined
  scope: Scope | undefined
  applied: boolean | undefined
  replicable: boolean | undefined
  usedFor: readonly string[] | undefined
  place: string
}
export type Sorted = { sure: Achievement[]; possible: Achievement[]; dropped: string[] }

export function initiativesOf(c: Case): Achievement[] | undefined {
  return c.individual?.initiatives?.map((each, index) => ({
    id: each.id,
    on: each['recognised-on'],
    year: each.year,
    scope: each.scope,
    applied: each.applied,
    replicable: each.replicable,
    usedFor: each['used-for'],
    place: `initiatives[${index}]`,
  }))
}

export function worksOf(c: Case): Achievement[] | undefined {
  return c.individual?.research?.map((each, index) => ({
    id: each.id,
    on: each['accepted-on'],
    year: each.year,
    scope: each.scope,
    applied: each.applied,
    replicable: undefined,
    usedFor: each['used-for'],
    place: `research[${index}]`,
  }))
}

export function sortAchievements(
  c: Case,
  all: readonly Achievement[],
  asked: Asked,
  window: Window | null,
  scene: Scene,
): Sorted {
  const sorted: Sorted = { sure: [], possible: [], dropped: [] }
  for (const each of all) {
    const outcome = outcomeOf(c, each, asked, window, scene)
    if (outcome === 'sure') sorted.sure.push(each)
    else if (outcome === 'possible') sorted.possible.push(each)
    else sorted.dropped.push(outcome)
  }
  return sorted
}

function outcomeOf(c: Case, each: Achievement, asked: Asked, window: Window | null, scene: Scene): string {
  const needed = scopes.indexOf(asked.scope)
  if (each.scope !== undefined && scopes.indexOf(each.scope) < needed) return 'scope-too-narrow'
  if (each.on !== undefined && each.on > c.on) return 'not-yet-recognised'
  if (asked.applied && each.applied === false) return 'never-applied'
  if (asked.replicable && each.replicable === false) return 'not-replicable'
  if (window !== null && each.year !== undefined && (each.year < window.from || each.year > window.to))
    return 'outside-the-years'
  const discipline =
    scene.counting('achievements-from-end-of-discipline') === null ? 'after' : placeToDiscipline(c, each.on)
  if (discipline === 'before') return 'before-end-of-discipline'
  const isOpen =
    (each.scope === undefined && needed > 0) ||
    each.on === undefined ||
    (asked.applied && each.applied === undefined) ||
    (asked.replicable && each.replicable === undefined) ||
    (window !== null && each.year === undefined) ||
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

export function missingOf(
  all: readonly Achievement[] | undefined,
  sorted: Sorted,
  asked: Asked,
  key: 'initiatives' | 'research',
): string[] {
  if (all === undefined) return [key]
  const first = sorted.possible[0]
  if (first === undefined) return []
  const lacks: string[] = []
  if (first.on === undefined) lacks.push(key === 'initiatives' ? 'recognised-on' : 'accepted-on')
  if (first.scope === undefined && asked.scope !== 'base-unit') lacks.push('scope')
  if (asked.applied && first.applied === undefined) lacks.push('applied')
  if (asked.replicable && first.replicable === undefined) lacks.push('replicable')
  if (lacks.length === 0) lacks.push('year')
  return lacks.map((each) => `${first.place}.${each}`)
}
