// What a recorded rating really counts as: points, absences, months worked, discipline and its period, at each limit.
import { expect, test } from 'vitest'
import { loadLaw } from '../rulebook-files.ts'
import type { decisive } from './decisive.ts'
import type { Facts } from './fact.ts'
import { check } from './index.ts'

const law = await loadLaw()

const official = {
  employment: 'civil-servant',
  employer: 'ministry-unit',
  'recruited-on': '2015-03-01',
} as const
const worker = { ...official, employment: 'worker' } as const
const rated = (year: number, rating: 'not-completed' | 'completed' | 'good' | 'excellent') => ({
  year,
  rating,
})
const away = (kind: 'sick-leave' | 'bravery-injury', from: string, to: string) => ({ kind, from, to })
const warned = (on: string, ends?: string | null) => ({
  level: 'warning' as const,
  'decided-on': on,
  ...(ends === undefined ? {} : { 'ends-on': ends }),
})

/** The leaf on the rating of the year, of a person rated good in 2024 unless said otherwise. */
function ofYear(more: Partial<Extract<Facts, { subject: 'individual' }>>) {
  const facts = {
    subject: 'individual' as const,
    'as-of': '2024-12-15',
    year: 2024,
    profile: official,
    ratings: [rated(2024, 'good')],
    absences: [],
    discipline: [],
    judgements: { 'other-worker-merit': false },
    ...more,
  }
  const [finding] = check(law, facts, { award: 'advanced-worker' })
  const leaf =
    finding && leavesIn(finding.because).find((each) => each.predicate === 'annual-rating-at-least')
  return [leaf?.verdict, leaf?.facts.counted, leaf?.reason]
}
type Tree = Parameters<typeof decisive>[0]
type Leaf = ReturnType<typeof decisive>[number]
const leavesIn = (tree: Tree): Leaf[] => ('of' in tree ? tree.of.flatMap((each) => leavesIn(each)) : [tree])

test.for([
  [49.99, 'not-met', 'not-completed'],
  [50, 'not-met', 'completed'],
  [69.99, 'not-met', 'completed'],
  [70, 'met', 'good'],
  [89.99, 'met', 'good'],
  [90, 'met', 'excellent'],
] as const)('%d points of 2026 count as such', ([points, verdict, counted]) => {
  const of2026 = { 'as-of': '2026-09-15', year: 2026, ratings: [{ year: 2026, points }] }
  expect(ofYear(of2026)).toEqual([verdict, counted, 'points-give-class'])
  // The decree on public employees was not read: their points give no class.
  const employee = { ...official, employment: 'public-employee' as const }
  expect(ofYear({ ...of2026, profile: employee })).toEqual(['unknown', undefined, 'points-not-read'])
})

test.for<[string, Parameters<typeof ofYear>[0], unknown[]]>([
  ['nothing bears on it', {}, ['met', undefined, undefined]],
  [
    'recruited after the year',
    { profile: { ...official, 'recruited-on': '2025-01-01' } },
    ['not-met', null, 'too-few-months-for-rating'],
  ],
  [
    'recruited on its last day',
    { profile: { ...official, 'recruited-on': '2024-12-31' } },
    ['not-met', null, 'too-few-months-for-rating'],
  ],
  [
    'recruited on its first day',
    { profile: { ...official, 'recruited-on': '2024-01-01' } },
    ['met', undefined, undefined],
  ],
  [
    'six months worked to the day',
    { profile: { ...official, 'recruited-on': '2024-07-01' } },
    ['met', undefined, undefined],
  ],
  [
    'three months of leave',
    { absences: [away('sick-leave', '2024-03-01', '2024-05-31')] },
    ['not-met', 'completed', 'leave-caps-rating'],
  ],
  [
    'a day less',
    { absences: [away('sick-leave', '2024-03-01', '2024-05-30')] },
    ['met', undefined, undefined],
  ],
  [
    'three months of leave of a worker, for whom no rule was read',
    { profile: worker, absences: [away('sick-leave', '2024-03-01', '2024-05-31')] },
    ['unknown', undefined, 'leave-rule-not-read'],
  ],
  [
    'a day less of leave of a worker',
    { profile: worker, absences: [away('sick-leave', '2024-03-01', '2024-05-30')] },
    ['met', undefined, undefined],
  ],
  [
    'healing after bravery that with leave makes three months',
    {
      absences: [
        away('sick-leave', '2024-01-01', '2024-02-29'),
        away('bravery-injury', '2024-05-01', '2024-06-30'),
      ],
    },
    ['unknown', undefined, 'bravery-leave-in-conflict'],
  ],
  [
    'healing after bravery that changes nothing',
    { absences: [away('bravery-injury', '2024-05-01', '2024-05-31')] },
    ['met', undefined, undefined],
  ],
  [
    'healing after bravery of somebody rated completed',
    { ratings: [rated(2024, 'completed')], absences: [away('bravery-injury', '2024-03-01', '2024-06-30')] },
    ['not-met', undefined, undefined],
  ],
  [
    'disciplined in the year',
    { discipline: [warned('2024-05-10')] },
    ['not-met', 'not-completed', 'discipline-fails-rating'],
  ],
  [
    'disciplined after the day of the dossier',
    { discipline: [warned('2024-12-16')] },
    ['met', undefined, undefined],
  ],
  [
    'a worker disciplined, for whom no rule was read',
    { profile: worker, discipline: [warned('2024-05-10')] },
    ['unknown', undefined, 'discipline-rule-not-read'],
  ],
  [
    'disciplined, the year before already failed',
    { ratings: [rated(2023, 'not-completed'), rated(2024, 'good')], discipline: [warned('2024-05-10')] },
    ['unknown', undefined, 'same-conduct-counted-before'],
  ],
  [
    'disciplined twice, the year before already failed',
    {
      ratings: [rated(2023, 'not-completed'), rated(2024, 'good')],
      discipline: [warned('2024-05-10'), warned('2024-06-10')],
    },
    ['not-met', 'not-completed', 'discipline-fails-rating'],
  ],
  [
    'disciplined, only the year after failed',
    {
      'as-of': '2025-12-15',
      ratings: [rated(2024, 'good'), rated(2025, 'not-completed')],
      discipline: [warned('2024-05-10')],
    },
    ['not-met', 'not-completed', 'discipline-fails-rating'],
  ],
])('%s', ([, more, expected]) => {
  expect(ofYear(more)).toEqual(expected)
})

test.for([
  ['2018-12-31', 'met'],
  ['2019-01-01', 'unknown'],
  ['2019-12-30', 'unknown'],
  ['2019-12-31', 'not-met'],
  [null, 'not-met'],
  [undefined, 'unknown'],
] as const)(
  'a discipline of 2018 that ends on %s leaves the run from 2019 %s, from 2025-07-01 only',
  ([ends, verdict]) => {
    const run = (asOf: string, last: number) => {
      const facts = {
        subject: 'individual' as const,
        'as-of': asOf,
        year: last,
        profile: official,
        ratings: [2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
          year > last ? [] : rated(year, 'good'),
        ),
        honours: [{ award: 'ministry-province-merit-certificate', year: 2018, basis: 'merit' as const }],
        discipline: [warned('2018-05-10', ends)],
      }
      const [finding] = check(law, facts, { award: 'prime-minister-merit-certificate' })
      return finding && leavesIn(finding.because).find((each) => each.predicate === 'rated-years')?.verdict
    }
    expect(run('2025-12-15', 2025)).toBe(verdict)
    expect(run('2024-12-15', 2024)).toBe('met')
  },
)
