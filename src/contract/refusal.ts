// What the world gets when something is refused: every reason at once, each with its figures and the way out.
// Used by the pipeline, the client and the pages.
import { z } from 'zod'

/** One reason. `message` is in the reader's language: what happened, why, what to do. */
export const RefusalReason = z.object({
  kind: z.string(),
  message: z.string(),
  /** The field concerned, as a path in the input: `lines.0.personId`. */
  path: z.string().optional(),
  /** The act that helps, by name, when there is one. */
  remedy: z.string().optional(),
  /** Figures of the message: counts, dates, names, articles. */
  figures: z.record(z.string(), z.unknown()).optional(),
})

/** The body of every answer that is not a success. Status: 400 input, 401 not signed in, 403 not allowed, 404 not visible, 422 refused by the rules. */
export const Refused = z.object({ refusals: z.array(RefusalReason), requestId: z.string() })

export type RefusalReason = z.infer<typeof RefusalReason>
export type Refused = z.infer<typeof Refused>
