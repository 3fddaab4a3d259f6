// Records the yearly ratings of people of a unit.  POST /api/units/{unitId}/ratings
import { RecordRatings } from '../../../contract/ratings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { staffInYear } from '../../people/people.store.ts'
import { unitOn } from '../../units/units.store.ts'
import type { Rating } from '../rating.ts'
import { mayRecordRatings, maySeeRatings } from '../ratings.may.ts'
import { addRatings } from '../ratings.store.ts'
import { ratingRefusals } from '../refusals.ts'

type Kind = (typeof RecordRatings.refusals)[number]

export const recordRatings = defineAct({
  contract: RecordRatings,
  load: async ({ tx, today, actor }, { unitId, year }) => {
    const unit = await unitOn(tx, unitId, today)
    if (!unit || !maySeeRatings(actor, unitId)) return undefined
    return { unit, staff: await staffInYear(tx, unitId, year) }
  },
  may: (actor, { unit }) => mayRecordRatings(actor, unit.id),
  decide: ({ unit, staff }, input, { today, newId }) => {
    const rows = input.ratings.map((rating) => ({ ...rating, id: rating.personId }))
    const refused: Refusal<Kind>[] = ratingRefusals(input, rows, today)
    for (const [index, rating] of input.ratings.entries())
      if (!staff.has(rating.personId))
        refused.push({ kind: 'rating.not-of-the-unit', path: `ratings.${index}.personId`, row: index + 1 })
    return unless(refused, () =>
      input.ratings.map(
        (rating): Rating => ({
          ...rating,
          id: newId(),
          unitId: null,
          ratedIn: unit.id,
          year: input.year,
          decisionNumber: input.decision.number,
          decidedOn: input.decision.on,
          fileId: input.decision.fileId,
        }),
      ),
    )
  },
  save: ({ tx, actor, now }, ratings) => addRatings(tx, ratings, actor.personId, now),
  subjects: (ratings, { unit }) => [
    { kind: 'unit', id: unit.id },
    ...ratings.map((rating) => ({ kind: 'person', id: rating.personId ?? '' })),
  ],
  present: (ratings) => ({ recorded: ratings.length }),
})
