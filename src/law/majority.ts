// The majority an award asks, on all members of the council, by whole numbers. Where the law leaves the figure open, it says so.
// Used by the council, the terminal and every procedure.
import type { LawRefusal, Majority, MajorityQuestion } from './answer.ts'
import { isCertain } from './citation.ts'
import type { Law, LawOfDay } from './compile.ts'
import { type Decimal, decimalOf, leastPart, reaches, shownAs } from './decimal.ts'
import type { VoteRule } from './finding.ts'
import { allEffects, citationOf, concerns, figureOn, ofKind } from './rulebook-on.ts'

export function majority(law: Law, question: MajorityQuestion): Majority | LawRefusal {
  const refusal = refusalOf(law, question)
  if (refusal !== null) return refusal
  const rule = voteRuleOf(law, law.on(question.on), question.award, question.on)
  const own = question.percent === undefined ? undefined : decimalOf(String(question.percent))
  const national = rule.percent === null ? undefined : decimalOf(String(rule.percent))
  // A unit may ask for more than the law, never for less.
  const percent = national === undefined ? own : own !== undefined && isMore(own, national) ? own : national
  const answered = { ballot: rule.ballot, certain: rule.certain, citation: rule.citation }
  if (percent === undefined)
    return {
      reached: null,
      percentRequired: null,
      yesRequired: null,
      of: null,
      ownRule: false,
      ...answered,
      ...(rule.reason === undefined ? {} : { reason: rule.reason }),
    }
  return {
    reached: reaches(question.yes, question.members, percent),
    percentRequired: shownAs(percent),
    yesRequired: leastPart(question.members, percent),
    of: 'all-members',
    ownRule: percent === own,
    ...answered,
    ...(rule.reason === undefined ? {} : { reason: rule.reason }),
  }
}

function refusalOf(law: Law, { award, members, yes, percent }: MajorityQuestion): LawRefusal | null {
  if (!law.rulebook.awards.some((each) => each.code === award))
    return { refused: 'award-not-known', figures: { award } }
  if (!Number.isSafeInteger(members) || members < 1)
    return { refused: 'members-not-counted', figures: { members } }
  if (!Number.isSafeInteger(yes) || yes < 0 || yes > members)
    return { refused: 'more-yes-than-members', figures: { members, yes } }
  if (percent !== undefined && (!(percent > 0 && percent <= 100) || decimalOf(String(percent)) === undefined))
    return { refused: 'percent-not-usable', figures: { percent } }
  return null
}

function isMore(left: Decimal, right: Decimal): boolean {
  return left.units * 10n ** BigInt(right.places) > right.units * 10n ** BigInt(left.places)
}

/** The rule of the day; `percent: null` with its reason where no national text fixes a figure. */
export function voteRuleOf(law: Law, day: LawOfDay, award: string, on: string): VoteRule {
  const fixed = ofKind(day.effects, 'vote').find((each) => concerns(each.effect.awards, award))
  const open = ofKind(day.effects, 'vote-left-open').filter((each) => concerns(each.effect.awards, award))
  if (fixed !== undefined) {
    const figure = figureOn(law.rulebook, fixed.effect.percent, on)
    const certainFigure =
      figure?.value === null || figure?.value === undefined || isCertain(figure.value.certainty)
    return {
      ballot: true,
      percent: figure === undefined ? null : Number(figure.text),
      of: 'all-members',
      citation: citationOf(fixed),
      // A text of the ministry is in force, of which the clause on votes was not read.
      certain:
        isCertain(fixed.passage.certainty) &&
        certainFigure &&
        open.length === 0 &&
        day.unsettled.length === 0,
      ...(open[0] === undefined ? {} : { reason: open[0].effect.reason }),
    }
  }
  const [first] = open
  if (first === undefined) return withoutText(law, award, on)
  return {
    ballot: null,
    percent: null,
    of: null,
    citation: citationOf(first),
    certain: isCertain(first.passage.certainty) && day.unsettled.length === 0,
    reason: first.effect.reason,
  }
}

/** No text in force on the day: the first that speaks of votes for the award is named, and that it came later. */
function withoutText(law: Law, award: string, on: string): VoteRule {
  const place = allEffects(law.rulebook).find(
    ({ effect }) =>
      (effect.kind === 'vote' || effect.kind === 'vote-left-open') && concerns(effect.awards, award),
  )
  const isTooEarly = place !== undefined && place.document.from !== null && on < place.document.from
  return {
    ballot: null,
    percent: null,
    of: null,
    citation: place === undefined ? { document: '', certainty: 'not-found' } : citationOf(place),
    certain: false,
    reason: isTooEarly ? 'not-yet-in-force' : 'no-text-in-force',
  }
}
