// The initiatives or science works the coming years must still bring. Used by the road.
import type { Window } from '../case.ts'
import { scopes } from '../facts-shape.ts'
import { type Plan, type Planner, type Plans, someOf } from '../plan.ts'
import type { Scene } from '../scene.ts'
import { type Asked, initiativesOf, sortAchievements, worksOf } from './achievements.ts'
import { yearsBetween } from './held-award.ts'

/** One thing for each achievement still wanted; several of one year are told apart by their number. */
export function planAchievements(
  planner: Planner,
  window: Window | null,
  asked: Asked,
  predicate: 'initiative' | 'science-work',
  scene: Scene,
  /** Only what the year itself brought counts for it. */
  yearly = false,
): Plans {
  const all = (predicate === 'initiative' ? initiativesOf(planner.c) : worksOf(planner.c)) ?? []
  const year = { from: planner.year, to: planner.year }
  const held = sortAchievements(planner.c, all, asked, yearly ? year : window, scene).sure.length
  const wanted = Math.max(0, asked.count - held)
  const first = Math.max((yearly ? year : window)?.from ?? planner.firstYear, planner.firstYear)
  const last = Math.min((yearly ? year : window)?.to ?? planner.year, planner.year)
  const open = yearsBetween(first, last).filter((year) => planner.isRunning(year))
  const ways: Plan[] = open.flatMap((year) =>
    Array.from({ length: wanted }, (_, index) =>
      planner.thing(year, predicate, { scope: asked.scope, number: index + 1 }, scopes.indexOf(asked.scope)),
    ),
  )
  return someOf(
    ways.map((way) => [way]),
    wanted,
  )
}
