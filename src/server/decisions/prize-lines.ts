// What each new honour pays, by the law of the day of the decision; of several decided that day for one subject, which are paid.
// Where two ways of rounding are in use the decree's own wording is proposed, never certain: the accountants confirm it. Pure but for the law.
// Used by the issue.
import { type Law, prize, prizes } from '../../law/index.ts'
import type { Honour } from '../honours/honour.ts'
import type { PrizeLine } from './issue.store.ts'

type Of = Pick<Honour, 'id' | 'personId' | 'unitId' | 'collectiveName' | 'award' | 'yearFrom' | 'yearTo'>

export function prizeLine(
  law: Law,
  honour: Of & { decisionLineId: string },
  sameDay: readonly Of[],
  given: { id: string; decidedOn: string },
): PrizeLine {
  const subject = honour.personId === null ? 'collective' : 'individual'
  const { decidedOn } = given
  const line = { id: given.id, honourId: honour.id, decisionLineId: honour.decisionLineId }
  const own = prize(law, { award: honour.award, decidedOn, subject })
  const amount = 'refused' in own ? null : (own.amount ?? own.readings?.up ?? null)
  if ('refused' in own || amount === null)
    return {
      ...line,
      amount: null,
      base: null,
      multiplier: null,
      paid: false,
      certain: false,
      citation: 'refused' in own ? { document: '', certainty: 'not-found' } : own.citation,
      reason: 'refused' in own ? own.refused : (own.reason ?? 'no-text-in-force'),
      inFavourOf: null,
    }
  const figures = { amount, base: own.base, multiplier: own.multiplier }
  const unpaid = barredBy(law, honour, sameDay, { decidedOn, subject })
  if (unpaid)
    return {
      ...line,
      ...figures,
      paid: false,
      certain: unpaid.certain,
      citation: unpaid.citation,
      reason: unpaid.because,
      inFavourOf: unpaid.inFavourOf,
    }
  return {
    ...line,
    ...figures,
    paid: true,
    certain: own.certain,
    citation: own.citation,
    reason: null,
    inFavourOf: null,
  }
}

/** The higher prize of the same day that leaves this one unpaid, and by which article. */
function barredBy(
  law: Law,
  honour: Of,
  sameDay: readonly Of[],
  { decidedOn, subject }: { decidedOn: string; subject: 'individual' | 'collective' },
) {
  const others = sameDay.filter((one) => one.id !== honour.id && isSameSubject(one, honour))
  if (others.length === 0) return undefined
  const answer = prizes(law, {
    decidedOn,
    subject,
    awards: [honour, ...others].map((one) => ({
      award: one.award,
      fromYear: one.yearFrom,
      toYear: one.yearTo,
      achievement: `${one.yearFrom}-${one.yearTo}`,
    })),
  })
  if ('refused' in answer) return undefined
  const found = answer.notPaid.find((one) => one.award === honour.award)
  return found && { ...found, certain: answer.certain }
}

const isSameSubject = (one: Of, other: Of): boolean =>
  one.personId === other.personId &&
  one.unitId === other.unitId &&
  one.collectiveName === other.collectiveName
