// The initiatives or science works the coming years must still bring. Used by the road.
import type { Window } from '../case.ts'
import { scopes } from '../facts-values.ts'
import { alreadySo, either, noWay, type Plan, type Planner, type Plans, together } from '../plan.ts'
import { type Asked, sortAchievements } from './achievements.ts'
import { yearsBetween } from './held-award.ts'

/** One thing for each achievement still wanted; several of one year are told apart by their number.
 *  `yearly`: only what the year itself brought counts for it. */
export function planAchievements(
  planner: Planner,
  window: Window | null,
  asked: Asked,
  predicate: 'initiative' | 'science-work',
  yearly = false,
): Plans {
  const { c } = planner
  const all = (predicate === 'initiative' ? c.individual?.initiatives : c.individual?.research) ?? []
  const within = yearly ? { from: planner.year, to: planner.year } : window
  const wanted = Math.max(0, asked.count - sortAchievements(c, all, asked, within).sure.length)
  const first = Math.max(within?.from ?? planner.firstYear, planner.firstYear)
  const last = Math.min(within?.to ?? planner.year, planner.year)
  const open = yearsBetween(first, last).filter((year) => planner.isRunning(year))
  const inYear = (year: number, count: number): Plan =>
    yearsBetween(1, count).flatMap((number) =>
      planner.thing(year, predicate, { scope: asked.scope, count: 1, number }, scopes.indexOf(asked.scope)),
    )
  // Of the years from one on, the ways of bringing none of them, one, two, …
  let ways: Plans[] = Array.from({ length: wanted + 1 }, (_, count) => (count === 0 ? alreadySo : noWay))
  for (const year of open.toReversed())
    ways = ways.map((_, count) =>
      either(
        yearsBetween(0, count)
          .toReversed()
          .map((here) => together([[inYear(year, here)], ways[count - here] ?? noWay])),
      ),
    )
  return ways[wanted] ?? noWay
}
