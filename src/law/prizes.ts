// Several awards decided on one day for one subject: which prizes are paid, which not, and by which article.
// Used by the registry and the terminal.
import type { AwardOfDay, LawRefusal, Prize, Prizes, PrizesQuestion } from './answer.ts'
import { isCertain } from './citation.ts'
import type { Law, LawOfDay } from './compile.ts'
import { prize } from './prize.ts'
import type { AwardKind, CombinationRule } from './rulebook.ts'
import { citationOf, ofKind } from './rulebook-on.ts'

type Priced = AwardOfDay & { kind: AwardKind; prize: Prize; rank: number; certain: boolean }
type Unpaid = Prizes['notPaid'][number]

export function prizes(law: Law, question: PrizesQuestion): Prizes | LawRefusal {
  const priced: Priced[] = []
  for (const each of question.awards) {
    if (each.fromYear > each.toYear)
      return {
        refused: 'years-reversed',
        figures: { award: each.award, from: each.fromYear, to: each.toYear },
      }
    const found = prize(law, { award: each.award, decidedOn: question.decidedOn, subject: question.subject })
    if ('refused' in found) return found
    if (found.readings === null)
      return { refused: 'no-prize-on-day', figures: { award: each.award, on: question.decidedOn } }
    const kind = law.rulebook.awards.find((award) => award.code === each.award)?.kind ?? 'commendation'
    priced.push({ ...each, kind, prize: found, rank: found.readings.exact, certain: found.certain })
  }
  const day = law.on(question.decidedOn)
  // The highest first; of two alike, the one named first.
  const ranked = [...priced].sort((left, right) => right.rank - left.rank)
  const paid: Priced[] = []
  const notPaid: (Unpaid & { certain: boolean })[] = []
  for (const each of ranked) {
    const barred = barring(day, each, paid)
    if (barred === null) paid.push(each)
    else notPaid.push(barred)
  }
  const inOrder = priced.filter((each) => paid.includes(each))
  return {
    paid: inOrder.map(({ award, certain, prize: { amount, citation } }) => ({
      award,
      amount,
      certain,
      citation,
    })),
    notPaid: notPaid.map(({ certain: _, ...each }) => each),
    total: inOrder.reduce<number | null>(
      (sum, { prize: { amount } }) => (sum === null || amount === null ? null : sum + amount),
      0,
    ),
    certain: paid.every((each) => each.certain) && notPaid.every((each) => each.certain),
    warnings: inOrder.flatMap((each) => each.prize.warnings),
  }
}

/** What keeps a prize from being paid beside those already paid. */
function barring(
  day: LawOfDay,
  each: Priced,
  paid: readonly Priced[],
): (Unpaid & { certain: boolean }) | null {
  for (const higher of paid) {
    if (each.kind === 'title' && higher.kind === 'title' && isSamePeriod(each, higher))
      return unpaid(day, each, higher, 'titles-of-one-period', 'same-period')
    if (each.kind !== 'commendation' || higher.kind !== 'commendation') continue
    if (each.achievement === higher.achievement)
      return unpaid(day, each, higher, 'several-forms', 'same-achievement')
    // The decree pays several forms where time and achievement differ; of one time and two achievements it says nothing.
    if (isSamePeriod(each, higher))
      return {
        ...unpaid(day, each, higher, 'several-forms', 'same-period-other-achievement'),
        certain: false,
      }
  }
  return null
}

function isSamePeriod(left: AwardOfDay, right: AwardOfDay): boolean {
  return left.fromYear === right.fromYear && left.toYear === right.toYear
}

function unpaid(
  day: LawOfDay,
  each: Priced,
  higher: Priced,
  rule: CombinationRule,
  because: string,
): Unpaid & { certain: boolean } {
  const place = ofKind(day.effects, 'combination').find((one) => one.effect.rule === rule)
  return {
    award: each.award,
    citation: place === undefined ? { document: '', certainty: 'not-found' } : citationOf(place),
    because,
    inFavourOf: higher.award,
    certain: place !== undefined && isCertain(place.passage.certainty),
  }
}
