// The private code of a receipt, and the term in which objections are taken.
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadWorkingCalendar } from '../../holiday-files.ts'
import { followUpCodeFrom, hashOfFollowUpCode, isRunning } from './objection.ts'
import { termOf } from './posting.ts'

test('codes are twelve signs that are not mistaken for each other, and never the same', () => {
  const codes = Array.from({ length: 500 }, () => followUpCodeFrom(v7(), v7()))
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(new Set(codes).size).toBe(500)
})

test('a code is read with or without dashes, in any case, with letters that look like figures', () => {
  const hash = hashOfFollowUpCode('K7Q0-1F9X-TT4P')
  for (const typed of ['k7q01f9xtt4p', 'K7QO-IF9X-TT4P', ' k7q0 lf9x tt4p '])
    expect(hashOfFollowUpCode(typed)).toBe(hash)
  expect(hashOfFollowUpCode('K7Q0-1F9X-TT4Q')).not.toBe(hash)
})

test.for([
  ['2024-12-04', false],
  ['2024-12-05', true],
  ['2024-12-19', true],
  ['2024-12-20', false],
] as const)('on %s objections are taken: %s', ([today, running]) => {
  expect(isRunning({ postedOn: '2024-12-05', endsOn: '2024-12-19' }, today)).toBe(running)
})

const calendar = loadWorkingCalendar()

test('ten working days from a Monday before New Year: weekends and the holiday do not count', () => {
  const term = termOf(calendar, '2024-12-23', 10)
  expect(term?.endsOn).toBe('2025-01-07')
  expect(term?.skipped.map((day) => day.on)).toEqual([
    '2024-12-28',
    '2024-12-29',
    '2025-01-01',
    '2025-01-04',
    '2025-01-05',
  ])
})

test('a term that reaches a year without calendar is not guessed', () => {
  expect(termOf(calendar, '2026-12-25', 10)).toBeUndefined()
})
