// The prize of an award: so many times the base salary of the day of the decision, rounded as the decree says, in whole đồng.
// Where the two ways of rounding in use differ, the law gives no sum: both are named, and the accountants choose.
// Used by the registry, the terminal and every procedure.
import type { LawRefusal, Prize, PrizeQuestion, PrizeSubject } from './answer.ts'
import { type Citation, isCertain } from './citation.ts'
import type { Law, LawOfDay } from './compile.ts'
import { type Decimal, decimalOf, product, roundedNearest, roundedUp, shownAs } from './decimal.ts'
import type { PrizeRule, Warning } from './finding.ts'
import type { Award } from './rulebook.ts'
import {
  allEffects,
  citationOf,
  citationOfValue,
  concerns,
  type EffectInForce,
  numberOn,
  ofKind,
} from './rulebook-on.ts'

export function prize(law: Law, question: PrizeQuestion): Prize | LawRefusal {
  const award = law.rulebook.awards.find((each) => each.code === question.award)
  if (award === undefined) return { refused: 'award-not-known', figures: { award: question.award } }
  const subject = question.subject ?? defaultSubject(award)
  if (!isFor(award, subject))
    return { refused: 'award-not-for-subject', figures: { award: award.code, subject } }
  const day = law.on(question.decidedOn)
  const multiplier = multiplierOf(law, day, award.code, subject, question.decidedOn)
  const [baseName] = ofKind(day.effects, 'prize-base')
  const value =
    baseName === undefined ? undefined : numberOn(law.rulebook, baseName.effect.number, question.decidedOn)
  const base = value === undefined ? undefined : decimalOf(value.value)
  if (multiplier === undefined || value === undefined || base === undefined)
    return noPrize(law, award.code, question.decidedOn)
  return counted(day, multiplier, base, {
    citation: citationOfValue(law.rulebook, value),
    certain: isCertain(value.certainty),
  })
}

function defaultSubject(award: Award): PrizeSubject {
  return award.subjects.includes('individual') ? 'individual' : 'collective'
}

function isFor(award: Award, subject: PrizeSubject): boolean {
  return subject === 'household' ? award.household : award.subjects.includes(subject)
}

type Multiplier = { value: Decimal; citation: Citation; certain: boolean; atMost: boolean }

function counted(
  day: LawOfDay,
  multiplier: Multiplier,
  base: Decimal,
  salary: { citation: Citation; certain: boolean },
): Prize {
  const exact = product(base, multiplier.value)
  const [rounding] = ofKind(day.effects, 'prize-rounding')
  const step = BigInt(rounding?.effect.step ?? 1)
  const up = roundedUp(exact, step)
  const nearest = roundedNearest(exact, step)
  const disputed = up !== nearest
  const unread =
    rounding !== undefined && !isCertain(rounding.passage.certainty) && up !== roundedUp(exact, 1n)
  const warnings: Warning[] = []
  if (disputed && rounding !== undefined)
    warnings.push({
      code: 'rounding-disputed',
      binding: false,
      figures: { exact: shownAs(exact), up: Number(up), nearest: Number(nearest) },
      citation: citationOf(rounding),
    })
  if (multiplier.atMost)
    warnings.push({ code: 'prize-at-most', binding: true, figures: {}, citation: multiplier.citation })
  return {
    amount: disputed ? null : Number(up),
    base: shownAs(base),
    multiplier: shownAs(multiplier.value),
    certain: multiplier.certain && salary.certain && !disputed && !unread && day.unsettled.length === 0,
    citation: multiplier.citation,
    baseCitation: salary.citation,
    atMost: multiplier.atMost,
    readings: { exact: shownAs(exact), up: Number(up), nearest: Number(nearest) },
    warnings,
    ...(disputed ? { reason: 'rounding-disputed' } : {}),
  }
}

/** No text in force fixes a prize on the day: the place that fixes it on another day is named. */
function noPrize(law: Law, award: string, on: string): Prize {
  const elsewhere = allEffects(law.rulebook).filter(
    ({ effect }) => effect.kind === 'prize' && effect.awards.includes(award),
  )
  const first = elsewhere[0]
  const isTooEarly = first !== undefined && first.document.from !== null && on < first.document.from
  const shown = isTooEarly ? first : elsewhere.at(-1)
  return {
    amount: null,
    base: null,
    multiplier: null,
    certain: false,
    citation: shown === undefined ? { document: '', certainty: 'not-found' } : citationOf(shown),
    baseCitation: null,
    atMost: false,
    readings: null,
    warnings: [],
    reason: isTooEarly ? 'not-yet-in-force' : 'no-text-in-force',
  }
}

/** The award's own figure for the subject; otherwise that of an individual times the factor the law gives. */
function multiplierOf(
  law: Law,
  day: LawOfDay,
  award: string,
  subject: PrizeSubject,
  on: string,
): Multiplier | undefined {
  const own = ofKind(day.effects, 'prize').filter((each) => each.effect.awards.includes(award))
  if (subject !== 'household') {
    const direct = own.find((each) => each.effect.subject === subject)
    if (direct !== undefined) return written(direct)
  }
  const individual = own.find((each) => each.effect.subject === 'individual')
  const factor =
    subject === 'household'
      ? ofKind(day.effects, 'household-prize')[0]
      : ofKind(day.effects, 'collective-prize').find((each) => concerns(each.effect.awards, award))
  if (individual === undefined || factor === undefined) return undefined
  const base = written(individual)
  const text = numberOn(law.rulebook, factor.effect.factor, on)?.value ?? factor.effect.factor
  const times = decimalOf(text)
  if (base === undefined || times === undefined) return undefined
  return {
    value: product(base.value, times),
    citation: citationOf(factor),
    certain: base.certain && isCertain(factor.passage.certainty),
    atMost: base.atMost,
  }
}

function written(each: EffectInForce<'prize'>): Multiplier | undefined {
  const value = decimalOf(each.effect.multiplier)
  if (value === undefined) return undefined
  return {
    value,
    citation: citationOf(each),
    certain: isCertain(each.passage.certainty),
    atMost: each.effect.atMost,
  }
}

export function prizeRuleOf(law: Law, day: LawOfDay, award: string, on: string): PrizeRule | null {
  const own = ofKind(day.effects, 'prize').filter((each) => each.effect.awards.includes(award))
  const [first] = own
  if (first === undefined) return null
  const of = (subject: PrizeSubject) => {
    const found = multiplierOf(law, day, award, subject, on)
    return found === undefined ? null : shownAs(found.value)
  }
  const known = law.rulebook.awards.find((each) => each.code === award)
  const individual = known?.subjects.includes('individual') ? of('individual') : null
  const collective = known?.subjects.includes('collective') ? of('collective') : null
  return {
    multiplier: individual ?? collective,
    collectiveMultiplier: collective,
    householdMultiplier: known?.household ? of('household') : null,
    atMost: first.effect.atMost,
    items: first.effect.items,
    citation: citationOf(first),
  }
}
