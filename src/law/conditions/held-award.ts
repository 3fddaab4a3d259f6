// An award is held, so many times, in years that follow one another where the law says "liên tục".
import type { Case, Window } from '../case.ts'
import type { Planner } from '../plan.ts'
import { alreadySo, either, noWay, type Plans, someOf, together } from '../plan.ts'
import { atLeast, type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, flagOf, type Telling, textOf } from './condition.ts'
import { type Held, heldHonours, placeOfHonour, yearsOf } from './held-honours.ts'

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
        const reason = code === unknown ? openReason(c, held, asked) : undefined
        return {
          facts: {
            held: held.sure.length,
            years: yearsOf(held.sure),
            ...(window === null ? {} : { from: window.from, to: window.to }),
          },
          uses: held.sure.concat(held.possible).map((each) => `honours[${c.facts.honours?.indexOf(each)}]`),
          missing: code === unknown ? missingOf(c, held, asked) : [],
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

/** Without any list made: this is asked of every person of a ministry. Years lie in a mask, the next year at bit 0. */
function verdictOf(c: Case, window: Window | null, asked: Asked): Code {
  const { honours } = c.facts
  if (honours === undefined) return unknown
  let mask = 0
  let sure = 0
  let maybe = 0
  for (const honour of honours) {
    if (honour.award !== asked.award) continue
    const place = placeOfHonour(c, honour, window, asked.basisMatters)
    if (place === 'not') continue
    if (place === 'open' || (asked.times > 1 && honour.year === undefined)) maybe++
    else {
      sure++
      mask |= bitOf(c, honour.year)
    }
  }
  if (asked.times === 1) return atLeast(1, sure, maybe)
  const years = bitsIn(mask)
  if (!asked.consecutive) return atLeast(asked.times, years, maybe)
  let runs = mask
  for (let back = 1; back < asked.times; back++) runs &= mask >>> back
  // The lowest bit of a run is its last year: the next year, the year under review, or the one before.
  if ((runs & 0b111) !== 0) return met
  if (runs !== 0) return unknown
  if (maybe > 0 && years + maybe >= asked.times) return unknown
  return isSpaced(mask, asked) ? unknown : notMet
}

const bitOf = (c: Case, year: number | undefined): number => {
  const back = year === undefined ? -1 : c.year + 1 - year
  return back < 0 || back > 30 ? 0 : 1 << back
}

function bitsIn(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** The last times are apart, but no further than the spacing the law leaves open. */
function isSpaced(mask: number, { times, spacing }: Asked): boolean {
  let left = mask
  let before = -1
  for (let found = 0; found < times; found++) {
    if (left === 0) return false
    const back = 31 - Math.clz32(left & -left)
    if (before >= 0 && back - before > spacing) return false
    before = back
    left &= left - 1
  }
  return true
}

/** Why a run of titles is left open: it ended years ago, or its times are apart. */
function openReason(c: Case, held: Held, asked: Asked): string | undefined {
  if (c.facts.honours === undefined || !asked.consecutive || held.sure.length < asked.times) return undefined
  let mask = 0
  for (const honour of held.sure) mask |= bitOf(c, honour.year)
  let runs = mask
  for (let back = 1; back < asked.times; back++) runs &= mask >>> back
  if (runs !== 0) return 'run-not-recent'
  return isSpaced(mask, asked) ? 'spacing-not-said' : undefined
}

/** Of several times the years must be known; otherwise what leaves an honour open: its year within a run, or its basis. */
function missingOf(c: Case, held: Held, asked: Asked): string[] {
  if (c.facts.honours === undefined) return ['honours']
  const withoutYear = asked.times > 1 ? held.sure.filter((each) => each.year === undefined) : []
  const [open] = [...held.possible, ...withoutYear]
  if (open === undefined) return []
  return [`honours[${c.facts.honours.indexOf(open)}].${open.year === undefined ? 'year' : 'basis'}`]
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
