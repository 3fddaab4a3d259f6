// Adding units: done, forbidden, refused with every reason, said twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { showPerson } from '../../people/views/show-person.ts'
import { listUnits } from '../views/list-units.ts'
import { showUnit } from '../views/show-unit.ts'
import { addUnitsAct } from './add-units.ts'
import { changeUnits } from './change-units.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.close())

const unit = (code: string, more: object = {}) => ({
  code,
  name: { vi: `Đơn vị ${code}`, fr: `Unité ${code}`, en: `Unit ${code}` },
  kind: 'cuc',
  validFrom: '2024-01-01',
  ...more,
})

test('the administrator adds a unit under the ministry, and it is listed by part of its name without tone marks', async () => {
  const added = await cast
    .as('administrator')
    .done(addUnitsAct, { units: [unit('NEW-1', { parentCode: 'MIN' })] })
  expect(added.units).toHaveLength(1)
  const listed = await cast.as('staff-ua').seen(listUnits, { search: 'don vi new-1' })
  expect(listed.rows.map((row) => row.unit.code)).toEqual(['NEW-1'])
  expect(listed.rows[0]?.parent?.code).toBe('MIN')
})

test('nobody else adds units, and the public is asked to sign in', async () => {
  const units = [unit('NEW-2')]
  expect(await cast.as('coordinator').act(addUnitsAct, { units })).toMatchObject({
    status: 403,
    refusals: [{ kind: 'access.only-roles', roles: ['administrator'] }],
  })
  expect(await cast.as(null).act(addUnitsAct, { units })).toMatchObject({ status: 401 })
})

test('every reason is given at once, in words, and nothing is kept', async () => {
  const units = [
    unit('UA'),
    unit('NEW-3', { parentCode: 'NOBODY' }),
    unit('NEW-4', { parentCode: 'MIN', supervisedByCode: 'MIN' }),
    unit('NEW-5', { validTo: '2024-01-01' }),
    unit('NEW-6', { parentCode: 'NEW-7' }),
    unit('NEW-7', { parentCode: 'NEW-6' }),
  ]
  const answer = await cast.request('administrator', 'POST', '/api/units', { units })
  expect(answer.status).toBe(422)
  const kinds = answer.body.refusals.map((one: { kind: string }) => one.kind)
  expect(new Set(kinds)).toEqual(
    new Set([
      'unit.code-taken',
      'unit.unknown-parent',
      'unit.two-lines',
      'unit.ends-before-it-starts',
      'unit.cycle',
    ]),
  )
  expect(answer.body.refusals[0].message).toMatch(/^Mã UA đang được/)
  const listed = await cast.as('administrator').seen(listUnits, { search: 'new-3' })
  expect(listed.rows).toEqual([])
})

test('a call repeated under one idempotency key does its work once', async () => {
  const body = { units: [unit('ONCE', { parentCode: 'MIN' })] }
  const first = await cast.request('administrator', 'POST', '/api/units', body, { 'idempotency-key': 'k-1' })
  const second = await cast.request('administrator', 'POST', '/api/units', body, { 'idempotency-key': 'k-1' })
  expect(second.body).toEqual(first.body)
  expect((await cast.request('administrator', 'POST', '/api/units', body)).status).toBe(422)
})

test('a merger ends its units, names the heir, and keeps the past', async () => {
  const admin = cast.as('administrator')
  const { units } = await admin.done(addUnitsAct, {
    units: [unit('M-1', { parentCode: 'MIN' }), unit('M-2', { parentCode: 'MIN' })],
  })
  const from = units.map((one) => one.id)
  const merge = {
    kind: 'merge',
    on: '2024-03-01',
    decision: '12/QĐ',
    from,
    to: [{ code: 'M-12', name: { vi: 'Gộp', fr: 'Réunie', en: 'Merged' }, kind: 'cuc', parentCode: 'MIN' }],
  }
  expect(await admin.act(changeUnits, merge)).toMatchObject({
    status: 422,
    refusals: [{ kind: 'unit.heir-missing' }, { kind: 'unit.heir-missing' }],
  })
  await admin.done(changeUnits, { ...merge, heirs: from.map((unitId) => ({ unitId, heirCode: 'M-12' })) })
  const today = await admin.seen(listUnits, {})
  expect(today.rows.map((row) => row.unit.code)).not.toContain('M-1')
  const past = await admin.seen(listUnits, { on: '2024-02-01' })
  expect(past.rows.map((row) => row.unit.code)).toContain('M-1')
  expect((await admin.seen(showUnit, { unitId: from[0] })).heir?.code).toBe('M-12')
})

test('people follow the heir of their unit in the same posts; a unit without heir that has people does not end', async () => {
  const admin = cast.as('administrator')
  const follow = {
    kind: 'abolish',
    on: '2024-06-01',
    decision: '13/QĐ',
    from: [cast.units.UC],
    to: [],
    heirs: [{ unitId: cast.units.UC, heirCode: null }],
  }
  const refused = await cast.request('administrator', 'POST', '/api/unit-changes', follow, {
    'accept-language': 'en',
  })
  expect(refused).toMatchObject({
    status: 422,
    body: {
      refusals: [
        {
          kind: 'unit.people-remain',
          remedy: 'move-person',
          message:
            'UC has no heir, and 11 people are still there. Name an heir, or first move each on their own page.',
        },
      ],
    },
  })
  await admin.done(changeUnits, { ...follow, heirs: [{ unitId: cast.units.UC, heirCode: 'UB' }] })
  cast.clock.moveTo('2024-06-01T02:00:00.000Z')
  expect((await admin.seen(showPerson, { personId: cast.people['staff-uc'] })).posts).toMatchObject([
    { unit: { code: 'UB' }, from: '2024-06-01', to: null },
    { unit: { code: 'UC' }, from: '2020-01-01', to: '2024-06-01' },
  ])
})
