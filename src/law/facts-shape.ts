// The shape of a facts file, key by key, with what must agree between its keys. The public face of the engine:
// names and values are stable. Used by read-facts.ts; the types follow from the readers.

import { ofCollectives } from './facts-of-collectives.ts'
import {
  choice,
  day,
  list,
  mapping,
  name,
  number,
  optional,
  orNull,
  type Reader,
  type Report,
  required,
  type Where,
  wholeNumber,
  yesOrNo,
} from './facts-readers.ts'
import {
  absenceKinds,
  disciplineLevels,
  employers,
  employments,
  honourBases,
  proceedingKinds,
  ratingClasses,
  scopes,
} from './facts-values.ts'

export {
  absenceKinds,
  blockOrganisers,
  disciplineLevels,
  employers,
  employments,
  honourBases,
  movementLaunchers,
  movementReviews,
  proceedingKinds,
  ratingClasses,
  scopes,
} from './facts-values.ts'

/** The first year a rating may be given in points.
 *  @source Decree 335/2025, in force 2026-01-01 */
const pointsSinceYear = 2026
const year = wholeNumber(1945, 2100)

/** `later` may not be before `earlier`. */
const inOrder =
  (earlier: string, later: string) =>
  (value: Record<string, unknown>, where: Where, report: Report): void => {
    const [from, to] = [value[earlier], value[later]]
    if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return
    const { line, path } = where(later)
    report(line, path, 'before', { later, to, earlier, from })
  }

const rating = mapping(
  { year: required(year), rating: optional(choice(ratingClasses)), points: optional(number(0, 100)) },
  (value, where, report) => {
    const [classPlace, pointsPlace] = [where('rating'), where('points')]
    if (!classPlace.written && !pointsPlace.written)
      report(classPlace.line, classPlace.path, 'rating-missing')
    if (classPlace.written && pointsPlace.written)
      report(pointsPlace.line, pointsPlace.path, 'rating-and-points')
    if (value.points !== undefined && value.year !== undefined && value.year < pointsSinceYear)
      report(pointsPlace.line, pointsPlace.path, 'points-too-early', {
        year: value.year,
        since: pointsSinceYear,
      })
  },
)

const ratings = list(rating, (items, report) => {
  const seen = new Set<number>()
  for (const { value, where } of items) {
    if (value.year === undefined) continue
    const { line, path } = where('year')
    if (seen.has(value.year)) report(line, path, 'year-rated-twice', { year: value.year })
    seen.add(value.year)
  }
})

/** An initiative or a topic is named once: its id is how its uses are told apart. */
function named<T extends { id?: string }>(read: Reader<T>): Reader<T[]> {
  return list(read, (items, report) => {
    const seen = new Set<string>()
    for (const { value, where } of items) {
      if (value.id === undefined) continue
      const { line, path } = where('id')
      if (seen.has(value.id)) report(line, path, 'id-twice', { id: value.id })
      seen.add(value.id)
    }
  })
}

/** What the rulebooks know and a facts file may name. */
export type KnownNames = {
  /** Award code → the kinds of subject that may hold it. */
  awards: ReadonlyMap<string, readonly string[]>
  /** Predicates that only a person or a council can answer. */
  judgements: readonly string[]
}

/** An award the subject can hold: a person holds no collective title. */
function heldAward(known: KnownNames, subject: 'individual' | 'collective'): Reader<string> {
  const read = choice([...known.awards.keys()], 'not-an-award')
  return (node, path, report) => {
    const code = read(node, path, report)
    if (code === undefined || known.awards.get(code)?.includes(subject)) return code
    report(node.line, path, `award-not-of-${subject}`, { award: code })
    return undefined
  }
}

const usedFor = (known: KnownNames) => list(choice([...known.awards.keys()], 'not-an-award'))

const initiative = (known: KnownNames) =>
  mapping({
    id: required(name),
    'recognised-on': optional(day),
    year: optional(year),
    scope: optional(choice(scopes)),
    applied: optional(yesOrNo),
    replicable: optional(yesOrNo),
    'used-for': optional(usedFor(known)),
  })

const research = (known: KnownNames) =>
  mapping({
    id: required(name),
    'accepted-on': optional(day),
    year: optional(year),
    scope: optional(choice(scopes)),
    applied: optional(yesOrNo),
    'used-for': optional(usedFor(known)),
  })

const honours = (known: KnownNames, subject: 'individual' | 'collective') =>
  list(
    mapping({
      award: required(heldAward(known, subject)),
      year: optional(year),
      'decided-on': optional(day),
      basis: optional(choice(honourBases)),
    }),
  )

/** Each name once, each answer yes, no, or null for "not answered yet". */
const judgements = (known: KnownNames) =>
  mapping(Object.fromEntries(known.judgements.map((each) => [each, optional(orNull(yesOrNo))])))

const proceedings = list(
  mapping(
    {
      kind: required(choice(proceedingKinds)),
      'opened-on': optional(day),
      'cleared-on': optional(orNull(day)),
    },
    inOrder('opened-on', 'cleared-on'),
  ),
)

/** What both kinds of subject may hold. */
const shared = (known: KnownNames, subject: 'individual' | 'collective') => ({
  'as-of': required(day),
  year: required(year),
  ratings: optional(ratings),
  honours: optional(honours(known, subject)),
  proceedings: optional(proceedings),
  judgements: optional(judgements(known)),
  registration: optional(orNull(mapping({ on: required(day) }))),
})

const ofIndividuals = (known: KnownNames) => ({
  profile: optional(
    mapping({
      employment: optional(choice(employments)),
      employer: optional(choice(employers)),
      'recruited-on': optional(day),
      'leads-unit': optional(
        orNull(
          mapping({
            head: optional(yesOrNo),
            'unit-results': optional(list(heldAward(known, 'collective'))),
          }),
        ),
      ),
    }),
  ),
  initiatives: optional(named(initiative(known))),
  research: optional(named(research(known))),
  absences: optional(
    list(
      mapping(
        { kind: required(choice(absenceKinds)), from: required(day), to: required(day) },
        inOrder('from', 'to'),
      ),
    ),
  ),
  discipline: optional(
    list(
      mapping(
        {
          level: required(choice(disciplineLevels)),
          'decided-on': required(day),
          'ends-on': optional(orNull(day)),
        },
        inOrder('decided-on', 'ends-on'),
      ),
    ),
  ),
})

/** The reader of one kind of subject; the keys of the other are told apart from slips of the hand. */
export function individualFacts(known: KnownNames) {
  return mapping(
    {
      subject: required(choice(['individual'] as const)),
      ...shared(known, 'individual'),
      ...ofIndividuals(known),
    },
    undefined,
    Object.fromEntries(Object.keys(ofCollectives()).map((key) => [key, 'collectives'])),
  )
}
export function collectiveFacts(known: KnownNames) {
  return mapping(
    {
      subject: required(choice(['collective'] as const)),
      ...shared(known, 'collective'),
      ...ofCollectives(),
    },
    undefined,
    Object.fromEntries(Object.keys(ofIndividuals(known)).map((key) => [key, 'individuals'])),
  )
}

type Read<R> = R extends Reader<infer T> ? T : never
export type IndividualFacts = Read<ReturnType<typeof individualFacts>>
export type CollectiveFacts = Read<ReturnType<typeof collectiveFacts>>
