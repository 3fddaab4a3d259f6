// What waits for a person, gathered by the desk from every noun. Used by the desk page and by each `<noun>.waiting.ts`.
import { z } from 'zod'
import { viewContract } from './define.ts'
import { LocalDate } from './values.ts'

/** One thing that waits for somebody. `kind` has the messages `waiting.<kind>.title`, `.detail` and `.action` of its noun, filled with `figures`. */
export const WaitingItem = z.object({
  id: z.string(),
  /** `<noun>.<what>`: the noun is the namespace of its messages. */
  kind: z.string(),
  figures: z.record(z.string(), z.unknown()),
  /** Where the direct action is. */
  path: z.string(),
  due: LocalDate.nullable(),
  since: LocalDate.nullable(),
})
export type WaitingItem = z.infer<typeof WaitingItem>

const YearStep = z.object({
  id: z.string(),
  on: LocalDate,
  name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
  kind: z.string(),
  done: z.boolean(),
  mine: z.boolean(),
  path: z.string().nullable(),
})

/** My desk: what waits, oldest deadline first; what I follow; my year. */
export const ShowDesk = viewContract({
  name: 'show-desk',
  noun: 'desk',
  path: '/api/desk',
  summary:
    'What waits for this person, with the working days left; what they follow; the steps of their year.',
  input: z.strictObject({}),
  output: z.object({
    items: z.array(
      WaitingItem.extend({
        /** Working days from today, Vietnamese holidays out; negative when late; null without a deadline or a calendar of that year. */
        workingDays: z.number().int().nullable(),
      }),
    ),
    following: z.array(
      z.object({ id: z.string(), award: z.string(), name: z.string(), stage: z.string(), path: z.string() }),
    ),
    followingTotal: z.number().int(),
    year: z.object({ year: z.number().int(), steps: z.array(YearStep) }).nullable(),
  }),
})
