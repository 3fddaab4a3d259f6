// Names are split, sorted and compared as Vietnamese lists do.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareNames,
  comparisonKeyOf,
  initialsOf,
  sortByName,
  sortKeyOf,
  splitName,
  tidyName,
  withoutToneMarks,
} from './names.ts'

const inOrder = [
  'Nguyễn Văn An',
  'Nguyễn Thị Anh',
  'Trần Thị Ánh',
  'Lê Văn Ân',
  'Phạm Ngọc Ẩn',
  'Bùi Thị Dung',
  'Nguyễn Văn Dũng',
  'Đỗ Văn Đạt',
  'Lê Hà',
  'Nguyễn Thị Thu Hà',
  'Lê Thị Hoa',
  'Trần Văn Hoà',
  'Trần Văn Hòa',
  'Hoàng Ỷ',
  'Nguyễn Văn Yên',
]

describe('the order of a list', () => {
  test('is by given name in the Vietnamese alphabet, from any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (names) => {
        expect(sortByName(names, (name) => name)).toEqual(inOrder)
      }),
      { numRuns: 50 },
    )
  })
  test.for([
    ['ba', 'bá'],
    ['bá', 'ban'],
    ['ma', 'mà'],
    ['mà', 'mả'],
    ['mả', 'mã'],
    ['mã', 'má'],
    ['má', 'mạ'],
  ] as const)('%s comes before %s', ([first, second]) => expect(compareNames(first, second)).toBeLessThan(0))
  test('a sort key holds the parts in the order they count', () => {
    expect(sortKeyOf('Nguyễn Thị Thu Hà').split('\u0001')).toEqual(['Hà', 'Nguyễn', 'Thị Thu'])
  })
})

describe('the parts of a name', () => {
  test.for([
    ['Nguyễn Thị Thu Hà', 'Nguyễn', 'Thị Thu', 'Hà', 'NTTH'],
    ['Nguyễn Trãi', 'Nguyễn', '', 'Trãi', 'NT'],
    ["H'Hen Niê", "H'Hen", '', 'Niê', 'HN'],
    ['đào  Duy\u00a0Anh ', 'đào', 'Duy', 'Anh', 'ĐDA'],
    ['Thảo', '', '', 'Thảo', 'T'],
    ['', '', '', '', ''],
  ] as const)('%s', ([name, family, middle, given, initials]) => {
    expect(splitName(name)).toEqual({ family, middle, given })
    expect(initialsOf(name)).toBe(initials)
  })
  test('decomposed letters are composed', () => {
    expect(tidyName('Nguyễn Thị'.normalize('NFD'))).toBe('Nguyễn Thị')
  })
})

describe('keys', () => {
  test('search ignores tones, marks, case and Đ', () => {
    expect(withoutToneMarks('Nguyễn Văn Đường')).toBe('nguyen van duong')
    expect(withoutToneMarks('Thuỷ Ứng  Ợ')).toBe('thuy ung o')
  })
  test('a tone written elsewhere in the syllable is the same name; another tone or letter is not', () => {
    expect(comparisonKeyOf('Trần Văn Hoà')).toBe(comparisonKeyOf('TRẦN VĂN HÒA'))
    expect(comparisonKeyOf('Thuý')).toBe(comparisonKeyOf('Thúy'))
    expect(comparisonKeyOf('Hòa')).not.toBe(comparisonKeyOf('Hoa'))
    expect(comparisonKeyOf('Ân')).not.toBe(comparisonKeyOf('An'))
    expect(comparisonKeyOf('Mỹ')).not.toBe(comparisonKeyOf('Mĩ'))
  })
})
