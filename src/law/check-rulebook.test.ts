// Faults of a passage told whole: kind, figures and what was meant, and at each limit what is no fault.
import { expect, test } from 'vitest'
import { checkedFaults, daysFile, said, sound, sourceFile } from '../../rulebooks/testing/tiny-rulebook.ts'

const clauses = (...each: object[]) => ({ text: 'Điều 1', clauses: each })

test.for<[string, object, unknown[], Record<string, object>?]>([
  ['a sound article', sound, []],
  ['a day is a span of one day', { ...sound, from: '2024-05-01', to: '2024-05-01' }, []],
  ['days reversed', { ...sound, from: '2024-05-02', to: '2024-05-01' }, [['days-reversed', {}]]],
  ['a first day alone', { ...sound, from: '2024-05-02' }, []],
  ['a last day alone', { ...sound, to: '2024-05-02' }, []],
  [
    'a source not listed',
    { ...sound, source: 'S-2' },
    [['unknown-source', { source: 'S-2' }, 'S-1']],
    sourceFile({ sources: { 'S-1': 'x' } }),
  ],
  ['a source listed', { ...sound, source: 'S-1' }, [], sourceFile({ sources: { 'S-1': 'x' } })],
  [
    'another document that is not there',
    { ...sound, holds: { judgement: 'unity', also: [{ document: 'lav' }] } },
    [['unknown-document', { document: 'lav' }, 'law']],
  ],
  [
    'an award misspelt in a condition',
    { ...sound, holds: { 'held-award': 'advanced-werker' } },
    [
      ['unknown-fact', { fact: 'honours' }],
      ['unknown-award', { award: 'advanced-werker' }, 'advanced-worker'],
    ],
  ],
  [
    'a standard of an award that is not there',
    { ...sound, holds: { 'meets-standard-of': 'advanced-werker' } },
    [['unknown-award', { award: 'advanced-werker' }, 'advanced-worker']],
  ],
  [
    'a judgement misspelt',
    { ...sound, holds: { judgement: 'unty' } },
    [['unknown-fact', { fact: 'judgements.unty' }, 'unity']],
  ],
  [
    'a fact that is not in the vocabulary, a parameter too many and one too few',
    { ...sound, holds: { 'months-worked': { minn: 6 } } },
    [
      ['unknown-fact', { fact: 'profile.recruited-on' }],
      ['unknown-parameter', { condition: 'months-worked', key: 'minn' }, 'min'],
      ['parameter-missing', { condition: 'months-worked', key: 'min' }],
    ],
  ],
  [
    'a number that is not there, a flag that is none',
    { ...sound, holds: { 'months-worked': { min: 'day', 'open-below': 'often' } } },
    [
      ['unknown-fact', { fact: 'profile.recruited-on' }],
      ['unknown-number', { number: 'day' }, 'days'],
      ['parameter-not-yes-or-no', { key: 'open-below' }],
    ],
    daysFile({ from: '2024-01-01' }),
  ],
  [
    'a choice misspelt',
    { ...sound, holds: { 'collective-rating-at-least': 'god' } },
    [
      [
        'not-a-choice',
        { key: 'min', value: 'god', choices: 'not-completed, completed, good, excellent' },
        'good',
      ],
    ],
  ],
  [
    'a condition of a run, and one within it',
    {
      standard: { award: 'advanced-worker' },
      all_of: [
        {
          'rated-years': { min: 'god', years: 2 },
          within: [{ 'meets-standard-of': 'advanced-werker' }],
        },
      ],
    },
    [
      ['unknown-fact', { fact: 'honours' }],
      ['unknown-fact', { fact: 'discipline' }],
      [
        'not-a-choice',
        { key: 'min', value: 'god', choices: 'not-completed, completed, good, excellent' },
        'good',
      ],
      ['unknown-award', { award: 'advanced-werker' }, 'advanced-worker'],
    ],
  ],
  [
    'a rule with neither text nor note, by clause and point',
    {
      text: null,
      clauses: [{ not_coded: said, clause: 1, points: [{ point: 'a', holds: { judgement: 'unity' } }] }],
    },
    [['rule-without-text-or-note', { clause: '1', point: 'a' }]],
  ],
  [
    'an effect without text, outside any clause',
    { text: null, notes: { awards: 'all', code: 'x' } },
    [['rule-without-text-or-note', { clause: '', point: '' }]],
  ],
  ['its own note explains it', { text: null, note: said, ...sound }, []],
  [
    'the note of the article explains a clause',
    { text: null, note: said, clauses: [{ clause: 1, ...sound }] },
    [],
  ],
  [
    'the text of the clause above explains a point',
    {
      text: null,
      clauses: [{ clause: 1, text: 'x', not_coded: said, points: [{ point: 'a', ...sound }] }],
    },
    [],
  ],
  [
    'the note of the clause above explains a point',
    {
      text: null,
      clauses: [{ clause: 1, note: said, not_coded: said, points: [{ point: 'a', ...sound }] }],
    },
    [],
  ],
  [
    'the points of a clause carry its text',
    {
      text: null,
      clauses: [{ clause: 1, ...sound, points: [{ point: 'a', text: 'x', not_coded: said }] }],
    },
    [],
  ],
  [
    'a text in another clause explains nothing',
    {
      text: null,
      clauses: [
        { clause: 1, text: 'x', not_coded: said },
        { clause: 2, ...sound },
      ],
    },
    [['rule-without-text-or-note', { clause: '2', point: '' }]],
  ],
  ['what was not found says why', { ...sound, certainty: 'not-found' }, [['not-found-without-reason', {}]]],
  ['what was not found, in a note of its own', { ...sound, certainty: 'not-found', note: said }, []],
  [
    'what was not found, in a note of the document',
    { ...sound, certainty: 'not-found' },
    [],
    sourceFile({ note: said }),
  ],
  ['what only says why it is not coded need not be found', { not_coded: said, certainty: 'not-found' }, []],
  [
    'nothing below to hold',
    { standard: { award: 'advanced-worker' }, all_of: 'clauses', ...clauses({ not_coded: said }) },
    [['nothing-below', {}]],
  ],
  [
    'demands without a condition',
    clauses(
      { standard: { award: 'advanced-worker' } },
      { narrows: { awards: 'advanced-worker' } },
      { suspends: 'all' },
      { notes: { awards: 'all', code: 'x' } },
    ),
    [
      ['demand-without-condition', { effect: 'standard' }],
      ['demand-without-condition', { effect: 'narrows' }],
      ['demand-without-condition', { effect: 'suspends' }],
    ],
  ],
  [
    'an award misspelt in an effect',
    { ...sound, notes: { awards: ['advanced-werker'], code: 'x' } },
    [['unknown-award', { award: 'advanced-werker' }, 'advanced-worker']],
  ],
])('%s', ([, article, faults, more]) => {
  expect(checkedFaults(article, more)).toEqual(faults)
})
