// Everyone of a unit with their rating of a year.  GET /api/units/{unitId}/ratings
import { ListRatings } from '../../../contract/ratings.ts'
import { abilities } from '../../abilities.ts'
import { absencesOf } from '../../conduct/conduct.store.ts'
import { findFiles } from '../../files/files.store.ts'
import { staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { presentRating } from '../present.ts'
import { absentMonths, capOf } from '../rating.ts'
import { mayRateUnits, mayRecordRatings, maySeeRatings } from '../ratings.may.ts'
import { ratingsOf } from '../ratings.store.ts'

export const listRatings = defineView({
  contract: ListRatings,
  load: async ({ tx, today, actor }, { unitId, year }) => {
    const unit = await unitOn(tx, unitId, today)
    if (!unit || !maySeeRatings(actor, unitId)) return undefined
    const staff = await staffOf(tx, [unitId], today)
    const personIds = staff.map((person) => person.id)
    const ratings = await ratingsOf(tx, { personIds }, year)
    const [unitRating] = await ratingsOf(tx, { unitIds: [unitId] }, year)
    const fileIds = [...ratings, ...(unitRating ? [unitRating] : [])].flatMap((one) => one.fileId ?? [])
    return {
      unit,
      staff,
      ratings,
      unitRating,
      absences: await absencesOf(tx, personIds),
      files: new Map((await findFiles(tx, fileIds)).map((file) => [file.id, file])),
    }
  },
  may: signedIn,
  present: ({ unit, staff, ratings, unitRating, absences, files }, { actor }, { year }) => {
    const byPerson = new Map(ratings.map((rating) => [rating.personId, rating]))
    const classes = staff.map((person) => byPerson.get(person.id)?.class ?? null)
    const counts: Record<string, number> = {}
    for (const one of classes) if (one) counts[one] = (counts[one] ?? 0) + 1
    return {
      unit: linkTo(unit),
      year,
      unitRating: unitRating ? presentRating(unitRating, files) : null,
      rows: staff.map((person) => {
        const rating = byPerson.get(person.id)
        const away = absences.filter((one) => one.personId === person.id && one.kind !== 'maternity-leave')
        return {
          person: linkToPerson(person),
          position: person.position,
          rank: person.rank,
          rating: rating ? presentRating(rating, files) : null,
          absentMonths: absentMonths(away, year),
        }
      }),
      counts,
      missing: staff.length - byPerson.size,
      cap: capOf(classes, year),
      abilities: abilities({
        'record-ratings': mayRecordRatings(actor, unit.id),
        'rate-units': mayRateUnits(actor),
      }),
    }
  },
  sheet: async ({ unit, staff, ratings }, { language }, { year }) => {
    const { say } = await words()
    const header = (key: string) => say(language, `ratings:page.${key}`)
    const byPerson = new Map(ratings.map((rating) => [rating.personId, rating]))
    return {
      title: `${unit.code} ${year}`,
      columns: [
        { header: header('person'), kind: 'text', width: 28 },
        { header: header('position'), kind: 'text', width: 24 },
        { header: `${header('class')} ${year}`, kind: 'text', width: 32 },
        { header: header('decision'), kind: 'text', width: 18 },
        { header: header('on'), kind: 'date', width: 12 },
      ],
      rows: staff.map((person) => {
        const rating = byPerson.get(person.id)
        return [
          person.name,
          person.position,
          rating?.class ? say(language, `ratings:classes.${rating.class}`) : (rating?.points ?? null),
          rating?.decisionNumber ?? null,
          rating?.decidedOn ?? null,
        ]
      }),
    }
  },
})
