// What a sitting decides: counts of the ballots, minutes, their papers. Used by the council pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Id, Line, LocalDate } from './values.ts'

export const CountLine = z.strictObject({
  itemId: Id,
  /** Ballots put in the box; `yes`, `no` and `invalid` add up to them. */
  ballots: z.number().int().min(0),
  yes: z.number().int().min(0),
  no: z.number().int().min(0),
  invalid: z.number().int().min(0),
  /** Sums of the absent members' written answers. */
  writtenYes: z.number().int().min(0),
  writtenNo: z.number().int().min(0),
})

export const EnterCount = actContract({
  name: 'enter-count',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/counts',
  summary:
    'The secretary enters the count of the paper ballots, item by item; a second person must confirm it.',
  input: z.strictObject({ sittingId: Id, lines: z.array(CountLine).min(1).max(1000) }),
  output: z.object({ countId: Id }),
  refusals: [
    'council.no-attendance',
    'council.item-missing',
    'council.item-unknown',
    'council.count-does-not-add-up',
    'council.more-ballots-than-present',
    'council.more-answers-than-written',
    'council.already-confirmed',
  ],
})

export const ConfirmCount = actContract({
  name: 'confirm-count',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/counts/{countId}/confirmation',
  summary:
    'A second person types the same count from the same papers; a difference is shown, and nothing is confirmed.',
  input: z.strictObject({ sittingId: Id, countId: Id, lines: z.array(CountLine).min(1).max(1000) }),
  output: z.object({ countId: Id }),
  refusals: [
    'council.same-person',
    'council.counts-differ',
    'council.not-the-last-count',
    'council.already-confirmed',
  ],
})

export const SignMinutes = actContract({
  name: 'sign-minutes',
  noun: 'council',
  method: 'POST',
  path: '/api/sittings/{sittingId}/minutes',
  summary:
    'The chair signs: number, day, signed file; results are computed by the law of the sitting’s day and frozen.',
  input: z.strictObject({ sittingId: Id, number: Line(100), signedOn: LocalDate, fileId: Id }),
  output: z.object({ sittingId: Id, passed: z.number().int(), failed: z.number().int() }),
  refusals: [
    'council.not-confirmed',
    'council.already-signed',
    'council.signed-before-the-day',
    'council.in-the-future',
    'council.no-threshold',
  ],
})

const paper = (what: string) => ({
  noun: 'council',
  input: z.strictObject({ sittingId: Id }),
  output: z.any(),
  summary: `${what}, as PDF, drawn from the records.`,
})

export const PrintMinutes = viewContract({
  name: 'print-minutes',
  path: '/api/sittings/{sittingId}/minutes.pdf',
  ...paper('The minutes to be signed'),
})

export const PrintTally = viewContract({
  name: 'print-tally',
  path: '/api/sittings/{sittingId}/tally.pdf',
  ...paper('The record of the count of one award'),
  input: z.strictObject({
    sittingId: Id,
    /** Of one award, since the threshold is its own; the first of the agenda when not named. */
    award: z.string().max(60).optional(),
  }),
})
