// Scorecards are read strictly: the 2024 one is whole, and each fault is named with where and what.
import { describe, expect, test } from 'vitest'
import { NotAScorecard, readScorecard } from './read-scorecard.ts'
import { card, cardText } from './scorecard.sample.ts'
import { itemsOf } from './scorecard.ts'

test('the 2024 scorecard has 17 items of 1,000 points, its status and its sources', () => {
  expect(itemsOf(card)).toHaveLength(17)
  expect(card.scale).toBe(1000)
  expect(card.status).toBe('composite')
  expect(card.statusNote.en).toContain('Composite')
  expect(card.sources.length).toBeGreaterThan(5)
  expect(itemsOf(card).every(({ basis }) => basis.vi !== '' && basis.vi !== basis.en)).toBe(true)
})

describe('a faulty file', () => {
  test.for([
    ['max: 50\n', 'max: 51\n', /groups\.A: its items do not add up to 600|A1: its rule reaches 50, not 51/],
    ['scale: 1000\n', 'scale: 900\n', /groups add up to 1000, not 900/],
    ['code: A2\n', 'code: A1\n', /A1: used twice/],
    [
      'numerator: { on-time: 2, late-done: 1 }',
      'numerator: { on-tim: 2, late-done: 1 }',
      /A2: unknown input on-tim/,
    ],
    ['input: missing', 'input: absent', /gates\.L1: no such item or input C1/],
    ['class_at_most: HTTNV', 'class_at_most: HTT', /gates\.L2: no class HTT/],
    ['from: 850', 'from: 960', /classes: must fall/],
    ['method: step', 'method: guess', /groups/],
    ['points: 12.5', 'points: 12.55', /one decimal at most|Invalid input/],
    ['status: composite\n', '', /status/],
    ['subject: collective\n', 'subject: collective\nsurprise: yes\n', /surprise/],
  ] as const)('%j replaced by %j is refused', ([from, to, said]) => {
    expect(cardText).toContain(from)
    const read = () => readScorecard(cardText.replace(from, to))
    expect(read).toThrow(NotAScorecard)
    expect(read).toThrow(said)
  })
})
