// Which movement the pages are about when nobody has chosen: the ministry's, launched, of the year.
import { expect, test } from 'vitest'
import { type MovementHead, mainOf } from './current-movement.ts'

const said = { vi: 'x', fr: '', en: '' }
const movement = (
  id: string,
  year: number,
  state: MovementHead['state'],
  parentId: string | null,
): MovementHead => ({
  id,
  year,
  state,
  parentId,
  periodFrom: `${year}-01-01`,
  periodTo: `${year}-12-31`,
  title: said,
  theme: said,
  unit: { id: 'u', code: 'U', name: said },
  launchedOn: null,
  number: null,
  overlaps: [],
})

test('the launched movement of this year without a parent comes first', () => {
  const rows = [
    movement('own', 2024, 'launched', 'm24'),
    movement('m25', 2025, 'draft', null),
    movement('m23', 2023, 'launched', null),
    movement('m24', 2024, 'launched', null),
  ]
  expect(mainOf(rows, 2024)?.id).toBe('m24')
  expect(mainOf(rows, 2023)?.id).toBe('m23')
})

test('a draft stands in when nothing is launched, and nothing when there is nothing', () => {
  expect(mainOf([movement('m25', 2025, 'draft', null)], 2024)?.id).toBe('m25')
  expect(mainOf([], 2024)).toBeUndefined()
})
