// The keys of a facts file that only a collective has: its members, their discipline, its block, the movements it leads.
// Used by facts-shape.ts.
import {
  choice,
  day,
  list,
  mapping,
  optional,
  orNull,
  required,
  wholeNumber,
  yesOrNo,
} from './facts-readers.ts'
import { blockOrganisers, disciplineLevels, movementLaunchers, movementReviews } from './facts-values.ts'

const count = wholeNumber(0, 1_000_000)

const members = mapping(
  {
    total: required(wholeNumber(1, 1_000_000)),
    'advanced-workers': optional(count),
    'completed-or-better': optional(count),
    'grassroots-fighters': optional(count),
    // Members without a rating this year (recruited too late): the law does not say whether they count in the total.
    unrated: optional(count),
  },
  (value, where, report) => {
    if (value.total === undefined) return
    for (const key of [
      'advanced-workers',
      'completed-or-better',
      'grassroots-fighters',
      'unrated',
    ] as const) {
      const share = value[key]
      if (share === undefined || share <= value.total) continue
      const { line, path } = where(key)
      report(line, path, 'share-above-total', { key, share, total: value.total })
    }
  },
)

export const ofCollectives = () => ({
  members: optional(members),
  'member-discipline': optional(
    list(mapping({ level: required(choice(disciplineLevels)), 'decided-on': required(day) })),
  ),
  block: optional(
    orNull(mapping({ organiser: required(choice(blockOrganisers)), leads: optional(yesOrNo) })),
  ),
  'movements-led': optional(
    list(
      mapping({
        'launched-by': required(choice(movementLaunchers)),
        years: required(wholeNumber(0, 100)),
        at: optional(choice(movementReviews)),
      }),
    ),
  ),
})
