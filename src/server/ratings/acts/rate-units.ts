// Records the yearly ratings of units.  POST /api/unit-ratings
import { RateUnits } from '../../../contract/ratings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import type { Rating } from '../rating.ts'
import { mayRateUnits } from '../ratings.may.ts'
import { addRatings } from '../ratings.store.ts'
import { ratingRefusals } from '../refusals.ts'

type Kind = (typeof RateUnits.refusals)[number]

export const rateUnits = defineAct({
  contract: RateUnits,
  load: ({ tx, today }) => unitsOn(tx, today),
  may: mayRateUnits,
  decide: (units, input, { today, newId }) => {
    const rows = input.ratings.map((rating) => ({ ...rating, id: rating.unitId }))
    const refused: Refusal<Kind>[] = ratingRefusals(input, rows, today)
    for (const [index, rating] of input.ratings.entries())
      if (!units.has(rating.unitId))
        refused.push({ kind: 'rating.unknown-unit', path: `ratings.${index}.unitId`, row: index + 1 })
    return unless(refused, () =>
      input.ratings.map(
        (rating): Rating => ({
          ...rating,
          id: newId(),
          personId: null,
          ratedIn: null,
          year: input.year,
          decisionNumber: input.decision.number,
          decidedOn: input.decision.on,
          fileId: input.decision.fileId,
        }),
      ),
    )
  },
  save: ({ tx, actor, now }, ratings) => addRatings(tx, ratings, actor.personId, now),
  subjects: (ratings) => ratings.map((rating) => ({ kind: 'unit', id: rating.unitId ?? '' })),
  present: (ratings) => ({ recorded: ratings.length }),
})
