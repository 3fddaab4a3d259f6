// The registry of honours.  GET /api/honours
import { ListHonours } from '../../../contract/honours.ts'
import { abilities } from '../../abilities.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { mayEnterPastHonours } from '../honours.may.ts'
import { findHonours } from '../honours.store.ts'
import { presentHonour } from '../present.ts'

const sheetRows = 10_000

export const listHonours = defineView({
  contract: ListHonours,
  load: async ({ tx, today }, input) => {
    const rowsOf = async (page: number, size: number) => {
      const found = await findHonours(tx, { ...input, page, size })
      const ids = found.rows.flatMap((one) => one.personId ?? [])
      return { found, people: await peopleByIds(tx, ids, today) }
    }
    return {
      ...(await rowsOf(input.page, input.size)),
      everything: () => rowsOf(1, sheetRows),
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: ({ found, people, units }, { actor }, { page, size }) => ({
    rows: found.rows.map((one) => presentHonour(one, people, units)),
    total: found.total,
    page,
    size,
    abilities: abilities({ 'enter-past-honour': mayEnterPastHonours(actor) }),
  }),
  sheet: async ({ everything, units }, { language }) => {
    const { say } = await words()
    const { awards } = (await theLaw()).rulebook
    const header = (key: string) => say(language, `honours:list.${key}`)
    const { found, people } = await everything()
    return {
      title: header('title'),
      columns: [
        { header: header('who'), kind: 'text', width: 44 },
        { header: header('award'), kind: 'text', width: 36 },
        { header: header('year-from'), kind: 'number', width: 10 },
        { header: header('year-to'), kind: 'number', width: 10 },
        { header: header('decision'), kind: 'text', width: 20 },
        { header: header('on'), kind: 'date', width: 12 },
        { header: header('state'), kind: 'text', width: 16 },
      ],
      rows: found.rows.map((one) => {
        const unit = units.get(one.unitId ?? '')?.name
        return [
          people.get(one.personId ?? '')?.name ?? one.collectiveName ?? (unit?.[language] || unit?.vi) ?? '',
          awards.find((award) => award.code === one.award)?.names[language] ?? one.award,
          one.yearFrom,
          one.yearTo,
          one.decisionNumber,
          one.decidedOn,
          say(language, `honours:states.${one.state}`),
        ]
      }),
    }
  },
})
