// The pipeline inside a transaction that somebody else holds: what its acts have written, its views see, and nobody else yet.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../tools/cast.ts'
import type { Contract, InputOf } from '../contract/define.ts'
import { parse, performIn, seeIn } from './perform.ts'
import { addUnitsAct } from './units/acts/add-units.ts'
import { listUnits } from './units/views/list-units.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.close())

function asked<C extends Contract>(contract: C, input: unknown): InputOf<C> {
  const parsed = parse(contract, input)
  if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused))
  return parsed.value
}

test('a view within the transaction sees what its acts wrote; outside, nothing is there until commit', async () => {
  const caller = cast.callerFor(await cast.actorOf('administrator'))
  const name = 'Thanh tra bộ'
  const unit = { code: 'TTRA', name: { vi: name, fr: name, en: name }, kind: 'vu', validFrom: '2020-01-01' }
  const search = asked(listUnits.contract, { search: name })
  const outside = async () => (await cast.as('administrator').seen(listUnits, { search: name })).rows.length
  await cast.db.transaction().execute(async (tx) => {
    await performIn(
      tx,
      addUnitsAct,
      asked(addUnitsAct.contract, { units: [{ ...unit, parentCode: 'MIN' }] }),
      caller,
    )
    const inside = await seeIn(tx, listUnits, search, caller, listUnits.present)
    expect(inside.output.rows).toHaveLength(1)
    expect(await outside()).toBe(0)
  })
  expect(await outside()).toBe(1)
})
