// The questions a facts file can answer, as groups of fields of a form: names are the paths of the facts, words those of the spreadsheets.
// Pure. Used by the page "try it" to read its answers and to ask what still matters.
import {
  absenceKinds,
  blockOrganisers,
  disciplineLevels,
  employers,
  employments,
  honourBases,
  movementLaunchers,
  movementReviews,
  proceedingKinds,
  type Rulebook,
  ratingClasses,
  type Subject,
  scopes,
} from '../../../law/index.ts'

export type Input =
  | { kind: 'choice'; list: string; choices: readonly string[] }
  | { kind: 'award' | 'titles-of-unit' | 'day' | 'year' | 'count' | 'points' | 'yes-no' }
export interface Field {
  /** Below the root; empty where the root is the field itself. */
  key: string
  input: Input
}
export interface Group {
  /** The key of the facts file: `ratings`, `profile.employer`, `judgements.unity`. */
  root: string
  /** `list`: rows one writes; `years`: a row for each year; `one`: a single answer or mapping. */
  shape: 'one' | 'list' | 'years'
  fields: readonly Field[]
  /** It can be known that there is none: an empty list, or null. */
  none: boolean
  /** Nobody having told of it, none is presumed: asked aside. */
  presumed: boolean
}

const choice = (list: string, choices: readonly string[]): Input => ({ kind: 'choice', list, choices })
const plain = (kind: 'award' | 'titles-of-unit' | 'day' | 'year' | 'count' | 'points' | 'yes-no'): Input => ({
  kind,
})
const group = (
  root: string,
  shape: Group['shape'],
  fields: Record<string, Input>,
  told: { none?: boolean; presumed?: boolean } = {},
): Group => ({
  root,
  shape,
  fields: Object.entries(fields).map(([key, input]) => ({ key, input })),
  none: told.none ?? shape !== 'one',
  presumed: told.presumed ?? false,
})

const ratings = group('ratings', 'years', {
  year: plain('year'),
  rating: choice('rating', ratingClasses),
  points: plain('points'),
})
const honours = group('honours', 'list', {
  award: plain('award'),
  year: plain('year'),
  'decided-on': plain('day'),
  basis: choice('basis', honourBases),
})
const proceedings = group(
  'proceedings',
  'list',
  {
    kind: choice('proceeding', proceedingKinds),
    'opened-on': plain('day'),
    'cleared-on': plain('day'),
  },
  { presumed: true },
)
const registration = group('registration', 'one', { on: plain('day') }, { none: true, presumed: true })

const ofIndividuals: readonly Group[] = [
  ratings,
  group('profile.employment', 'one', { '': choice('employment', employments) }),
  group('profile.employer', 'one', { '': choice('employer', employers) }),
  group('profile.recruited-on', 'one', { '': plain('day') }),
  group(
    'absences',
    'list',
    { kind: choice('absence', absenceKinds), from: plain('day'), to: plain('day') },
    {},
  ),
  honours,
  group('initiatives', 'list', {
    'recognised-on': plain('day'),
    year: plain('year'),
    scope: choice('scope', scopes),
    applied: plain('yes-no'),
    replicable: plain('yes-no'),
  }),
  group('research', 'list', {
    'accepted-on': plain('day'),
    year: plain('year'),
    scope: choice('scope', scopes),
    applied: plain('yes-no'),
  }),
  group(
    'profile.leads-unit',
    'one',
    { head: plain('yes-no'), 'unit-results': plain('titles-of-unit') },
    { none: true, presumed: true },
  ),
  group(
    'discipline',
    'list',
    {
      level: choice('discipline', disciplineLevels),
      'decided-on': plain('day'),
      'ends-on': plain('day'),
    },
    { presumed: true },
  ),
  proceedings,
  registration,
]

const ofCollectives: readonly Group[] = [
  ratings,
  group('members', 'one', {
    total: plain('count'),
    'advanced-workers': plain('count'),
    'completed-or-better': plain('count'),
    'grassroots-fighters': plain('count'),
  }),
  group('member-discipline', 'list', {
    level: choice('discipline', disciplineLevels),
    'decided-on': plain('day'),
  }),
  group(
    'block',
    'one',
    { organiser: choice('organiser', blockOrganisers), leads: plain('yes-no') },
    { none: true },
  ),
  group('movements-led', 'list', {
    'launched-by': choice('launcher', movementLaunchers),
    years: plain('count'),
    at: choice('review', movementReviews),
  }),
  honours,
  proceedings,
  registration,
]

/** Every question of such a subject, in the order a person would be asked. */
export function groupsOf(rulebook: Rulebook, subject: Subject): readonly Group[] {
  const judged = rulebook.judgements.map((one) =>
    group(
      `judgements.${one.name}`,
      'one',
      { '': plain('yes-no') },
      { none: false, presumed: one.presumed !== null },
    ),
  )
  return [...(subject === 'collective' ? ofCollectives : ofIndividuals), ...judged]
}

/** The path of a field in the facts, which is also its name in the form. */
export function pathOf({ root, shape }: Group, row: number, key: string): string {
  if (shape !== 'one') return `${root}[${row}].${key}`
  return key === '' ? root : `${root}.${key}`
}

/** Whether a fact named by the engine (`initiatives[0].scope`) is asked by this group. */
export function asks({ root }: Group, fact: string): boolean {
  return fact === root || fact.startsWith(`${root}[`) || fact.startsWith(`${root}.`)
}
