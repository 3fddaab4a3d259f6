// The registry of honours.  GET /api/honours
import { ListHonours } from '../../../contract/honours.ts'
import { abilities } from '../../abilities.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayEnterPastHonours } from '../honours.may.ts'
import { findHonours } from '../honours.store.ts'
import { presentHonour } from '../present.ts'

export const listHonours = defineView({
  contract: ListHonours,
  load: async ({ tx, today }, input) => {
    const found = await findHonours(tx, input)
    const people = await peopleByIds(
      tx,
      found.rows.flatMap((one) => one.personId ?? []),
      today,
    )
    return { found, people, units: await unitsOn(tx, today) }
  },
  may: signedIn,
  present: ({ found, people, units }, { actor }, { page, size }) => ({
    rows: found.rows.map((one) => presentHonour(one, people, units)),
    total: found.total,
    page,
    size,
    abilities: abilities({ 'enter-past-honour': mayEnterPastHonours(actor) }),
  }),
  sheet: ({ found, people, units }) => ({
    title: 'Sổ khen thưởng',
    columns: [
      { header: 'Cá nhân, tập thể', kind: 'text', width: 44 },
      { header: 'Danh hiệu, hình thức', kind: 'text', width: 36 },
      { header: 'Từ năm', kind: 'number', width: 10 },
      { header: 'Đến năm', kind: 'number', width: 10 },
      { header: 'Số quyết định', kind: 'text', width: 20 },
      { header: 'Ngày', kind: 'date', width: 12 },
      { header: 'Trạng thái', kind: 'text', width: 14 },
    ],
    rows: found.rows.map((one) => [
      people.get(one.personId ?? '')?.name ??
        one.collectiveName ??
        units.get(one.unitId ?? '')?.name.vi ??
        '',
      one.award,
      one.yearFrom,
      one.yearTo,
      one.decisionNumber,
      one.decidedOn,
      one.state,
    ]),
  }),
})
