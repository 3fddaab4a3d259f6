// The units of the ministry with their rating of a year.  GET /api/unit-ratings
import { ListUnitRatings } from '../../../contract/ratings.ts'
import { abilities } from '../../abilities.ts'
import { withRole } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { staffCounts, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { presentRating } from '../present.ts'
import { capOf, type RatingClass } from '../rating.ts'
import { mayRateUnits } from '../ratings.may.ts'
import { ratingCounts, ratingsOf } from '../ratings.store.ts'

export const listUnitRatings = defineView({
  contract: ListUnitRatings,
  load: async ({ tx, today }, { year }) => {
    const units = await unitsOn(tx, today)
    const ratings = await ratingsOf(tx, { unitIds: [...units.keys()] }, year)
    return { units, ratings, staff: await staffCounts(tx, today), counts: await ratingCounts(tx, year) }
  },
  may: (actor) => withRole(actor, 'coordinator', 'minister', 'auditor'),
  present: ({ units, ratings, staff, counts }, { actor }, { year }) => {
    const byUnit = new Map(ratings.map((rating) => [rating.unitId, rating]))
    const classesOf = (unitId: string): (RatingClass | null)[] =>
      counts.flatMap((one) =>
        one.unitId === unitId ? Array.from({ length: one.count }, () => one.class) : [],
      )
    return {
      year,
      rows: [...units.values()]
        .filter((unit) => staff.has(unit.id))
        .map((unit) => {
          const rating = byUnit.get(unit.id)
          const classes = classesOf(unit.id)
          return {
            unit: linkTo(unit),
            rating: rating ? presentRating(rating, new Map()) : null,
            staff: staff.get(unit.id) ?? 0,
            rated: classes.length,
            cap: capOf(classes, year),
          }
        }),
      abilities: abilities({ 'rate-units': mayRateUnits(actor) }),
    }
  },
})
