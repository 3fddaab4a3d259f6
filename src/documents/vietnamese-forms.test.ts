// Dates, numbers and signing forms as official documents write them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  capacityLines,
  dateInWords,
  dongInWords,
  endedBy,
  hourInWords,
  numberInText,
  numberInWords,
  pointLetter,
  romanNumber,
  shareInText,
  shortDate,
} from './vietnamese-forms.ts'

describe('dates', () => {
  test.for([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'ngày 28 tháng 02 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2024-12-05', 'ngày 05 tháng 12 năm 2024'],
  ] as const)('%s is %s', ([on, words]) => expect(dateInWords(on)).toBe(words))
  test('short, and hours', () => {
    expect(shortDate('2024-03-05')).toBe('05/03/2024')
    expect(hourInWords('2025-01-10T08:05')).toBe('08 giờ 05 phút')
    expect(() => dateInWords('5/3/2024')).toThrow(RangeError)
  })
})

describe('numbers', () => {
  test.for([
    [0, 'không'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [105, 'một trăm linh năm'],
    [2_530_000, 'hai triệu năm trăm ba mươi nghìn'],
    [7_020_000, 'bảy triệu không trăm hai mươi nghìn'],
    [1_000_001, 'một triệu không trăm linh một'],
    [2_000_000_000, 'hai tỷ'],
  ] as const)('%i in words', ([value, words]) => expect(numberInWords(value)).toBe(words))
  test('every whole number has words of its own', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (a, b) => {
        expect(numberInWords(a) === numberInWords(b)).toBe(a === b)
      }),
    )
  })
  test('money, groups, shares, letters, Roman', () => {
    expect(dongInWords(7_020_000)).toBe('Bảy triệu không trăm hai mươi nghìn đồng')
    expect(numberInText(1234.56, 1)).toBe('1.234,6')
    expect([shareInText(14, 15), shareInText(12, 15), shareInText(2, 3)]).toEqual(['93,3%', '80%', '66,7%'])
    expect([0, 3, 4, 6, 22, 23].map((at) => pointLetter(at))).toEqual(['a', 'd', 'đ', 'g', 'y', 'aa'])
    expect([4, 9, 14, 40].map(romanNumber)).toEqual(['IV', 'IX', 'XIV', 'XL'])
  })
})

test('a text ends once', () => {
  expect(endedBy('Chịu trách nhiệm thi hành.', './.')).toBe('Chịu trách nhiệm thi hành./.')
  expect(endedBy('Chịu trách nhiệm thi hành./.', './.')).toBe('Chịu trách nhiệm thi hành./.')
  expect(endedBy('Căn cứ Luật;', '.')).toBe('Căn cứ Luật.')
})

test('a deputy signs by order in three lines', () => {
  const signed = {
    form: 'TL+KT',
    head: 'Bộ trưởng',
    deputised: 'Vụ trưởng',
    office: 'Phó Vụ trưởng',
    name: 'A',
  } as const
  expect(capacityLines(signed)).toEqual(['TL. BỘ TRƯỞNG', 'KT. VỤ TRƯỞNG', 'PHÓ VỤ TRƯỞNG'])
})
