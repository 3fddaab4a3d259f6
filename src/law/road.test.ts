// What a road asks for, year by year, and why there is none. That it is the shortest is proved in road-proof.test.ts.
import { expect, test } from 'vitest'
import { loadLaw } from '../rulebook-files.ts'
import type { IndividualFacts } from './fact.ts'
import { road } from './road.ts'

const law = await loadLaw()
const lan: IndividualFacts = {
  subject: 'individual',
  'as-of': '2024-12-15',
  year: 2024,
  profile: { employment: 'civil-servant', employer: 'ministry-unit', 'recruited-on': '2015-03-01' },
  ratings: [{ year: 2024, rating: 'good' }],
  honours: [],
  initiatives: [],
  research: [],
  absences: [],
  discipline: [],
  proceedings: [],
  judgements: { 'self-reliance-and-solidarity': true, 'movement-participation': true },
}
const fighter = 'grassroots-emulation-fighter'
const held = (...years: number[]) =>
  years.map((year) => ({ award: fighter, year, 'decided-on': `${year + 1}-01-20`, basis: 'merit' as const }))

test.for([
  ['grassroots-emulation-fighter', [], 2024, ['2024 initiative', '2024 held']],
  ['ministry-province-emulation-fighter', [2022, 2023], 2024, []],
  ['ministry-province-emulation-fighter', [2023], 2025, []],
  ['ministry-province-emulation-fighter', [], 2026, []],
] as const)('%s, held in %j: %i', ([award, years, year]) => {
  const found = road(law, { ...lan, honours: held(...years) }, award)
  expect(found.earliestYear).toBe(year)
})

test('what is already met asks for nothing', () => {
  const found = road(law, lan, 'advanced-worker')
  expect(found).toMatchObject({ earliestYear: 2024, steps: [], certain: true })
})

test('a year rated completed is lost, and the next can be won', () => {
  const found = road(law, { ...lan, ratings: [{ year: 2024, rating: 'completed' }] }, 'advanced-worker')
  expect(found.earliestYear).toBe(2025)
  expect(found.steps.map((step) => [step.year, step.need.predicate])).toEqual([
    [2025, 'annual-rating-at-least'],
    [2025, 'self-reliance-and-solidarity'],
    [2025, 'movement-participation'],
  ])
})

test('a discipline that runs through a year moves the road beyond it', () => {
  const discipline = [{ level: 'warning' as const, 'decided-on': '2024-06-01', 'ends-on': '2026-06-01' }]
  expect(road(law, { ...lan, discipline }, 'advanced-worker').earliestYear).toBe(2027)
})

test('a pending proceeding is the step to be cleared', () => {
  const proceedings = [{ kind: 'denunciation' as const, 'opened-on': '2024-10-01', 'cleared-on': null }]
  const found = road(law, { ...lan, proceedings }, 'advanced-worker')
  expect(found.earliestYear).toBe(2024)
  expect(found.steps.map((step) => step.need.predicate)).toEqual(['not-under-process'])
})

test('a road through October 2026 asks what both texts ask, and is not certain', () => {
  const found = road(law, { ...lan, year: 2026, 'as-of': '2026-11-15', ratings: [], judgements: {} }, fighter)
  expect(found).toMatchObject({ earliestYear: 2026, certain: false })
  const needs = found.steps.map((step) => step.need.predicate)
  expect(needs).toContain('initiative')
  expect(found.steps.find((step) => step.need.predicate === 'annual-rating-at-least')?.need.params.min).toBe(
    'excellent',
  )
  expect(found.warnings.map((each) => each.code)).toEqual(['amending-text-not-read'])
})

test('where the law is not found there is no year, and the reason says so', () => {
  expect(road(law, lan, 'labour-order-first')).toMatchObject({ earliestYear: null, reason: 'text-not-found' })
  expect(road(law, lan, 'labour-hero')).toMatchObject({ earliestYear: null })
  expect(road(law, lan, 'sector-commemorative-medal')).toMatchObject({
    earliestYear: null,
    reason: 'text-not-found',
  })
})
