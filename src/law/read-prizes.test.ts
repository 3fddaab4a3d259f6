// Several awards of one day, read from a file, or every refusal of it.
import { expect, test } from 'vitest'
import { readPrizes } from './read-prizes.ts'

const read = (text: string, file = 'a.yaml') => readPrizes(file, text, ['advanced-worker', 'labour-hero'])
const head = 'decided-on: 2024-12-20\nsubject: individual\n'
const award = '{ award: advanced-worker, from-year: 2023, to-year: 2024, achievement: a }'

test('what is asked, whole', () => {
  const question = {
    decidedOn: '2024-12-20',
    subject: 'individual',
    awards: [{ award: 'advanced-worker', fromYear: 2023, toYear: 2024, achievement: 'a' }],
  }
  expect(read(`${head}awards: [${award}]`)).toEqual({ question })
  expect(
    read(`${head}awards: [{ award: labour-hero, from-year: 1945, to-year: 2100, achievement: 7 }]`),
  ).toEqual({
    question: {
      ...question,
      awards: [{ award: 'labour-hero', fromYear: 1945, toYear: 2100, achievement: '7' }],
    },
  })
  for (const subject of ['collective', 'household'])
    expect(read(`decided-on: 2024-12-20\nsubject: ${subject}\nawards: []`)).toEqual({
      question: { decidedOn: '2024-12-20', subject, awards: [] },
    })
  const json = '{"decided-on": "2024-12-20", "subject": "individual", "awards": []}'
  expect(read(json, 'a.json')).toEqual({ question: { ...question, awards: [] } })
})

test.for<[string, unknown[]]>([
  ['', [[1, '', 'empty', {}]]],
  ['decided-on: [', [[1, '', 'not-readable', { what: expect.any(String) }]]],
  ['3', [[1, '', 'not-a-mapping', { value: '3' }]]],
  [
    'awards: []',
    [
      [1, 'decided-on', 'key-missing', { key: 'decided-on' }],
      [1, 'subject', 'key-missing', { key: 'subject' }],
    ],
  ],
  [
    `${head}awards: [${award.replace('2024', '2022')}]`,
    [[3, 'awards[0].to-year', 'before', { later: 'to-year', to: 2022, earlier: 'from-year', from: 2023 }]],
  ],
  [
    `${head}awards: [${award.replace('2024', '2101')}]`,
    [[3, 'awards[0].to-year', 'not-a-whole-number', { min: 1945, max: 2100, value: '2101' }]],
  ],
  [
    `${head}awards: [${award.replace('2023', '1944')}]`,
    [[3, 'awards[0].from-year', 'not-a-whole-number', { min: 1945, max: 2100, value: '1944' }]],
  ],
  [
    `${head}awards: [${award.replace('advanced-worker', 'nobel')}]`,
    [[3, 'awards[0].award', 'not-an-award', { value: 'nobel', choices: 'advanced-worker, labour-hero' }]],
  ],
  [
    `${head}awards: [{ award: labour-hero, from-year: 2024, to-year: 2024 }]`,
    [[3, 'awards[0].achievement', 'key-missing', { key: 'achievement' }]],
  ],
])('%j is refused', ([text, faults]) => {
  const found = read(text)
  if (!('faults' in found)) throw new Error('must be refused')
  expect(found.faults.map(({ line, path, kind, figures }) => [line, path, kind, figures])).toEqual(faults)
  expect(found.faults.every((each) => each.file === 'a.yaml')).toBe(true)
})

test('one year is a time too', () => {
  expect(read(`${head}awards: [${award.replace('2023', '2024')}]`)).toHaveProperty('question')
})
