// A road walked: the facts of the year reached, had every step been brought. For the tests of the road.
import type { Road, RoadStep } from '../../src/law/answer.ts'
import type { CollectiveFacts, Facts, IndividualFacts } from '../../src/law/fact.ts'
import { ratingClasses, scopes } from '../../src/law/facts-shape.ts'

export function walked(facts: Facts, road: Road): Facts {
  const year = road.earliestYear ?? facts.year
  const dayOf = (of: number) => (of === facts.year ? facts['as-of'] : `${of}-12-31`)
  const isLater = year > facts.year
  const start: Facts =
    facts.subject === 'individual'
      ? { ...facts, judgements: isLater ? {} : { ...facts.judgements } }
      : isLater
        ? withoutYear(facts)
        : { ...facts, judgements: { ...facts.judgements } }
  const end = road.steps.reduce(
    (found, step) => brought(found, step, dayOf(step.year), step.year === year),
    start,
  )
  return { ...end, year, 'as-of': dayOf(year) }
}

function withoutYear({
  members: _m,
  'member-discipline': _d,
  block: _b,
  ...facts
}: CollectiveFacts): CollectiveFacts {
  return { ...facts, judgements: {} }
}

function brought(facts: Facts, step: RoadStep, day: string, isLast: boolean): Facts {
  const { year, need } = step
  const { params } = need
  switch (need.predicate) {
    case 'annual-rating-at-least':
    case 'collective-rating-at-least': {
      const rating = ratingClasses.find((each) => each === params.min) ?? 'excellent'
      const others = (facts.ratings ?? []).filter((each) => each.year !== year)
      return { ...facts, ratings: [...others, { year, rating }] }
    }
    case 'held-award':
      return {
        ...facts,
        honours: [
          ...(facts.honours ?? []),
          { award: need.award ?? '', year, 'decided-on': day, basis: 'merit' },
        ],
      }
    case 'not-under-process':
      return { ...facts, proceedings: [] }
    default:
      return facts.subject === 'individual'
        ? broughtByPerson(facts, step, day, isLast)
        : broughtByCollective(facts, step, isLast)
  }
}

function broughtByPerson(facts: IndividualFacts, step: RoadStep, day: string, isLast: boolean): Facts {
  const { params, predicate } = step.need
  const scope = scopes.find((each) => each === params.scope) ?? 'base-unit'
  const { year } = step
  switch (predicate) {
    case 'initiative': {
      const all = facts.initiatives ?? []
      const id = `road-${all.length}`
      return {
        ...facts,
        initiatives: [...all, { id, 'recognised-on': day, year, scope, applied: true, replicable: true }],
      }
    }
    case 'science-work': {
      const all = facts.research ?? []
      return {
        ...facts,
        research: [...all, { id: `road-${all.length}`, 'accepted-on': day, year, scope, applied: true }],
      }
    }
    case 'rating-stands':
      return {
        ...facts,
        absences: facts.absences ?? [],
        profile: { 'recruited-on': '2001-01-01', ...facts.profile },
      }
    case 'months-worked':
      return { ...facts, profile: { ...facts.profile, 'recruited-on': '2001-01-01' } }
    case 'employed-by':
      return { ...facts, profile: { ...facts.profile, employer: 'ministry-unit' } }
    default:
      return isLast ? { ...facts, judgements: { ...facts.judgements, [predicate]: true } } : facts
  }
}

function broughtByCollective(facts: CollectiveFacts, step: RoadStep, isLast: boolean): Facts {
  if (!isLast) return facts
  const members = { total: 10, ...facts.members }
  switch (step.need.predicate) {
    case 'member-share':
      return { ...facts, members: { ...members, 'advanced-workers': members.total } }
    case 'member-share-rating':
      return { ...facts, members: { ...members, 'completed-or-better': members.total } }
    case 'has-member-with':
      return { ...facts, members: { ...members, 'grassroots-fighters': 1 } }
    case 'no-member-disciplined':
      return { ...facts, 'member-discipline': [] }
    case 'leads-cluster': {
      const organiser =
        step.need.params.organiser === 'central-council' ? 'central-council' : 'ministry-province'
      return { ...facts, block: { organiser, leads: true } }
    }
    default:
      return { ...facts, judgements: { ...facts.judgements, [step.need.predicate]: true } }
  }
}
