// Names, questions and cited passages of a rulebook.
import { expect, test } from 'vitest'
import { said, tinyLaw } from '../../rulebooks/testing/tiny-rulebook.ts'
import { awardName, knownNames, passageOf, questionOf } from './vocabulary.ts'

const unity = { holds: { judgement: 'unity' } }
const clauses = [
  {
    clause: 1,
    text: 'khoản 1',
    standard: { award: 'advanced-worker' },
    all_of: 'points',
    points: [
      { point: 'a', text: 'điểm a', ...unity },
      { point: 'b', text: 'điểm b', ...unity },
    ],
  },
  { clause: 2, text: 'khoản 2', not_coded: said },
]
const words = (text: string) => ({ vi: text, fr: `${text} (fr)`, en: `${text} (en)` })
const { rulebook } = tinyLaw(
  { text: 'Điều 1', not_coded: said, clauses },
  {
    'vocabulary/facts.yaml': {
      facts: ['ratings', 'honours.year'].map((fact) => ({ fact, type: 'list', question: words(fact) })),
    },
    'vocabulary/judgements.yaml': { judgements: [{ judgement: 'unity', question: words('đoàn kết') }] },
  },
)

test('what a facts file may name', () => {
  expect(knownNames(rulebook)).toEqual({
    awards: new Map([
      ['advanced-worker', ['individual']],
      ['grassroots-emulation-fighter', ['individual']],
      ['advanced-labour-collective', ['collective']],
    ]),
    judgements: ['unity'],
  })
})

test('an award by its name in the language, or by its code', () => {
  expect(awardName(rulebook, 'advanced-worker', 'en')).toBe('one')
  expect(awardName(rulebook, 'nobel', 'en')).toBe('nobel')
})

test.for([
  ['facts.ratings', 'vi', 'ratings'],
  ['facts.honours-year', 'fr', 'honours.year (fr)'],
  ['ratings', 'vi', 'ratings'],
  ['judgements.unity', 'en', 'đoàn kết (en)'],
  ['judgements.ratings', 'en', undefined],
  ['facts.unity', 'en', undefined],
  ['x.facts.ratings', 'en', undefined],
] as const)('the question of %s in %s', ([key, language, question]) => {
  expect(questionOf(rulebook, key, language)).toBe(question)
})

const place = { document: '01/2024/QH', article: '1', certainty: 'read' } as const
test.for([
  [place, 'Điều 1'],
  [{ ...place, clause: '1' }, 'khoản 1'],
  [{ ...place, clause: '1', point: 'b' }, 'điểm b'],
  [{ ...place, clause: '1', point: 'x' }, 'khoản 1'],
  [{ ...place, clause: '2' }, 'khoản 2'],
  [{ ...place, clause: '2', point: 'a' }, 'khoản 2'],
  [{ ...place, clause: '3' }, 'Điều 1'],
  [{ ...place, article: '2' }, undefined],
  [{ ...place, article: undefined }, undefined],
  [{ ...place, document: 'x' }, undefined],
] as const)('the passage of %j', ([citation, text]) => {
  const found = passageOf(rulebook, citation as typeof place)
  expect(found?.passage.text).toBe(text)
  if (found !== undefined) expect([found.document.number, found.article.article]).toEqual(['01/2024/QH', '1'])
})

test('a citation without article is of what was not read', () => {
  const { rulebook: unread } = tinyLaw({ article: 'not-read', text: 'chưa đọc', not_coded: said })
  expect(passageOf(unread, { document: '01/2024/QH', certainty: 'not-found' })?.passage.text).toBe('chưa đọc')
})
