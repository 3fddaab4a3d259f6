// What the law says in the reader's words, from a few messages of our own: figures, lists, names, places, and what there are no words for.
import { expect, test } from 'vitest'
import { said, tinyLaw } from '../../rulebooks/testing/tiny-rulebook.ts'
import type { MissingFact, ReasonLeaf } from './finding.ts'
import { lawWords, once, type Say } from './law-words.ts'

const messages: Record<string, string> = {
  'law:answers.true': 'có',
  'law:answers.none': 'không có',
  'law:values.good': 'tốt',
  'law:predicates.held-award': 'giữ {{award}} {{times}} lần',
  'law:predicates.rated-years_other': '{{years}} năm từ {{min}}, {{count}}',
  'law:predicates.listed': '{{list}}/{{flag}}/{{nothing}}/{{other}}',
  'law:besides.in-a-row': 'liên tục',
  'law:besides.or-holding': 'hoặc có {{award}}',
  'law:facts.held-award': 'đã có {{held}} của {{award}}',
  'law:reasons.no-day': 'không rõ ngày {{day}}',
  'law:warnings.late': 'quá hạn {{days}} ngày',
  'law:refusals.no-award': 'không có {{award}}',
  'law:papers.report': 'Báo cáo',
  'law:authorities.minister': 'Bộ trưởng',
  'verdict:word.met': 'đạt {{n}}',
  'verdict:cite.point': 'điểm {{point}}',
  'verdict:cite.clause': 'khoản {{clause}}',
  'verdict:cite.article': 'Điều {{article}}',
  ...Object.fromEntries(
    ['consolidated', 'law', 'decree', 'circular', 'resolution', 'decision', 'letter', 'other'].map((kind) => [
      `verdict:cite.${kind}`,
      `${kind} {{number}}`,
    ]),
  ),
}
const filled = (text: string, figures: Record<string, unknown> = {}) =>
  text.replace(/\{\{(.+?)\}\}/g, (_, name: string) => String(figures[name]))
const say: Say = Object.assign(
  (key: string, figures?: Record<string, string | number>) =>
    filled(messages[key] ?? messages[`${key}_other`] ?? `?${key}`, figures),
  { has: (key: string) => key in messages },
)
const { rulebook } = tinyLaw({
  standard: { award: 'advanced-worker' },
  holds: { judgement: 'unity' },
  note: said,
})
const words = lawWords('vi', rulebook, say)
const leaf = (more: Partial<ReasonLeaf>): ReasonLeaf => ({
  predicate: 'held-award',
  params: {},
  verdict: 'met',
  facts: {},
  uses: [],
  citation: { document: '', certainty: 'read' },
  ...more,
})

test.for([
  ['held-award', { award: 'advanced-worker', times: 3 }, 'giữ một 3 lần'],
  ['held-award', { award: 'nobel', times: 3 }, 'giữ nobel 3 lần'],
  ['held-award', { award: 'advanced-worker', times: 3, consecutive: true }, 'giữ một 3 lần, liên tục'],
  ['held-award', { award: 'advanced-worker', times: 3, consecutive: false }, 'giữ một 3 lần'],
  ['held-award', { award: 'x', times: 1, 'or-holding': 'advanced-worker' }, 'giữ x 1 lần hoặc có một'],
  ['rated-years', { years: 2, min: 'good', count: 5 }, '2 năm từ tốt, 5'],
  ['listed', { list: ['good', 3, 'x'], flag: true, nothing: null, other: false }, 'tốt, 3, x/có/–/false'],
  ['listed', { list: [], flag: true, nothing: null, other: false }, 'không có/có/–/false'],
  ['nobody-knows', { a: 1 }, 'nobody-knows'],
] as const)('%s with %j asks “%s”', ([predicate, params, asked]) => {
  expect(words.asked({ predicate, params })).toBe(asked)
})

test.for<[Partial<ReasonLeaf>, string | undefined]>([
  [{ params: { award: 'advanced-worker' }, facts: { held: 2 } }, 'đã có 2 của một'],
  [{ facts: { held: 0 }, params: { award: 'x' } }, 'đã có 0 của x'],
  [{ facts: { held: null } }, undefined],
  [{ facts: { held: '' } }, undefined],
  [{ facts: {} }, undefined],
  [{ predicate: 'other', facts: { a: 'good', b: true } }, 'tốt · có'],
  [{ predicate: 'other', facts: { a: null, b: 1 } }, '– · 1'],
  [{ facts: {}, reason: 'no-day', params: { day: 'good' } }, 'không rõ ngày tốt'],
  [
    { facts: { held: 1 }, params: { award: 'x' }, reason: 'no-day' },
    'đã có 1 của x. không rõ ngày undefined',
  ],
  [{ facts: {}, reason: 'unheard-of' }, 'unheard-of'],
])('of %j is known “%s”', ([more, known]) => {
  expect(words.known(leaf(more))).toBe(known)
})

test('reasons, warnings, refusals, papers, authorities and verdicts; the code itself where there are no words', () => {
  expect([
    words.reason('no-day', { day: 3 }),
    words.reason('x', {}),
    words.warning({ code: 'late', binding: true, figures: { days: 3 } }),
    words.warning({ code: 'x', binding: true, figures: {} }),
    words.refusal('no-award', { award: 'advanced-worker' }),
    words.refusal('x', {}),
    words.paper('report', 'Tờ trình'),
    words.paper('x', 'Tờ trình'),
    words.authority('minister'),
    words.authority('x'),
    words.verdict('word.met', { n: 1 }),
    words.award('advanced-worker'),
    words.award('x'),
  ]).toEqual([
    'không rõ ngày 3',
    'x',
    'quá hạn 3 ngày',
    'x',
    'không có một',
    'x',
    'Báo cáo',
    'Tờ trình',
    'Bộ trưởng',
    'x',
    'đạt 1',
    'một',
    'x',
  ])
})

test('a missing fact is asked in the language; without a question its key', () => {
  const missing = (question: string) => ({ question }) as MissingFact
  for (const _ of [1, 2])
    expect([
      words.question(missing('facts.ratings')),
      words.question(missing('judgements.unity')),
      words.question(missing('facts.x')),
      lawWords('fr', rulebook, say).question(missing('judgements.unity')),
    ]).toEqual(['một', 'một', 'facts.x', 'un'])
})

test.for([
  ['06/2022/QH15', 'law'],
  ['98/2023/NĐ-CP', 'decree'],
  ['98/2023/NĐ', 'decree'],
  ['01/2024/TT-BNV', 'circular'],
  ['01/2024/TT', 'circular'],
  ['12/2024/NQ-HĐND', 'resolution'],
  ['12/NQ', 'resolution'],
  ['638/2025/QĐ-BNNMT', 'decision'],
  ['638/QĐ', 'decision'],
  ['5007/CV-BTNMT', 'letter'],
  ['5007/CV', 'letter'],
  ['25/VBHN-NĐ-CP', 'consolidated'],
  ['QH15', 'other'],
  ['6/QH15x', 'other'],
  ['', 'other'],
] as const)('%s is cited as a %s', ([document, kind]) => {
  expect(words.place({ document, certainty: 'read' })).toBe(`${kind} ${document}`)
})

test('a place from the smallest to the largest in Vietnamese, the other way round with commas elsewhere', () => {
  const citation = {
    document: '06/2022/QH15',
    article: '24',
    clause: '1',
    point: 'a',
    certainty: 'read',
  } as const
  expect(words.place(citation)).toBe('điểm a khoản 1 Điều 24 law 06/2022/QH15')
  expect(lawWords('en', rulebook, say).place(citation)).toBe('law 06/2022/QH15, Điều 24, khoản 1, điểm a')
  // Places that differ in one part only are not taken for one another.
  expect(words.place({ ...citation, point: 'b' })).toContain('điểm b')
  expect(words.place({ ...citation, clause: '2' })).toContain('khoản 2')
  expect(words.place({ ...citation, article: '25' })).toContain('Điều 25')
})

test('what was said once is not asked again', () => {
  const saidOnce = new Map<string, string>()
  let asked = 0
  const ask = () => once(saidOnce, 'a', () => `${++asked}`)
  expect([ask(), ask(), once(saidOnce, 'b', () => 'b')]).toEqual(['1', '1', 'b'])
})
