// The small values that contracts share: ids, dates, texts in three languages, pages of a list, files.
// Used by every contract.
import { z } from 'zod'

/** Code of an award in the rulebooks: `excellent-labour-collective`. */
export const AwardCode = z.string().regex(/^[a-z][a-z-]{2,59}$/)

/** UUIDv7 of a record. */
export const Id = z.uuid()
/** A calendar day, `2024-12-05`. Impossible days are refused. */
export const LocalDate = z.iso.date()
/** An instant in UTC, `2024-12-05T02:00:00.000Z`. */
export const Instant = z.iso.datetime()
/** A year of the movement. */
export const Year = z.coerce.number().int().min(1945).max(2100)
/** One line of typed text, trimmed, without control characters. */
export const Line = (max = 300) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u)
/** Several lines of typed text; NUL is refused, the database cannot hold it. */
export const Text = (max = 20_000) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\0]*$/)
/** A text in the three languages; Vietnamese is the source, the others may be missing. */
export const ThreeLanguages = z.strictObject({
  vi: Text(5000).min(1),
  fr: Text(5000).optional(),
  en: Text(5000).optional(),
})
export const Language = z.enum(['vi', 'fr', 'en'])
/** Whole dong. */
export const Dong = z.number().int().nonnegative()

/** A list is asked by page; `search` ignores case and tone marks. */
export const PageQuery = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(50),
  search: Text(200).optional(),
}
/** A page of a list with the count of the whole list. */
export const PageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.number().int(), page: z.number().int(), size: z.number().int() })

/** Who a record names, enough to show and link. */
export const PersonLink = z.object({ id: Id, name: z.string() })
export const UnitLink = z.object({
  id: Id,
  code: z.string(),
  name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
})
/** A stored file, enough to show and download: `/api/files/{id}`. */
export const FileLink = z.object({
  id: Id,
  name: z.string(),
  sizeBytes: z.number().int(),
  mediaType: z.string(),
})

/** What this person may do with this record now, by act name; a reason in words where not. */
export const Abilities = z.record(z.string(), z.union([z.literal(true), z.string()]))

export type Language = z.infer<typeof Language>
export type ThreeLanguages = z.infer<typeof ThreeLanguages>
export type UnitLink = z.infer<typeof UnitLink>
export type PersonLink = z.infer<typeof PersonLink>
export type FileLink = z.infer<typeof FileLink>
export type Abilities = z.infer<typeof Abilities>
