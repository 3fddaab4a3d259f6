// What it takes for a year to be rated so well: nothing, a rating still to come, or nothing can help. Used by the road.
import { classOf, coverOf, recognisedRating, yearOf } from '../effective-rating.ts'
import { alreadySo, noWay, type Planner, type Plans } from '../plan.ts'
import type { Scene } from '../scene.ts'

export function planRating(planner: Planner, year: number, rank: number, scene: Scene): Plans {
  if (recognisedRating(planner.c, year, scene).lo >= rank) return alreadySo
  if (planner.ratingOf(year) !== undefined || !planner.isRunning(year)) return noWay
  const disciplines = planner.c.individual?.discipline ?? []
  const forbids = disciplines.some(
    (each) =>
      yearOf(each['decided-on']) === year ||
      (scene.counting('achievements-from-end-of-discipline') !== null &&
        coverOf(each, year, planner.c.on) !== 'none'),
  )
  if (forbids) return noWay
  const predicate = planner.c.individual === null ? 'collective-rating-at-least' : 'annual-rating-at-least'
  return [planner.thing(year, predicate, { min: classOf(rank) }, rank)]
}
