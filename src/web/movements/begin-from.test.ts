// A draft begun from last year's movement keeps its words and moves its days.
import { expect, test } from 'vitest'
import { beginFrom, yearsLater } from './begin-from.ts'

test.for([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2024-12-13', 1, '2025-12-13'],
  ['2025-01-15', -1, '2024-01-15'],
] as const)('%s moved by %i years is %s', ([day, years, moved]) => {
  expect(yearsLater(day, years)).toBe(moved)
})

test('the words stay, the reason for leaving a parent’s period does not', () => {
  const said = { vi: 'Phong trào', fr: '', en: '' }
  const earlier = {
    kind: 'regular' as const,
    title: said,
    theme: said,
    authority: said,
    purpose: [],
    context: [],
    contents: [{ code: 'ND-1', short: said, text: said }],
    tasks: [],
    collectiveCriteria: [],
    individualCriteria: [],
    headOfUnitRule: null,
    addresseeIds: [],
    coordinatorUnitId: null,
    outsideParentWhy: 'Theo năm học',
    calendar: [{ code: 'L1', kind: 'response' as const, name: said, due: '2024-03-01' }],
  }
  const begun = beginFrom(earlier, 1)
  expect(begun.contents).toEqual(earlier.contents)
  expect(begun.outsideParentWhy).toBeNull()
  expect(begun.calendar[0]?.due).toBe('2025-03-01')
})
