// An award is held, so many times, in years that follow one another where the law says "liên tục".
import type { Case, Window } from '../case.ts'
import type { Planner } from '../plan.ts'
import { alreadySo, either, noWay, type Plans, someOf, together } from '../plan.ts'
import { atLeast, type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, flagOf, type Telling, textOf } from './condition.ts'
import { heldHonours, yearsOf } from './held-honours.ts'

type Asked = {
  award: string
  times: number
  consecutive: boolean
  /** Apart by so many years at most, the law leaves it open whether two times follow one another. */
  spacing: number
  basisMatters: boolean
}

export const heldAward: Condition = {
  name: 'held-award',
  about:
    'an award held so many times; consecutive: in years without a gap; within a run, only its years count',
  main: 'award',
  params: {
    award: { type: 'award', required: true },
    times: { type: 'figure' },
    consecutive: { type: 'flag' },
    'open-spacing': { type: 'figure' },
  },
  asks: ['honours'],
  compile(params, scene) {
    const award = textOf(params, 'award')
    const noBasis =
      scene.awardKind(award) === 'commendation' ? scene.counting('sudden-and-thematic-are-no-basis') : null
    const asked: Asked = {
      award,
      times: figureOf(params, 'times', scene, 1),
      consecutive: flagOf(params, 'consecutive'),
      spacing: figureOf(params, 'open-spacing', scene, 1),
      basisMatters: noBasis !== null,
    }
    const verdict = (c: Case, window: Window | null) => verdictOf(c, window, asked)
    return {
      predicate: this.name,
      params: { award, times: asked.times, consecutive: asked.consecutive },
      verdict,
      tell: (c, window): Telling => {
        const held = heldHonours(c, award, window, asked.basisMatters)
        const code = verdict(c, window)
        const excluded = (c.facts.honours ?? []).some(
          (each) => each.award === award && (each.basis === 'sudden' || each.basis === 'thematic'),
        )
        const reason =
          code === unknown ? openReason(c, held.sure.length + held.possible.length, asked) : undefined
        return {
          facts: {
            held: held.sure.length,
            years: yearsOf(held.sure),
            ...(window === null ? {} : { from: window.from, to: window.to }),
          },
          uses: held.sure.concat(held.possible).map((each) => `honours[${c.facts.honours?.indexOf(each)}]`),
          missing: code === unknown ? missingOf(c, held.possible.length, asked) : [],
          ...(noBasis !== null && excluded ? { also: [noBasis] } : {}),
          ...(noBasis !== null && excluded && code === notMet
            ? { reason: 'basis-not-admissible' }
            : reason
              ? { reason }
              : {}),
          ...(noBasis !== null && excluded && code !== met && noBasis.certainty === 'memory'
            ? { certain: false }
            : {}),
        }
      },
      plan: (planner, window) => planOf(planner, window, asked),
    }
  },
}

function verdictOf(c: Case, window: Window | null, asked: Asked): Code {
  if (c.facts.honours === undefined) return unknown
  const { sure, possible } = heldHonours(c, asked.award, window, asked.basisMatters)
  if (asked.times === 1) return atLeast(1, sure.length, possible.length)
  const years = yearsOf(sure)
  const without = sure.filter((each) => each.year === undefined).length
  const maybe = possible.length + without
  if (!asked.consecutive) return atLeast(asked.times, years.length, maybe)
  const run = bestRun(years, asked.times, c.year)
  if (run === 'recent') return met
  if (run === 'older') return unknown
  if (maybe > 0 && years.length + maybe >= asked.times) return unknown
  return isSpaced(years, asked) ? unknown : notMet
}

/** A run counts at once while it reaches the year under review or the one before; of an older one the law is silent. */
function bestRun(years: readonly number[], times: number, year: number): 'recent' | 'older' | 'none' {
  let length = 0
  let found: 'older' | 'none' = 'none'
  let before = Number.NaN
  for (const each of years) {
    length = each === before + 1 ? length + 1 : 1
    before = each
    if (length < times) continue
    if (each >= year - 1) return 'recent'
    found = 'older'
  }
  return found
}

/** The last times are apart, but no further than the spacing the law leaves open. */
function isSpaced(years: readonly number[], { times, spacing }: Asked): boolean {
  const last = years.slice(-times)
  return (
    last.length === times &&
    last.every((each, index) => index === 0 || each - (last[index - 1] ?? each) <= spacing)
  )
}

function openReason(c: Case, held: number, asked: Asked): string | undefined {
  if (c.facts.honours === undefined) return undefined
  if (!asked.consecutive || held < asked.times) return undefined
  const years = yearsOf(heldHonours(c, asked.award, null, asked.basisMatters).sure)
  if (bestRun(years, asked.times, c.year) === 'older') return 'run-not-recent'
  return isSpaced(years, asked) ? 'spacing-not-said' : undefined
}

function missingOf(c: Case, possible: number, asked: Asked): string[] {
  if (c.facts.honours === undefined) return ['honours']
  if (possible === 0) return []
  const index = c.facts.honours.findIndex(
    (each) => each.award === asked.award && (each.year === undefined || each.basis === undefined),
  )
  const lacks = c.facts.honours[index]?.year === undefined ? 'year' : 'basis'
  return [`honours[${index}].${lacks}`]
}

function planOf(planner: Planner, window: Window | null, asked: Asked): Plans {
  const held = new Set(yearsOf(heldHonours(planner.c, asked.award, window, asked.basisMatters).sure))
  const inYear = (year: number): Plans => (held.has(year) ? alreadySo : planner.award(asked.award, year))
  if (asked.consecutive) {
    const ends = [planner.year, planner.year - 1]
    return either(ends.map((end) => together(yearsBetween(end - asked.times + 1, end).map(inYear))))
  }
  if (asked.times === 1 && heldHonours(planner.c, asked.award, window, asked.basisMatters).sure.length > 0)
    return alreadySo
  const first = Math.max(window?.from ?? planner.firstYear, planner.firstYear)
  const last = window?.to ?? planner.year
  const open = yearsBetween(first, last).filter((year) => !held.has(year) && planner.isOpen(year))
  const ways = open.map(inYear).filter((plans) => plans.length > 0)
  return ways.length < asked.times - held.size ? noWay : someOf(ways, asked.times - held.size)
}

export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
