// Where a dossier stands, from its records alone: each step, in whatever order they came.
import { describe, expect, test } from 'vitest'
import { type Records, type Stage, stageOf } from './dossier.ts'

const nothing: Records = {
  votes: [],
  submissions: [],
  returns: [],
  appraisals: [],
  postings: [],
  objections: [],
  withdrawal: null,
  councilStage: null,
}
const at = '2024-12-05T02:00:00.000Z'
const vote = (seq: number) => ({
  id: 'v',
  seq,
  method: 'ballot' as const,
  heldOn: '2024-12-01',
  minutesNumber: '1',
  minutesOn: '2024-12-01',
  minutesFileId: null,
  entitled: 10,
  present: 9,
  writtenAnswers: 0,
  yes: 9,
  no: 0,
  recordedAt: at,
})
const submission = (seq: number) => ({
  id: 's',
  seq,
  number: '1',
  on: '2024-12-02',
  fileId: null,
  receivedOn: '2024-12-02',
  dueOn: null,
  late: false,
  at,
  reportVersion: 1,
})
const returned = (seq: number) => ({
  id: 'r',
  seq,
  reasons: [{ about: 'report', text: 'x' }],
  answers: null,
  answeredAt: null,
  answerBy: null,
  at,
  by: null,
})
const appraisal = (seq: number, opinion: 'recommended' | 'not-recommended' = 'recommended') => ({
  id: 'a',
  seq,
  opinion,
  text: '',
  checks: [],
  at,
  by: null,
})
const posting = (seq: number) => ({
  id: 'p',
  seq,
  code: 'CK',
  postedOn: '2024-12-05',
  endsOn: '2024-12-19',
  workingDays: 10,
  at,
})
const objection = (outcome: 'dismissed' | 'upheld' | null, answerSeq: number | null) => ({
  id: 'o',
  receivedAt: at,
  outcome,
  answerSeq,
})

describe('the stage follows the records', () => {
  test.for<[string, Partial<Records>, Stage]>([
    ['nothing yet', {}, 'drafted'],
    ['voted', { votes: [vote(1)] }, 'voted'],
    ['sent up', { votes: [vote(1)], submissions: [submission(2)] }, 'submitted'],
    ['sent back', { submissions: [submission(2)], returns: [returned(3)] }, 'returned'],
    ['sent again', { submissions: [submission(2), submission(4)], returns: [returned(3)] }, 'submitted'],
    ['recommended', { submissions: [submission(2)], appraisals: [appraisal(3)] }, 'appraised'],
    [
      'not recommended',
      { submissions: [submission(2)], appraisals: [appraisal(3, 'not-recommended')] },
      'not-recommended',
    ],
    [
      'an opinion before the last letter is history',
      { submissions: [submission(2), submission(5)], appraisals: [appraisal(3)], returns: [returned(4)] },
      'submitted',
    ],
    [
      'the last opinion counts',
      { submissions: [submission(2)], appraisals: [appraisal(3, 'not-recommended'), appraisal(4)] },
      'appraised',
    ],
    [
      'posted',
      { submissions: [submission(2)], appraisals: [appraisal(3)], postings: [posting(4)] },
      'posted',
    ],
    [
      'posted before a correction no longer counts',
      {
        submissions: [submission(2), submission(6)],
        appraisals: [appraisal(3), appraisal(7)],
        postings: [posting(4)],
        returns: [returned(5)],
      },
      'appraised',
    ],
    [
      'an open objection',
      {
        submissions: [submission(2)],
        appraisals: [appraisal(3)],
        postings: [posting(4)],
        objections: [objection(null, null)],
      },
      'objected',
    ],
    [
      'an objection dismissed',
      {
        submissions: [submission(2)],
        appraisals: [appraisal(3)],
        postings: [posting(4)],
        objections: [objection('dismissed', 5)],
      },
      'posted',
    ],
    [
      'an objection upheld waits for a new opinion',
      {
        submissions: [submission(2)],
        appraisals: [appraisal(3)],
        postings: [posting(4)],
        objections: [objection('upheld', 5)],
      },
      'objected',
    ],
    [
      'and goes on after it',
      {
        submissions: [submission(2)],
        appraisals: [appraisal(3), appraisal(6)],
        postings: [posting(4)],
        objections: [objection('upheld', 5)],
      },
      'posted',
    ],
    ['withdrawn', { submissions: [submission(2)], withdrawal: { reason: 'x', at } }, 'withdrawn'],
    ['the council has the last word', { submissions: [submission(2)], councilStage: 'decided' }, 'decided'],
  ])('%s', ([, records, stage]) => {
    expect(stageOf({ ...nothing, ...records })).toBe(stage)
  })
})
