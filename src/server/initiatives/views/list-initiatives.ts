// Initiatives this person may see.  GET /api/initiatives
import { ListInitiatives } from '../../../contract/initiatives.ts'
import { abilities } from '../../abilities.ts'
import { unitsOf } from '../../access/actor.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { stateOf } from '../initiative.ts'
import { mayDeclare, seesAllInitiatives } from '../initiatives.may.ts'
import { findInitiatives } from '../initiatives.store.ts'
import { presentInitiative } from '../present.ts'

const sheetRows = 10_000

export const listInitiatives = defineView({
  contract: ListInitiatives,
  load: async ({ tx, actor, today }, input) => {
    const unitIds = [...actor.unitPath, ...unitsOf(actor, 'secretary', 'head')]
    const seenBy = seesAllInitiatives(actor) ? null : { personId: actor.personId ?? '', unitIds }
    if (actor.personId === null) return undefined
    const rowsOf = async (page: number, size: number) => {
      const found = await findInitiatives(tx, { ...input, page, size, seenBy })
      const ids = found.rows.flatMap((one) => one.authorIds)
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
    rows: found.rows.map((one) => presentInitiative(one, people, units)),
    total: found.total,
    page,
    size,
    abilities: abilities({ 'declare-initiative': mayDeclare(actor) }),
  }),
  sheet: async ({ everything, units }, { language }) => {
    const { say } = await words()
    const header = (key: string) => say(language, `initiatives:list.${key}`)
    const { found, people } = await everything()
    return {
      title: header('title'),
      columns: [
        { header: header('name'), kind: 'text', width: 60 },
        { header: header('year'), kind: 'number', width: 8 },
        { header: header('authors'), kind: 'text', width: 40 },
        { header: header('unit'), kind: 'text', width: 36 },
        { header: header('state'), kind: 'text', width: 18 },
        { header: say(language, 'initiatives:page.number'), kind: 'text', width: 24 },
      ],
      rows: found.rows.map((one) => {
        const shown = presentInitiative(one, people, units)
        return [
          shown.title,
          shown.year,
          shown.authors.map((author) => author.name).join(', '),
          shown.unit ? shown.unit.name[language] || shown.unit.name.vi : null,
          say(language, `initiatives:states.${stateOf(one)}`),
          one.recognitions.flatMap((recognition) => recognition.decisionNumber ?? []).join(', '),
        ]
      }),
    }
  },
})
