// What follows once the standard is met: vote, papers, sets, deadline, posting, terms, who decides, quota, prize, notes.
// Used by check.ts and by whoever prepares a dossier.
import type { Law, LawOfDay } from './compile.ts'
import type { Facts } from './fact.ts'
import type { Deadline, Procedure, Quota } from './finding.ts'
import { voteRuleOf } from './majority.ts'
import { prizeRuleOf } from './prize.ts'
import type { Effect } from './rulebook.ts'
import { citationOf, concerns, type EffectInForce, figureOn, ofKind } from './rulebook-on.ts'

export type ProcedureContext = { on: string; year?: number; facts?: Facts }

export function procedure(law: Law, award: string, on: string, year?: number): Procedure {
  return procedureOf(law, law.on(on), award, year === undefined ? { on } : { on, year })
}

/** All but the deadline hangs on the day alone: worked out once for each award of a day. */
const workedOut = new WeakMap<LawOfDay, Map<string, { on: string; lasting: Omit<Procedure, 'deadline'> }>>()

export function procedureOf(law: Law, day: LawOfDay, award: string, context: ProcedureContext): Procedure {
  const ofDay = workedOut.get(day) ?? new Map<string, { on: string; lasting: Omit<Procedure, 'deadline'> }>()
  if (ofDay.size === 0) workedOut.set(day, ofDay)
  const known = ofDay.get(award)
  const lasting = known?.on === context.on ? known.lasting : lastingProcedure(law, day, award, context)
  ofDay.set(award, { on: context.on, lasting })
  return { ...lasting, deadline: deadlineOf(day, award, context) }
}

function lastingProcedure(
  law: Law,
  day: LawOfDay,
  award: string,
  context: ProcedureContext,
): Omit<Procedure, 'deadline'> {
  const working = (written: string) => Number(figureOn(law.rulebook, written, context.on)?.text ?? Number.NaN)
  const papers = concerning(day, 'papers', award).flatMap((each) =>
    each.effect.papers.map((paper) => ({
      code: paper.code,
      name: paper.name,
      citation: citationOf(each),
      ...(paper.when === null ? {} : { when: paper.when }),
    })),
  )
  const [sets] = concerning(day, 'sets', award)
  const [posting] = concerning(day, 'posting', award)
  return {
    vote: voteRuleOf(law, day, award, context.on),
    documents: papers.map((paper) => paper.code),
    papers,
    sets: sets === undefined ? null : { number: sets.effect.number, citation: citationOf(sets) },
    posting:
      posting === undefined
        ? null
        : {
            workingDays: working(posting.effect.workingDays),
            before: posting.effect.before,
            citation: citationOf(posting),
          },
    terms: concerning(day, 'term', award).map((each) => ({
      code: each.effect.code,
      workingDays: working(each.effect.workingDays),
      citation: citationOf(each),
    })),
    authorities: concerning(day, 'authority', award).flatMap((each) =>
      each.effect.authorities.map((authority) => ({
        authority,
        citation: citationOf(each),
        certain: each.passage.certainty === 'read' || each.passage.certainty === 'mirror',
      })),
    ),
    quota: quotaOf(law, day, award, context.on),
    prize: prizeRuleOf(law, day, award, context.on),
    notes: concerning(day, 'notes', award).map((each) => ({
      code: each.effect.code,
      citation: citationOf(each),
    })),
  }
}

type WithAwards = Extract<Effect, { awards: readonly string[] }>['kind']
export function concerning<K extends WithAwards>(day: LawOfDay, kind: K, award: string): EffectInForce<K>[] {
  return ofKind(day.effects, kind).filter((each) => {
    const { effect } = each
    return 'awards' in effect && concerns(effect.awards, award)
  })
}

function quotaOf(law: Law, day: LawOfDay, award: string, on: string): Quota | null {
  const [quota] = concerning(day, 'quota', award)
  if (quota === undefined) return null
  const percent = Number(figureOn(law.rulebook, quota.effect.percent, on)?.text ?? Number.NaN)
  return { percent, of: quota.effect.of, route: quota.effect.route, citation: citationOf(quota) }
}

/** The day itself where the year under review, or the year of the decision it counts from, is known. */
function deadlineOf(day: LawOfDay, award: string, context: ProcedureContext): Deadline | null {
  const [found] = concerning(day, 'deadline', award)
  if (found === undefined) return null
  const { monthDay, yearsAfter, countedFrom, at } = found.effect
  const year = startOf(countedFrom, context)
  const on = year === undefined ? null : `${year + yearsAfter}-${monthDay}`
  return {
    on,
    monthDay,
    yearsAfter,
    countedFrom,
    at,
    late: on === null ? null : context.on > on,
    citation: citationOf(found),
  }
}

/** `achievement-year`, or `decision-year-of AWARD`: the year of the last decision granting that award. */
function startOf(countedFrom: string, context: ProcedureContext): number | undefined {
  if (countedFrom === 'achievement-year') return context.year
  const award = countedFrom.replace('decision-year-of ', '')
  const years = (context.facts?.honours ?? []).flatMap((each) => {
    const decidedOn = each['decided-on']
    return each.award === award && decidedOn !== undefined && decidedOn <= context.on
      ? [Number(decidedOn.slice(0, 4))]
      : []
  })
  return years.length === 0 ? undefined : Math.max(...years)
}
