// What the coming years must bring, as sets of single things, and how such sets combine. Used by the road.
// A plan is a set of things; several plans are alternatives; no plan at all means it cannot be reached that way.
import type { RoadNeed } from './answer.ts'
import type { Case } from './case.ts'
import type { Citation } from './citation.ts'
import type { Scene } from './scene.ts'

/** One thing a year must bring. `rank` orders things of one kind: an excellent year is also a good one. */
export type Thing = {
  key: string
  rank: number
  year: number
  need: RoadNeed
  citation: Citation
  certain: boolean
  /** All it takes to bring it, itself included, where it is an award: plans are compared by the whole of what they take. */
  takes?: Plan
}
export type Plan = readonly Thing[]
export type Plans = readonly Plan[]

export const alreadySo: Plans = [[]]
export const noWay: Plans = []

/** Alternatives kept while combining; those that take least survive. */
const plansMax = 24

export type Planner = {
  c: Case
  scene: Scene
  /** The year under review, where the road begins. */
  firstYear: number
  /** The year aimed at. */
  year: number
  /** Whether councils and authorities can still answer for a year. */
  isOpen(year: number): boolean
  /** Whether the year is not over: it can still be rated, and bring achievements. */
  isRunning(year: number): boolean
  /** The rank of the rating a year is known to have; undefined where it has none yet. */
  ratingOf(year: number): number | undefined
  /** The same, each thing citing that place. */
  citing(citation: Citation): Planner
  thing(year: number, predicate: string, params: RoadNeed['params'], rank?: number): Plan
  /** To be given an award in a year: the award alone; what it takes is chosen once the whole plan is known. */
  award(code: string, year: number): Plans
  /** The standard of another award, not the award. */
  standard(code: string): Plans
}

export function together(parts: readonly Plans[]): Plans {
  let found: Plans = alreadySo
  for (const part of parts) {
    const next: Plan[] = []
    for (const left of found) for (const right of part) next.push(union(left, right))
    found = shortest(next)
    if (found.length === 0) return noWay
  }
  return found
}

export function either(parts: readonly Plans[]): Plans {
  return shortest(parts.flat())
}

/** Any `needed` of the parts, each a way of getting one. */
export function someOf(parts: readonly Plans[], needed: number): Plans {
  // Of the parts from one on, the ways of getting one of them, two, …: each is worked out once.
  const ways: Plans[] = Array.from({ length: Math.max(needed, 0) }, () => noWay)
  const waysOf = (count: number): Plans => (count === 0 ? alreadySo : (ways[count - 1] ?? noWay))
  for (const part of parts.toReversed())
    for (let count = needed; count > 0; count--)
      ways[count - 1] = either([together([part, waysOf(count - 1)]), waysOf(count)])
  return waysOf(Math.max(needed, 0))
}

/** Both together; of two things of one kind and year the higher. */
export function union(left: Plan, right: Plan): Plan {
  if (left.length === 0) return right
  if (right.length === 0) return left
  const byKey = new Map(left.map((thing) => [thing.key, thing]))
  for (const thing of right) {
    const held = byKey.get(thing.key)
    if (held === undefined || thing.rank > held.rank) byKey.set(thing.key, thing)
  }
  return [...byKey.values()]
}

/** How many single things a plan takes, each counted once, those its awards take among them. */
function sizeOf(plan: Plan): number {
  if (!plan.some((thing) => thing.takes !== undefined)) return plan.length
  return new Set(plan.flatMap((thing) => (thing.takes ?? [thing]).map((each) => each.key))).size
}

/** Those that take least first, in the order of the law among equals; a plan that holds another is dropped. */
function shortest(plans: readonly Plan[]): Plans {
  if (plans.length < 2) return plans
  const sorted = plans
    .map((plan) => ({ plan, size: sizeOf(plan) }))
    .sort((left, right) => left.size - right.size || left.plan.length - right.plan.length)
  let kept: { plan: Plan; held: ReadonlyMap<string, number> }[] = []
  for (const { plan } of sorted) {
    const held = new Map(plan.map((thing) => [thing.key, thing.rank]))
    if (kept.some((each) => holds(held, each.held))) continue
    // As many things as this one, of a higher rank: an excellent year where a good one will do.
    kept = kept.filter((each) => !holds(each.held, held))
    kept.push({ plan, held })
    if (kept.length >= plansMax) break
  }
  return kept.map((each) => each.plan)
}

function holds(larger: ReadonlyMap<string, number>, smaller: ReadonlyMap<string, number>): boolean {
  for (const [key, rank] of smaller) if ((larger.get(key) ?? -1) < rank) return false
  return true
}
