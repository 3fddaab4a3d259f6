// The form of a change of the organisation gives the act what was meant. Shows organisation-change.ts.
import { expect, test } from 'vitest'
import { type ChangeTyped, changeAsked, type UnitBefore, unitsAfter } from './organisation-change.ts'

const unit = (code: string): UnitBefore => ({
  id: `id-${code}`,
  code,
  name: { vi: `${code} vi`, fr: `${code} fr`, en: `${code} en` },
  kind: 'vu',
  parentCode: 'MIN',
})
const typed = (part: Partial<ChangeTyped>): ChangeTyped => ({
  kind: 'rename',
  on: '2025-03-01',
  decision: '12/QĐ',
  from: ['id-A'],
  to: [],
  heirs: {},
  ...part,
})

test('a rename begins with the unit as it is; a merger with one blank unit of the same kind and parent; a split with two', () => {
  expect(unitsAfter('rename', [unit('A')])).toEqual([
    { code: 'A', vi: 'A vi', fr: 'A fr', en: 'A en', kind: 'vu', parentCode: 'MIN' },
  ])
  expect(unitsAfter('merge', [unit('A'), unit('B')])).toMatchObject([
    { code: '', kind: 'vu', parentCode: 'MIN' },
  ])
  expect(unitsAfter('split', [unit('A')])).toHaveLength(2)
  expect(unitsAfter('abolish', [unit('A')])).toEqual([])
})

test('the merged unit is the heir of every unit that ends', () => {
  const to = unitsAfter('merge', [unit('A'), unit('B')]).map((one) => ({ ...one, code: 'AB', vi: 'Gộp' }))
  const asked = changeAsked(typed({ kind: 'merge', from: ['id-A', 'id-B'], to }))
  expect(asked.heirs).toEqual([
    { unitId: 'id-A', heirCode: 'AB' },
    { unitId: 'id-B', heirCode: 'AB' },
  ])
  expect(asked.to[0]?.name).toEqual({ vi: 'Gộp', fr: 'Gộp', en: 'Gộp' })
})

test('an abolished unit names its heir, or says that there is none; silence is left for the server to refuse', () => {
  const abolish = (heirs: ChangeTyped['heirs']) => changeAsked(typed({ kind: 'abolish', heirs })).heirs
  expect(abolish({ 'id-A': 'B' })).toEqual([{ unitId: 'id-A', heirCode: 'B' }])
  expect(abolish({ 'id-A': 'none' })).toEqual([{ unitId: 'id-A', heirCode: null }])
  expect(abolish({})).toEqual([])
})
