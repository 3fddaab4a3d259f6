// So many consecutive years rated at least so well. What must happen within the run stands under `within`.
import type { Case, Window } from '../case.ts'
import { rankOf } from '../effective-rating.ts'
import { ratingClasses } from '../facts-values.ts'
import { alreadySo, either, noWay, type Planner, type Plans, together } from '../plan.ts'
import type { Params } from '../rulebook.ts'
import type { Scene } from '../scene.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, flagOf, type Program, type Telling, textOf } from './condition.ts'
import { yearsBetween } from './held-award.ts'
import { heldHonours, yearsOf } from './held-honours.ts'
import { planRating } from './plan-rating.ts'
import { countsSincePrevious, endYear, lastYear, type Run, type RunAsked, rangeOf, runsOf } from './runs.ts'

export const ratedYears: Condition = {
  name: 'rated-years',
  about:
    'consecutive years rated at least so well; until-proposal: up to it; after: later than that award; since: from it on, where the law counts so; or-holding: a year in which that title is held counts too',
  main: null,
  params: {
    min: { type: 'text', choices: ratingClasses, required: true },
    years: { type: 'figure', required: true },
    'until-proposal': { type: 'flag' },
    after: { type: 'award' },
    since: { type: 'award' },
    'or-holding': { type: 'award' },
  },
  asks: ['ratings', 'honours', 'discipline'],
  compile(params, scene) {
    return runProgram(params, scene)
  },
}

export type RunProgram = Program & {
  runs(c: Case): Run[]
  planRuns(planner: Planner): { window: Window; plans: Plans }[]
}

export function runProgram(params: Params, scene: Scene): RunProgram {
  const asked: RunAsked = {
    rank: rankOf(ratingClasses.find((each) => each === textOf(params, 'min')) ?? 'excellent'),
    years: figureOf(params, 'years', scene, 1),
    untilProposal: flagOf(params, 'until-proposal'),
    after: textOf(params, 'after') || null,
    since: textOf(params, 'since') || null,
    orHolding: textOf(params, 'or-holding') || null,
  }
  const shown = { min: textOf(params, 'min'), years: asked.years, 'until-proposal': asked.untilProposal }
  const verdict = (c: Case): Code => {
    let found: Code = notMet
    for (const run of runsOf(c, asked, scene)) {
      if (run.sure) return met
      found = unknown
    }
    return found
  }
  const planRuns = (planner: Planner) => windowsOf(planner, asked, scene)
  return {
    predicate: ratedYears.name,
    params: {
      ...shown,
      ...(asked.after === null ? {} : { after: asked.after }),
      ...(asked.orHolding === null ? {} : { 'or-holding': asked.orHolding }),
    },
    verdict,
    tell: (c) => told(c, asked, verdict(c), scene),
    plan: (planner) => either(planRuns(planner).map((each) => each.plans)),
    runs: (c) => runsOf(c, asked, scene),
    planRuns,
  }
}

function told(c: Case, asked: RunAsked, code: Code, scene: Scene): Telling {
  const end = endYear(c)
  const runs = runsOf(c, asked, scene)
  const run = runs[0]
  const window = run?.window ?? { from: Math.max(end - asked.years + 1, 1945), to: end }
  const known = c.facts.ratings === undefined ? [] : yearsBetween(window.from, window.to)
  const broken = known.filter((year) => rangeOf(c, year, asked, scene).lo < asked.rank)
  const counts = countsSincePrevious(asked, scene) ? scene.counting('run-since-previous-award') : null
  const isOld =
    code === unknown &&
    run !== undefined &&
    !run.sure &&
    broken.length === 0 &&
    asked.after === null &&
    c.facts.honours !== undefined
  const uses = (c.facts.ratings ?? []).flatMap((each, index) =>
    each.year >= window.from && each.year <= window.to ? [`ratings[${index}]`] : [],
  )
  const missing = [
    ...(c.facts.ratings === undefined ? ['ratings'] : []),
    ...(code === unknown &&
    c.facts.honours === undefined &&
    (asked.after ?? asked.since ?? asked.orHolding) !== null
      ? ['honours']
      : []),
  ]
  return {
    facts: { from: c.facts.ratings === undefined ? null : window.from, to: window.to, 'not-counted': broken },
    uses,
    missing,
    ...(counts === null ? {} : { also: [counts] }),
    ...(isOld && !asked.untilProposal
      ? { reason: 'run-not-recent' }
      : code === notMet
        ? { reason: 'run-too-short' }
        : code === unknown && runs.some((each) => each.older)
          ? { reason: 'previous-award-not-said' }
          : {}),
  }
}

/** The runs the year aimed at could close, each with what it still takes. */
function windowsOf(planner: Planner, asked: RunAsked, scene: Scene): { window: Window; plans: Plans }[] {
  const found: { window: Window; plans: Plans }[] = []
  for (const start of planStarts(planner, asked, scene)) {
    const latest = planner.year - asked.years + 1
    const first = start.after === null ? latest - 12 : start.after + 1
    for (let from = latest; from >= first; from--) {
      if (start.whole && from !== first) continue
      const window = { from, to: planner.year }
      const years = yearsBetween(from, planner.year).map((year) =>
        rangeOf(planner.c, year, asked, scene).lo >= asked.rank
          ? alreadySo
          : planRating(planner, year, asked.rank, scene),
      )
      const plans = together([start.plans, ...years])
      if (plans.length > 0) found.push({ window, plans })
      else if (!start.whole) break
    }
  }
  return found
}

function planStarts(
  planner: Planner,
  asked: RunAsked,
  scene: Scene,
): { after: number | null; plans: Plans; whole: boolean }[] {
  const whole = countsSincePrevious(asked, scene)
  const award = asked.after ?? (whole ? asked.since : null)
  if (award === null) return [{ after: null, plans: alreadySo, whole: false }]
  const basisMatters = scene.counting('sudden-and-thematic-are-no-basis') !== null
  const { sure, possible } = heldHonours(planner.c, award, null, basisMatters)
  const held = yearsOf(sure)
  // Where every year since the previous award counts, only the last one is sure to be meant.
  const last = lastYear([...sure, ...possible])
  const starts = held
    .filter((year) => !whole || year === last)
    .map((year) => ({ after: year, plans: alreadySo, whole }))
  const planned = yearsBetween(planner.firstYear, planner.year - asked.years).map((year) => ({
    after: year,
    plans: held.includes(year) ? noWay : planner.award(award, year),
    whole,
  }))
  return [...starts, ...planned.filter((each) => each.plans.length > 0)]
}
