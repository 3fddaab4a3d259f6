// What waits for a person, gathered by the desk from every noun. Used by the desk page and by each `<noun>.waiting.ts`.
import { z } from 'zod'
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
