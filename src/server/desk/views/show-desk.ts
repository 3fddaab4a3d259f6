// My desk: what waits, what I follow, my year.  GET /api/desk
import { ShowDesk } from '../../../contract/desk.ts'
import { loadWorkingCalendar } from '../../../holiday-files.ts'
import { workingDaysBetween } from '../../../law/working-days.ts'
import { unitsOf } from '../../access/actor.ts'
import { dossiersOf } from '../../dossiers/dossiers.store.ts'
import { nameOfSubject } from '../../dossiers/subject-names.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { gather } from '../gather.ts'
import { myYear } from '../my-year.ts'

const calendar = loadWorkingCalendar()
const followedAtOnce = 8

export const showDesk = defineView({
  contract: ShowDesk,
  load: async ({ tx, actor, today }) => {
    if (actor.personId === null) return undefined
    const year = Number(today.slice(0, 4))
    const ofUnits = await Promise.all(
      unitsOf(actor, 'secretary', 'head').map((unitId) => dossiersOf(tx, { year, unitId })),
    )
    const own = await dossiersOf(tx, { year, personId: actor.personId })
    const followed = new Map([...own, ...ofUnits.flat()].map((dossier) => [dossier.id, dossier]))
    return {
      items: await gather(tx, actor, today),
      followed: [...followed.values()],
      units: await unitsOn(tx, today),
      year: await myYear(tx, actor, today),
    }
  },
  may: signedIn,
  present: ({ items, followed, units, year }, { today, language }) => ({
    items: items.map((item) => ({
      ...item,
      workingDays: item.due === null ? null : daysLeft(today, item.due),
    })),
    following: followed
      .filter((dossier) => dossier.stage !== 'withdrawn')
      .slice(0, followedAtOnce)
      .map((dossier) => ({
        id: dossier.id,
        award: dossier.award,
        name: nameOfSubject(dossier.subject, units, language),
        stage: dossier.stage,
        path: `/dossiers/${dossier.id}`,
      })),
    followingTotal: followed.length,
    year,
  }),
})

/** Working days until the deadline, or since it; null when the calendar of one of the years is not known. */
function daysLeft(today: string, due: string): number | null {
  const late = due < today
  const days = workingDaysBetween(calendar, late ? { from: due, to: today } : { from: today, to: due })
  return typeof days === 'number' ? (late ? -days : days) : null
}
