// The state of an item by its records and the day, at each edge; counts add up.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOf, countItems, daysLate, percentOf, type Report, stateOf, type WorkItem } from './work-item.ts'

const report = (percent: number, doneOn: string, outcome?: 'accepted' | 'sent-back'): Report => ({
  id: '',
  percent,
  text: '',
  doneOn,
  fileIds: [],
  by: 'a',
  at: '',
  acceptance: outcome ? { outcome, note: '', by: 'b', at: '' } : null,
})
const item = (reports: Report[], more: Partial<WorkItem> = {}) => ({
  reports,
  withdrawal: null,
  dueOn: '2024-06-30',
  ...more,
})

test.for([
  ['nothing reported, on the due day', [], '2024-06-30', 'planned', 0, 0],
  ['nothing reported, the day after', [], '2024-07-01', 'overdue', 0, 1],
  ['half done', [report(50, '2024-05-01')], '2024-06-30', 'in-progress', 50, 0],
  ['half done, too late', [report(50, '2024-05-01')], '2024-07-10', 'overdue', 50, 10],
  ['reported whole, not yet accepted', [report(100, '2024-06-30')], '2024-07-10', 'reported', 100, 0],
  [
    'sent back',
    [report(60, '2024-06-01'), report(100, '2024-06-30', 'sent-back')],
    '2024-07-01',
    'overdue',
    60,
    1,
  ],
  ['accepted in time', [report(100, '2024-06-30', 'accepted')], '2024-12-05', 'done', 100, 0],
  ['accepted, done a day late', [report(100, '2024-07-01', 'accepted')], '2024-12-05', 'done-late', 100, 1],
] as const)('%s', ([, reports, day, state, percent, late]) => {
  expect(stateOf(item([...reports]), day)).toBe(state)
  expect(percentOf(item([...reports]))).toBe(percent)
  expect(daysLate(item([...reports]), day)).toBe(late)
})

test('a withdrawn item leaves the denominator', () => {
  const gone = item([], { withdrawal: { kind: 'withdrawn', decision: '1', reason: 'x' } })
  expect(countItems([gone, item([])], '2024-07-01')).toMatchObject({ total: 1, done: 0, late: 1 })
})

test('every item is in one state, and the parts never exceed the whole', () => {
  const anyReport = fc.record({
    percent: fc.constantFrom(0, 50, 100),
    on: fc.constantFrom('2024-06-01', '2024-07-01'),
    outcome: fc.constantFrom(undefined, 'accepted' as const, 'sent-back' as const),
  })
  const anyItem = fc
    .array(anyReport, { maxLength: 4 })
    .map((reports) => item(reports.map((one) => report(one.percent, one.on, one.outcome))))
  fc.assert(
    fc.property(fc.array(anyItem), (items) => {
      const { counts, total, done, late } = countItems(items, '2024-07-15')
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(items.length)
      expect(done).toBeLessThanOrEqual(total)
      expect(late).toBeLessThanOrEqual(total)
    }),
  )
})

test('as of a day, later reports and later answers are not there yet', () => {
  const report = {
    id: '1',
    percent: 100,
    text: '',
    doneOn: '2024-06-28',
    fileIds: [],
    by: null,
    at: '2024-06-30T10:00:00.000Z',
    acceptance: { outcome: 'accepted' as const, note: '', by: null, at: '2024-07-02T10:00:00.000Z' },
  }
  const item = { reports: [report], withdrawal: null, dueOn: '2024-06-30' }
  const stateAt = (day: string) => stateOf(asOf(item, day), day)
  expect(['2024-06-29', '2024-06-30', '2024-07-02'].map(stateAt)).toEqual(['planned', 'reported', 'done'])
})
