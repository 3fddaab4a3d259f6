// Dates, numbers and money as each language writes them, in Vietnam's time whatever the machine's.
import { expect, test } from 'vitest'
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatDay,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatPercent,
} from './format.ts'
import { plain } from './plain.ts'
import { pick } from './three-languages.ts'
import { parseTypedDate } from './typed-date.ts'

test('a day is the same day in each language', () => {
  expect(['vi', 'fr', 'en'].map((language) => formatDate('2024-12-05', language))).toEqual(
    Array.from({ length: 3 }, () => '05/12/2024'),
  )
  expect(formatDay('2024-12-05', 'vi')).toBe('05/12')
  expect(formatLongDate('2024-12-05', 'vi')).toBe('Thứ Năm, 05/12/2024')
  expect(formatLongDate('2024-12-05', 'fr')).toBe('Jeudi, 05/12/2024')
})

test('an instant shows in Vietnam: late in UTC is the next day there', () => {
  expect(formatDateTime('2024-12-04T18:30:00.000Z', 'vi')).toBe('05/12/2024 01:30')
  expect(formatDateTime('2024-12-04T17:00:00.000Z', 'en')).toBe('05/12/2024 00:00')
})

test('numbers and money follow the language', () => {
  expect(formatNumber(1234.5, 'vi')).toBe('1.234,5')
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
  expect(formatMoney(2_340_000, 'vi')).toBe('2.340.000\u00a0₫')
  expect(formatPercent(0.854, 'vi', 1)).toBe('85,4%')
  expect(formatPercent(0.8, 'fr')).toMatch(/^80\s%$/)
  expect(formatBytes(1_400_000, 'vi')).toBe('1,4 MB')
  expect(formatBytes(0, 'en')).toMatch(/^0 byte/)
})

test('an unknown language reads as Vietnamese', () => {
  expect(formatNumber(1234.5, 'xx')).toBe('1.234,5')
})

test.for([
  ['5/12/2024', '2024-12-05'],
  ['05-12-2024', '2024-12-05'],
  ['5.12.24', '2024-12-05'],
  ['05122024', '2024-12-05'],
  ['2024-12-05', '2024-12-05'],
  ['31/02/2024', null],
  ['29/02/2023', null],
  ['12/2024', null],
  ['hôm nay', null],
  ['', null],
] as const)('typed %s is %s', ([typed, day]) => {
  expect(parseTypedDate(typed)).toBe(day)
})

test('search forgets tone marks and case', () => {
  expect(plain('Nguyễn Văn Đường ')).toBe('nguyen van duong')
})

test('a missing translation falls back to Vietnamese and says so', () => {
  expect(pick({ vi: 'Cờ', fr: 'Drapeau' }, 'fr')).toEqual({ text: 'Drapeau', lang: 'fr' })
  expect(pick({ vi: 'Cờ', fr: '' }, 'fr')).toEqual({ text: 'Cờ', lang: 'vi' })
  expect(pick({ vi: 'Cờ' }, 'en')).toEqual({ text: 'Cờ', lang: 'vi' })
})
