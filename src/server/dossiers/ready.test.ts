// What holds a recommended dossier back from the council: the unit of a head, the posting, an objection.
import { expect, test } from 'vitest'
import type { Records, Stage, Subject } from './dossier.ts'
import { holdsOf, isReady, type Season, type UnitResult, unitResultFrom } from './ready.ts'

const season: Season = {
  postedAwards: ['ministry-province-merit-certificate'],
  postingDays: 10,
  headRuleAward: 'excellent-labour-collective',
  submitBy: null,
}
const at = '2024-12-02T02:00:00.000Z'
const base: Records = {
  votes: [],
  returns: [],
  withdrawal: null,
  councilStage: null,
  postings: [],
  objections: [],
  submissions: [
    {
      id: 's',
      seq: 1,
      number: '1',
      on: '2024-12-02',
      fileId: null,
      receivedOn: '2024-12-02',
      dueOn: null,
      late: false,
      at,
      reportVersion: 1,
    },
  ],
  appraisals: [{ id: 'a', seq: 2, opinion: 'recommended', text: '', checks: [], at, by: null }],
}
const posted = (endsOn: string): Records => ({
  ...base,
  postings: [{ id: 'p', seq: 3, code: 'CK-2024-00001', postedOn: '2024-12-05', endsOn, workingDays: 10, at }],
})
const person = (rank: 'head' | 'deputy'): Subject => ({
  kind: 'person',
  personId: 'p',
  name: 'Lan',
  position: null,
  rank,
})
const dossier = (over: { award?: string; subject?: Subject; records?: Records; stage?: Stage }) => ({
  award: 'grassroots-emulation-fighter',
  subject: person('deputy'),
  records: base,
  stage: 'appraised' as Stage,
  ...over,
})
const kinds = (one: ReturnType<typeof dossier>, result: UnitResult = 'reached', today = '2024-12-10') =>
  holdsOf(one, season, result, today).map((hold) => hold.kind)

test.for<[UnitResult, string[]]>([
  ['reached', []],
  ['under-way', ['hold.waits-for-the-unit']],
  ['not-reached', ['hold.unit-not-excellent']],
  ['not-proposed', ['hold.unit-not-excellent']],
])('a head whose unit has %s', ([result, expected]) => {
  expect(kinds(dossier({ subject: person('head') }), result)).toEqual(expected)
})

test('a deputy does not wait for the unit, nor does a head when the year has no such rule', () => {
  expect(kinds(dossier({}), 'under-way')).toEqual([])
  const free = { ...season, headRuleAward: null }
  expect(holdsOf(dossier({ subject: person('head') }), free, 'not-proposed', '2024-12-10')).toEqual([])
})

test.for<[string, Records, string, string[]]>([
  ['not posted', base, '2024-12-10', ['hold.not-posted']],
  ['on the last day of the term', posted('2024-12-19'), '2024-12-19', ['hold.posting-running']],
  ['the day after', posted('2024-12-19'), '2024-12-20', []],
])('an award that is posted, %s', ([, records, today, expected]) => {
  expect(kinds(dossier({ award: 'ministry-province-merit-certificate', records }), 'reached', today)).toEqual(
    expected,
  )
})

test('an open objection holds, an upheld one too until a new opinion, a dismissed one does not', () => {
  const objected = (outcome: 'dismissed' | 'upheld' | null, answerSeq: number | null) =>
    dossier({ records: { ...base, objections: [{ id: 'o', receivedAt: at, outcome, answerSeq }] } })
  expect(kinds(objected(null, null))).toEqual(['hold.objection-open'])
  expect(kinds(objected('upheld', 4))).toEqual(['hold.objection-upheld'])
  expect(kinds(objected('upheld', 1))).toEqual([])
  expect(kinds(objected('dismissed', 4))).toEqual([])
})

test('ready is recommended, held by nothing, and not with the council yet', () => {
  expect(isReady(dossier({}), season, 'reached', '2024-12-10')).toBe(true)
  for (const stage of [
    'submitted',
    'returned',
    'not-recommended',
    'in-council',
    'decided',
    'withdrawn',
  ] as const)
    expect(isReady(dossier({ stage }), season, 'reached', '2024-12-10')).toBe(false)
})

test.for<[Stage | undefined, UnitResult]>([
  [undefined, 'not-proposed'],
  ['withdrawn', 'not-proposed'],
  ['submitted', 'under-way'],
  ['posted', 'under-way'],
  ['not-recommended', 'not-reached'],
  ['council-failed', 'not-reached'],
  ['council-passed', 'reached'],
  ['decided', 'reached'],
])('a unit whose own dossier is %s has %s', ([stage, result]) => {
  expect(unitResultFrom(stage)).toBe(result)
})
