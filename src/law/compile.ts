// A rulebook compiled: for any day, the standards of all awards as closures. Each version of the law is compiled once, when first asked.
// Used by check.ts, road.ts and every other question.
import { dayNumber, dayText } from './calendar-day.ts'
import { compileAll, compileOpen, compileSuspension, compileTexts } from './compile-branch.ts'
import { compileNarrowing, compilePassage, type Workshop } from './compile-node.ts'
import type { Compiled } from './compiled.ts'
import type { Subject } from './fact.ts'
import { makeScene } from './make-scene.ts'
import type { Rulebook } from './rulebook.ts'
import {
  concerns,
  daysOfChange,
  type EffectInForce,
  effectsOn,
  ofKind,
  passagesOn,
  type Unsettled,
  unsettledOn,
} from './rulebook-on.ts'
import type { Scene } from './scene.ts'
import { unknown } from './verdict.ts'

export type Law = {
  rulebook: Rulebook
  on(day: string): LawOfDay
}

/** The law between two days of change. */
export type LawOfDay = {
  /** Where in the line of versions it stands: two days of one version give the same number. */
  version: number
  scene: Scene
  effects: readonly EffectInForce[]
  /** What makes every answer of the day uncertain. */
  unsettled: readonly Unsettled[]
  /** What the award demands, and what makes it wait. */
  eligibility(award: string, subject: Subject): Compiled
  /** What the award demands, without what makes it wait. */
  standard(award: string, subject: Subject): Compiled
}

export function compile(rulebook: Rulebook): Law {
  const changes = daysOfChange(rulebook, (on) => dayText(dayNumber(on) + 1))
  const days: LawOfDay[] = []
  let last: { day: string; law: LawOfDay } | null = null
  return {
    rulebook,
    on: (day) => {
      // A whole ministry is asked on one day.
      if (last?.day === day) return last.law
      const version = versionOf(changes, day)
      const law = days[version] ?? lawOfDay(rulebook, changes[version - 1] ?? '0001-01-01', version)
      days[version] = law
      last = { day, law }
      return law
    },
  }
}

/** How many days of change lie on or before the day. */
function versionOf(changes: readonly string[], day: string): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

function lawOfDay(rulebook: Rulebook, on: string, version: number): LawOfDay {
  const effects = effectsOn(passagesOn(rulebook, on))
  const scene = makeScene(rulebook, on, effects)
  const standards = { individual: new Map<string, Compiled>(), collective: new Map<string, Compiled>() }
  const eligibilities = { individual: new Map<string, Compiled>(), collective: new Map<string, Compiled>() }
  let slots = 0
  const standard = (award: string, subject: Subject) =>
    kept(standards[subject], award, () => remembered(compileStandard(award, subject), slots++))
  const shopFor = (subject: Subject): Workshop => ({
    rulebook,
    on,
    scene,
    narrowings: ofKind(effects, 'narrows').filter((each) => (each.effect.subject ?? subject) === subject),
    standardOf: (award) => standard(award, subject),
  })

  function compileStandard(award: string, subject: Subject): Compiled {
    const shop = shopFor(subject)
    const written = ofKind(effects, 'standard').filter(
      (each) => each.effect.award === award && each.effect.subject === subject,
    )
    const stricter = shop.narrowings
      .filter((each) => each.effect.passage === null && each.effect.awards.includes(award))
      .flatMap((each) => compileNarrowing(each, shop))
    const whole = (reported: boolean) => {
      const place = written.find((each) => each.effect.reported === reported)
      const own = place === undefined ? undefined : compilePassage(place, shop)
      if (own === undefined) return undefined
      return stricter.length === 0 ? own : compileAll([own, ...stricter])
    }
    const lastRead = whole(false)
    const reported = whole(true)
    if (lastRead === undefined) return noRule(award)
    return reported === undefined ? lastRead : compileTexts(lastRead, reported)
  }

  function compileEligibility(award: string, subject: Subject): Compiled {
    const shop = shopFor(subject)
    const principles = shop.narrowings
      .filter((each) => each.effect.passage === null && each.effect.awards.includes('all'))
      .flatMap((each) => compileNarrowing(each, shop))
    const waiting = ofKind(effects, 'suspends')
      .filter((each) => concerns(each.effect.awards, award))
      .flatMap((each) => compilePassage(each, shop) ?? [])
      .map(compileSuspension)
    return compileAll([standard(award, subject), ...principles, ...waiting])
  }

  return {
    version,
    scene,
    effects,
    unsettled: unsettledOn(rulebook, on),
    standard,
    eligibility: (award, subject) =>
      kept(eligibilities[subject], award, () => compileEligibility(award, subject)),
  }
}

/** A standard that others rest on is worked out once for a case. */
function remembered(standard: Compiled, slot: number): Compiled {
  return {
    ...standard,
    verdict: (c) => {
      const known = c.standards[slot]
      if (known !== undefined) return known
      const code = standard.verdict(c, null)
      c.standards[slot] = code
      return code
    },
  }
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

/** No text of the day says what the award demands. */
function noRule(award: string): Compiled {
  return compileOpen({
    code: unknown,
    reason: {
      predicate: 'not-found',
      params: { what: award },
      verdict: 'unknown',
      facts: {},
      uses: [],
      citation: { document: '', certainty: 'not-found' },
      reason: 'no-rule-on-day',
    },
    certain: false,
    missing: [],
    warnings: [],
  })
}
