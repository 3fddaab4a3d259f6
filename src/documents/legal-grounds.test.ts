// The grounds follow the day; the usual articles count as the list does.
import { describe, expect, test } from 'vitest'
import {
  annexReference,
  citedInFull,
  grantArticles,
  grantSummary,
  legalGrounds,
  minutesGround,
  requestGround,
} from './legal-grounds.ts'

describe('the law of the day', () => {
  test.for([
    ['2024-12-05', ['Luật Thi đua', '98/2023/NĐ-CP']],
    ['2025-06-30', ['Luật Thi đua', '98/2023/NĐ-CP']],
    ['2025-07-01', ['Luật Thi đua', '152/2025/NĐ-CP']],
    ['2025-08-04', ['Luật Thi đua', '152/2025/NĐ-CP']],
    ['2025-08-05', ['Luật Thi đua', '152/2025/NĐ-CP', '15/2025/TT-BNV']],
  ] as const)('%s', ([on, words]) => {
    const grounds = legalGrounds(on)
    expect(grounds).toHaveLength(words.length)
    for (const [at, word] of words.entries()) expect(grounds[at]).toContain(word)
  })
  test('before the law of 2022 nothing is invented', () => {
    expect(() => legalGrounds('2023-12-31')).toThrow(RangeError)
  })
})

test('a decision is worded from its figures', () => {
  const granted = {
    award: 'danh hiệu “Lao động tiên tiến”',
    year: 2024,
    collectives: 2,
    individuals: 15,
    merit: 'đã hoàn thành tốt nhiệm vụ',
  }
  expect(grantSummary(granted)).toBe('Về việc tặng danh hiệu “Lao động tiên tiến” năm 2024')
  const articles = grantArticles(granted, {
    prizeRule: 'điểm b khoản 1 Điều 54',
    executors: 'Chánh Văn phòng Bộ',
  })
  expect(articles).toHaveLength(4)
  expect(articles[0]).toContain('02 tập thể và 15 cá nhân')
  expect(grantArticles({ ...granted, collectives: 0 }, { prizeRule: '', executors: '' })[0]).toContain(
    'cho 15 cá nhân',
  )
})

test('papers are cited by number, day and issuer', () => {
  expect(minutesGround({ number: '01/BB-HĐ', on: '2025-01-10', council: 'Hội đồng' })).toBe(
    'Căn cứ Biên bản số 01/BB-HĐ ngày 10 tháng 01 năm 2025 của Hội đồng',
  )
  expect(requestGround({ proposer: 'Vụ trưởng Vụ Tổ chức cán bộ' })).toBe(
    'Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ',
  )
  expect(annexReference({ issuer: 'Bộ trưởng' })).toMatch(/số {10}ngày/)
  expect(citedInFull({ number: '215/QĐ-B', on: '2025-03-05', issuer: 'Bộ trưởng' })).toContain(
    'ngày 05 tháng 3 năm 2025',
  )
})
