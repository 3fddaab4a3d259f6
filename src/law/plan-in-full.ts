// A plan spelled out: each award in it with what it takes, of the ways of earning it those that together take least.
// Used by the road.
import { type Plan, type Plans, union } from './plan.ts'

/** The ways of earning an award in a year, by the key of the thing; each may itself hold awards. */
export type Ways = ReadonlyMap<string, Plans>

/** Starts from the first way of every award, and changes one at a time while the whole gets smaller. */
export function spelledOut(plan: Plan, ways: Ways): Plan {
  const chosen = new Map<string, number>()
  let least = inFull(plan, ways, chosen)
  for (let before = Number.POSITIVE_INFINITY; least.length < before; ) {
    before = least.length
    for (const { key } of least)
      for (const place of (ways.get(key) ?? []).keys()) {
        const known = chosen.get(key) ?? 0
        chosen.set(key, place)
        const tried = inFull(plan, ways, chosen)
        if (tried.length < least.length) least = tried
        else chosen.set(key, known)
      }
  }
  return least
}

/** The plan with the fewest things; of two alike, the first. */
export function leastOf(plans: Plans): Plan | undefined {
  let least: Plan | undefined
  for (const plan of plans) if (least === undefined || plan.length < least.length) least = plan
  return least
}

function inFull(plan: Plan, ways: Ways, chosen: ReadonlyMap<string, number>): Plan {
  let whole: Plan = plan
  const told = new Set<string>()
  const open = [...plan]
  for (let thing = open.pop(); thing !== undefined; thing = open.pop()) {
    if (told.has(thing.key)) continue
    told.add(thing.key)
    const way = ways.get(thing.key)?.[chosen.get(thing.key) ?? 0] ?? []
    open.push(...way)
    whole = union(whole, way)
  }
  return whole
}
