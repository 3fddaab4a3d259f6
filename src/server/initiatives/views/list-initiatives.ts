// Initiatives this person may see.  GET /api/initiatives
import { ListInitiatives } from '../../../contract/initiatives.ts'
import { abilities } from '../../abilities.ts'
import { unitsOf } from '../../access/actor.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayDeclare, seesAllInitiatives } from '../initiatives.may.ts'
import { findInitiatives } from '../initiatives.store.ts'
import { presentInitiative } from '../present.ts'

export const listInitiatives = defineView({
  contract: ListInitiatives,
  load: async ({ tx, actor, today }, input) => {
    const unitIds = [...actor.unitPath, ...unitsOf(actor, 'secretary', 'head')]
    const seenBy = seesAllInitiatives(actor) ? null : { personId: actor.personId ?? '', unitIds }
    if (actor.personId === null) return undefined
    const found = await findInitiatives(tx, { ...input, seenBy })
    const people = await peopleByIds(
      tx,
      found.rows.flatMap((one) => one.authorIds),
      today,
    )
    return { found, people, units: await unitsOn(tx, today) }
  },
  may: signedIn,
  present: ({ found, people, units }, { actor }, { page, size }) => ({
    rows: found.rows.map((one) => presentInitiative(one, people, units)),
    total: found.total,
    page,
    size,
    abilities: abilities({ 'declare-initiative': mayDeclare(actor) }),
  }),
  sheet: ({ found, people }) => ({
    title: 'Sáng kiến',
    columns: [
      { header: 'Tên', kind: 'text', width: 60 },
      { header: 'Năm', kind: 'number', width: 8 },
      { header: 'Tác giả', kind: 'text', width: 40 },
      { header: 'Quyết định', kind: 'text', width: 24 },
    ],
    rows: found.rows.map((one) => [
      one.title,
      one.year,
      one.authorIds.map((id) => people.get(id)?.name ?? '').join(', '),
      one.recognitions.flatMap((recognition) => recognition.decisionNumber ?? []).join(', '),
    ]),
  }),
})
