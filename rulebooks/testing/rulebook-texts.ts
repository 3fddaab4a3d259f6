// A small rulebook, right and wrong in every way a file is written wrongly: what is read of it, or every fault with its place and figures.
// Used by rulebooks/kept-readings.test.ts and by tools/write-law-pages.ts, which keep what is read in rulebooks/kept-rulebooks.jsonl.
import { readRulebook } from '../../src/law/read-rulebook.ts'
import { articles } from './article-texts.ts'
import { daysFile, said, sound, sourceFile, tinyFiles, tinySource } from './tiny-rulebook.ts'

const words = { vi: 'một', fr: 'un', en: 'one' }
const award = { award: 'advanced-worker', names: words, kind: 'title', subjects: ['individual'] }
const fact = { fact: 'ratings', type: 'list', question: words }
const answer = { judgement: 'unity', question: words }

/** Other files, added or replaced. */
const others: Record<string, object>[] = [
  sourceFile({ certainty: 'x', level: 'y', from: 'z', 'wording-not-read': 1, x: 1 }),
  { 'law/source.yaml': {} },
  sourceFile({
    title: 'one',
    note: said,
    amends: 'a',
    'replaced-by': 'b',
    to: '2025-01-01',
    level: 'guidance',
    'wording-not-read': true,
  }),
  sourceFile({ sources: { 'S-1': 'read there', 'S-2': ['x'] } }),
  sourceFile({ certainty: undefined, level: undefined, dated: undefined, from: undefined }),
  { 'decree/source.yaml': { ...tinySource, number: '02', dated: '2023-01-01' } },
  { 'decree/source.yaml': { ...tinySource, number: '02', dated: undefined, from: '2025-01-01' } },
  {
    'a-decree/source.yaml': { ...tinySource, number: '02' },
    'z-decree/source.yaml': { ...tinySource, number: '03', dated: undefined, from: undefined },
  },
  { 'decree/article-01.yaml': { article: 1, text: 'x', not_coded: said } },
  daysFile({
    from: '2024-01-01',
    to: '2024-12-31',
    article: 1,
    clause: 2,
    point: 'a',
    certainty: 'memory',
    note: said,
  }),
  daysFile({ x: 1 }, { from: 'y', certainty: 'z', note: 'w' }),
  { 'numbers/a.yaml': {} },
  { 'numbers/a.yaml': { number: 'a', unit: 'b', title: words, values: [] } },
  { 'numbers/a.yaml': { number: 'a', unit: 'b', title: words, 'last-checked-on': 'x', values: 3, x: 1 } },
  { 'numbers/a.yaml': { number: 'a', unit: 'b', title: words, values: [{ value: 1 }, { document: 'law' }] } },
  { 'vocabulary/facts.yaml': { facts: [fact, { ...fact, fact: 'b', x: 1 }, {}] } },
  { 'vocabulary/facts.yaml': { facts: 3 } },
  { 'vocabulary/facts.yaml': {} },
  {
    'vocabulary/judgements.yaml': {
      judgements: [
        answer,
        { ...answer, judgement: 'b', exceptional: true, presumed: 'yes', 'said-by': 'unit' },
      ],
    },
  },
  {
    'vocabulary/judgements.yaml': {
      judgements: [{ ...answer, exceptional: 1, presumed: 'x', 'said-by': 'y', z: 1 }, {}],
    },
  },
  {
    'awards/awards.yaml': {
      awards: [
        { ...award, household: true },
        { ...award, kind: 'x', subjects: ['person', 'collective'], y: 1 },
        {},
      ],
    },
  },
  { 'awards/awards.yaml': { x: [award] } },
]
/** Files as they stand, added to the sound ones. */
const raw: [string, string][] = [
  ['law/article-02.yaml', 'article: ['],
  ['law/article-02.yaml', ''],
  ['law/article-02.yaml', '- a'],
  ['law/article-02.yaml', 'just words'],
  ['law/article-02.yaml', 'article: 2\narticle: 3'],
  ['law/article-02.yaml', 'article: &a 2\ntext: *a'],
  ['law/article-02.cases.yaml', 'not: [read'],
  ['law/README.md', '# not: [read'],
  ['law/cases.yaml', 'article: 9\ntext: x\nnot_coded: { vi: a, fr: b, en: c }'],
  ['numbers/a.yaml', 'number: 3'],
  ['top.yaml', 'a: 1'],
  ['vocabulary/judgements.yaml', '[]'],
  ['awards/awards.yaml', 'awards: 3'],
]

type Written = { said: string; files: ReadonlyMap<string, string> }
const written: readonly Written[] = [
  ...articles.map((each) => ({ said: JSON.stringify(each), files: tinyFiles(each) })),
  ...others.map((each) => ({ said: JSON.stringify(each), files: tinyFiles(sound, each) })),
  ...raw.map(([path, text]) => ({
    said: `${path}: ${text}`,
    files: new Map([...tinyFiles(sound), [path, text]]),
  })),
  {
    said: 'without a vocabulary',
    files: new Map([...tinyFiles(sound)].filter(([path]) => !path.startsWith('vocabulary/'))),
  },
  { said: 'nothing', files: new Map() },
]
export const rulebookTexts: readonly string[] = written.map((each) => each.said)

export type RulebookKept = { said: string; read: unknown }
/** Read as the text at that place says: the faults, or the documents, numbers and words. */
export const rulebookRead = (at: number): RulebookKept | undefined => {
  const each = written[at]
  return each && { said: each.said, read: JSON.parse(JSON.stringify(readRulebook(each.files, 'kept'))) }
}
