// The count of a vote: what contradicts itself is refused, with every reason and its figures.
import { expect, test } from 'vitest'
import { ballotIsMissing, countRefusals, type TypedCount } from './unit-vote.ts'

const count: TypedCount = {
  method: 'ballot',
  heldOn: '2024-12-02',
  minutesOn: '2024-12-02',
  entitled: 15,
  present: 12,
  writtenAnswers: 2,
  lines: [{ dossierId: 'd1', yes: 12, no: 2 }],
}
const today = '2024-12-05'
const kinds = (over: Partial<TypedCount>) =>
  countRefusals({ ...count, ...over }, today).map((refusal) => refusal.kind)

test.for<[string, Partial<TypedCount>, string[]]>([
  ['a count that agrees', {}, []],
  [
    'everybody present and in favour',
    { present: 15, writtenAnswers: 0, lines: [{ dossierId: 'd1', yes: 15, no: 0 }] },
    [],
  ],
  ['fewer votes than voters: blanks and invalid papers', { lines: [{ dossierId: 'd1', yes: 3, no: 1 }] }, []],
  [
    'held tomorrow',
    { heldOn: '2024-12-06', minutesOn: '2024-12-06' },
    ['vote.held-in-the-future', 'vote.minutes-in-the-future'],
  ],
  ['minutes before the meeting', { minutesOn: '2024-12-01' }, ['vote.minutes-before-the-vote']],
  ['more present than entitled', { present: 16 }, ['vote.more-present-than-entitled']],
  ['more answers than absent', { writtenAnswers: 4 }, ['vote.more-answers-than-absent']],
  [
    'nobody voted',
    { present: 0, writtenAnswers: 0, lines: [{ dossierId: 'd1', yes: 0, no: 0 }] },
    ['vote.nobody-voted'],
  ],
  [
    'more yes than entitled',
    { lines: [{ dossierId: 'd1', yes: 16, no: 0 }] },
    ['vote.more-yes-than-entitled'],
  ],
  [
    'more votes than voters',
    { lines: [{ dossierId: 'd1', yes: 12, no: 3 }] },
    ['vote.more-votes-than-voters'],
  ],
  [
    'a dossier twice',
    {
      lines: [
        { dossierId: 'd1', yes: 1, no: 0 },
        { dossierId: 'd1', yes: 2, no: 0 },
      ],
    },
    ['vote.dossier-twice'],
  ],
  [
    'all reasons at once',
    { present: 16, heldOn: '2024-12-07', lines: [{ dossierId: 'd1', yes: 20, no: 0 }] },
    [
      'vote.held-in-the-future',
      'vote.minutes-before-the-vote',
      'vote.more-present-than-entitled',
      'vote.more-yes-than-entitled',
    ],
  ],
])('%s', ([, over, expected]) => {
  expect(kinds(over)).toEqual(expected)
})

test.for([
  ['ballot', true, false],
  ['hands', true, true],
  ['hands', false, false],
  ['hands', null, false],
] as const)('by %s where the law says ballot %s: missing %s', ([method, ballot, missing]) => {
  expect(ballotIsMissing(method, { ballot })).toBe(missing)
})
