// Who may decide an award on a day: heads of unit, chairs, minister, Prime Minister, President; and when it is taken back.
// Used by decisions, the registry and the terminal.
import type { Authority, LawRefusal, Revocation } from './answer.ts'
import { isCertain } from './citation.ts'
import type { Law } from './compile.ts'
import { allEffects, citationOf, concerns, ofKind } from './rulebook-on.ts'

/** The powers the rulebooks name, whatever the day. */
export function authoritiesKnown(law: Law): string[] {
  const named = allEffects(law.rulebook).flatMap(({ effect }) =>
    effect.kind === 'authority' ? effect.authorities : [],
  )
  return [...new Set(named)].sort()
}

export function authority(law: Law, award: string, on: string, power: string): Authority | LawRefusal {
  if (!law.rulebook.awards.some((each) => each.code === award))
    return { refused: 'award-not-known', figures: { award } }
  if (!authoritiesKnown(law).includes(power))
    return { refused: 'authority-not-known', figures: { authority: power } }
  const powers = ofKind(law.on(on).effects, 'authority')
  const holding = powers.filter((each) => each.effect.authorities.includes(power))
  const granting = holding.find((each) => concerns(each.effect.awards, award))
  if (granting !== undefined)
    return { may: true, certain: isCertain(granting.passage.certainty), citation: citationOf(granting) }
  const [own] = holding
  const others = powers.find((each) => concerns(each.effect.awards, award))
  // The text that lists the powers of this authority does not name the award.
  if (own !== undefined)
    return {
      may: false,
      certain: isCertain(own.passage.certainty),
      citation: citationOf(own),
      reason: 'power-not-listed',
    }
  if (others !== undefined)
    return {
      may: false,
      certain: isCertain(others.passage.certainty),
      citation: citationOf(others),
      reason: 'power-of-others',
    }
  return {
    may: null,
    certain: false,
    citation: { document: '', certainty: 'not-found' },
    reason: 'no-text-in-force',
  }
}

export function revocation(law: Law, on: string): Revocation {
  const effects = ofKind(law.on(on).effects, 'revocation')
  const of = (role: (typeof effects)[number]['effect']['role']) =>
    effects.filter((each) => each.effect.role === role)
  const [decidedBy] = of('decided-by')
  const [giveBack] = of('return')
  return {
    grounds: of('ground').map((each) => ({
      code: each.effect.code,
      text: each.passage.text ?? '',
      citation: citationOf(each),
    })),
    effects: of('effect').map((each) => each.effect.code),
    decidedBy:
      decidedBy === undefined ? null : { code: decidedBy.effect.code, citation: citationOf(decidedBy) },
    returnWorkingDays:
      giveBack === undefined
        ? null
        : { workingDays: Number(giveBack.effect.workingDays), citation: citationOf(giveBack) },
  }
}
