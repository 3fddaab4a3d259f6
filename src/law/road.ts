// The road to an award: the first year it can be reached if all goes well, and the least each year must bring.
// Used by the screens, the API and the terminal.
import type { Road, RoadStep } from './answer.ts'
import { type Case, caseOf } from './case.ts'
import { type Citation, isCertain } from './citation.ts'
import type { Law } from './compile.ts'
import type { Compiled } from './compiled.ts'
import { rankOf, recordOf } from './effective-rating.ts'
import type { Facts } from './fact.ts'
import type { Reason, ReasonLeaf } from './finding.ts'
import { alreadySo, noWay, type Plan, type Planner, type Plans, type Thing } from './plan.ts'
import { leastOf, spelledOut } from './plan-in-full.ts'
import { unsettledWarnings } from './rulebook-on.ts'
import { met } from './verdict.ts'

/** Longer than the longest road the rulebooks hold: an order after an order after a certificate. */
const yearsMax = 20

export function road(law: Law, facts: Facts, award: string): Road {
  const start = caseOf(facts)
  const journey = new Journey(law, facts)
  const now = law.on(start.on).eligibility(award, facts.subject).explain(start, null, null)
  const otherRoutes = now.code === met ? [] : exceptionalRoutes(law, now.reason)
  for (let year = facts.year; year <= facts.year + yearsMax; year++) {
    const plan = journey.leastPlan(award, year)
    if (plan === undefined) continue
    const uncertain = law.on(journey.dayOf(year)).unsettled.length > 0
    const steps = stepsOf(plan)
    const certain = !uncertain && steps.every((each) => each.certain) && (steps.length > 0 || now.certain)
    const warnings = uncertain ? unsettledWarnings(law.on(journey.dayOf(year)).unsettled) : []
    return { award, earliestYear: year, steps, certain, otherRoutes, missing: now.missing, warnings }
  }
  const reason = isLeftOpen(now.reason)
    ? 'text-not-found'
    : otherRoutes.length > 0
      ? 'only-exceptional-routes'
      : 'out-of-reach'
  return {
    award,
    earliestYear: null,
    steps: [],
    certain: false,
    reason,
    otherRoutes,
    missing: now.missing,
    warnings: [],
  }
}

/** A plan of years for one person or collective: what is worked out for a year serves every award that rests on it. */
class Journey {
  readonly #law: Law
  readonly #facts: Facts
  /** The ways of meeting the standard of an award in a year, by the key of the thing. */
  readonly #ways = new Map<string, Plans>()
  readonly #takes = new Map<string, Plan>()

  constructor(law: Law, facts: Facts) {
    this.#law = law
    this.#facts = facts
  }

  /** The year under review is judged on the day given; a later one on its last day. */
  dayOf(year: number): string {
    return year === this.#facts.year ? this.#facts['as-of'] : `${year}-12-31`
  }

  /** The plan that takes least to reach the award in that year, down to the last single thing. */
  leastPlan(award: string, year: number): Plan | undefined {
    const c = this.#caseIn(year)
    const compiled = this.#law.on(c.on).eligibility(award, this.#facts.subject)
    return leastOf(this.#plan(compiled, c).map((plan) => spelledOut(plan, this.#ways)))
  }

  /** To be given the award for that year, where its standard can be met in that year. */
  #award(code: string, year: number, planner: Planner): Plans {
    if (year < this.#facts.year) return noWay
    const own = planner.thing(year, 'held-award', { award: code })
    const key = own[0]?.key ?? ''
    if (!this.#ways.has(key)) {
      // While it is being worked out, no road may lead through itself.
      this.#ways.set(key, noWay)
      const c = this.#caseIn(year)
      this.#ways.set(key, this.#plan(this.#law.on(c.on).standard(code, this.#facts.subject), c))
      this.#takes.set(key, spelledOut(own, this.#ways))
    }
    if (this.#ways.get(key)?.length === 0) return noWay
    return [own.map((thing) => ({ ...thing, takes: this.#takes.get(key) ?? own }))]
  }

  /** In a later year even what is met today is planned anew: an initiative serves one year. */
  #plan(compiled: Compiled, c: Case): Plans {
    const isNow = c.year === this.#facts.year
    return isNow && compiled.verdict(c, null) === met
      ? alreadySo
      : compiled.plan(this.#planner(c, null), null)
  }

  /** Later years know nothing yet of members, block or judgements; what was answered stays with the year it was answered for. */
  #caseIn(year: number): Case {
    if (year === this.#facts.year) return caseOf(this.#facts)
    const { judgements: _, ...facts } = { ...this.#facts, year, 'as-of': this.dayOf(year) }
    if (facts.subject === 'individual') return caseOf(facts)
    const { members: _m, 'member-discipline': _d, block: _b, ...collective } = facts
    return caseOf(collective)
  }

  #planner(c: Case, citation: Citation | null): Planner {
    const isRunning = (year: number) =>
      year > this.#facts.year || (year === this.#facts.year && this.#facts['as-of'] <= `${year}-12-31`)
    const law = this.#law.on(c.on)
    const planner: Planner = {
      c,
      scene: law.scene,
      year: c.year,
      firstYear: this.#facts.year,
      isOpen: (year) => year >= this.#facts.year,
      isRunning,
      ratingOf: (year) => {
        const record = recordOf(c, year)
        if (record === undefined) return c.facts.ratings === undefined && !isRunning(year) ? -1 : undefined
        return record.rating === undefined ? -1 : rankOf(record.rating)
      },
      citing: (place) => this.#planner(c, place),
      thing: (year, predicate, params, rank = 0) => [
        thing(year, predicate, params, rank, citation, law.unsettled.length === 0),
      ],
      award: (code, year) => this.#award(code, year, planner),
      standard: (code) => {
        const compiled = law.standard(code, c.facts.subject)
        return this.#plan(compiled, c)
      },
    }
    return planner
  }
}

function thing(
  year: number,
  predicate: string,
  params: Thing['need']['params'],
  rank: number,
  citation: Citation | null,
  certain: boolean,
): Thing {
  const place = citation ?? { document: '', certainty: 'not-found' as const }
  const { award } = params
  const isHeld = predicate === 'held-award' && typeof award === 'string'
  const number = typeof params.number === 'number' ? `/${params.number}` : ''
  const need = isHeld
    ? { predicate, params: { award, times: 1, consecutive: false }, award }
    : { predicate, params }
  return {
    key: `${year}/${predicate}${isHeld ? `/${award}` : ''}${number}`,
    rank,
    year,
    need,
    citation: place,
    certain: certain && isCertain(place.certainty),
  }
}

/** Year by year; within a year what earns a title before the title. */
function stepsOf(plan: Plan): RoadStep[] {
  const order = (each: Thing) => (each.need.predicate === 'held-award' ? 1 : 0)
  return [...plan]
    .sort((left, right) => left.year - right.year || order(left) - order(right))
    .map(({ year, need, citation, certain }) => ({ year, need, citation, certain }))
}

function* leavesOf(reason: Reason): Generator<ReasonLeaf> {
  if (!('op' in reason)) yield reason
  else for (const each of reason.of) yield* leavesOf(each)
}

/** Routes nobody can plan: a sudden achievement, a prize, a great contribution. */
function exceptionalRoutes(law: Law, reason: Reason): Road['otherRoutes'] {
  const exceptional = new Set(
    law.rulebook.judgements.filter((each) => each.exceptional).map((each) => each.name),
  )
  return [...leavesOf(reason)]
    .filter((leaf) => exceptional.has(leaf.predicate) && leaf.verdict === 'unknown')
    .map((leaf) => ({ need: { predicate: leaf.predicate, params: leaf.params }, citation: leaf.citation }))
}

function isLeftOpen(reason: Reason): boolean {
  return [...leavesOf(reason)].some((leaf) => leaf.predicate === 'not-found')
}
