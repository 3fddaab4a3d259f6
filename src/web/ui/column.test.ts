// The order of rows: Vietnamese words, numbers, and what is not known last either way.
import { expect, test } from 'vitest'
import { type Column, sortRows } from './column.ts'

interface Row {
  name: string
  points: number | null
}
const rows: readonly Row[] = [
  { name: 'Đỗ', points: 9 },
  { name: 'An', points: null },
  { name: 'Ấn', points: 10 },
  { name: 'Dương', points: 9 },
]
const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Tên', cell: (row) => row.name, sort: (row) => row.name },
  { id: 'points', header: 'Điểm', cell: (row) => row.points, sort: (row) => row.points },
  { id: 'mute', header: 'Khác', cell: () => null },
]
const names = (by: string, descending = false) =>
  sortRows(rows, columns, { by, descending }).map((row) => row.name)

test('names stand in Vietnamese order: a, â, d, đ', () => {
  expect(names('name')).toEqual(['An', 'Ấn', 'Dương', 'Đỗ'])
})

test('numbers sort as numbers, equal ones keep their order, the unknown comes last either way', () => {
  expect(names('points')).toEqual(['Đỗ', 'Dương', 'Ấn', 'An'])
  expect(names('points', true)).toEqual(['Ấn', 'Đỗ', 'Dương', 'An'])
})

test('a column that does not sort, or none, leaves the order', () => {
  expect(names('mute')).toEqual(rows.map((row) => row.name))
  expect(sortRows(rows, columns, undefined)).toBe(rows)
})
