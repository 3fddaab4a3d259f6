// The four titles of a person under the law of 2024 (law 06/2022, decrees 98/2023 and 90/2020, circular 01/2024), written
// by hand as a programmer in a hurry would: no tree, no citation, no other year. The limit the engine is measured against.
import type { IndividualFacts } from '../../src/law/index.ts'

export const titles = [
  'advanced-worker',
  'grassroots-emulation-fighter',
  'ministry-province-emulation-fighter',
  'national-emulation-fighter',
] as const
/** 0 not met · 1 suspended · 2 unknown · 3 met. */
export type Code = 0 | 1 | 2 | 3

type Scope = 'base-unit' | 'ministry-province' | 'nationwide'
const ranks = { 'not-completed': 0, completed: 1, good: 2, excellent: 3 } as const
const scopes = { 'base-unit': 0, 'ministry-province': 1, nationwide: 2 } as const

export function verdictsByHand(facts: IndividualFacts): Code[] {
  const on = facts['as-of']
  const range = ratingRange(facts, on)
  const judged: Record<string, boolean | null | undefined> = facts.judgements ?? {}
  const once = judged['achievement-not-already-rewarded'] === false ? 0 : 3
  const waits = isPending(facts, on) ? 1 : 3
  const combat = judged['combat-merit'] === true
  const worker = all(
    newcomer(facts),
    any(
      all(
        atLeast(range, 2),
        answer(judged['self-reliance-and-solidarity']),
        answer(judged['movement-participation']),
      ),
      judged['other-worker-merit'] === true ? 3 : 0,
    ),
  )
  const fighter = all(
    worker,
    any(
      atLeast(range, 3),
      initiatives(facts, 'base-unit', false),
      works(facts, 'base-unit', false),
      combat ? 3 : 0,
    ),
  )
  const selected = answer(judged['selected-among-holders'])
  const ministry = all(
    inARow(facts, 'grassroots-emulation-fighter', 3, 1),
    selected,
    any(
      initiatives(facts, 'ministry-province', true),
      works(facts, 'ministry-province', true),
      combat ? 3 : 0,
    ),
  )
  const national = all(
    inARow(facts, 'ministry-province-emulation-fighter', 2, 3),
    selected,
    any(initiatives(facts, 'nationwide', true), works(facts, 'nationwide', true), combat ? 3 : 0),
  )
  return [
    all(worker, once, waits),
    all(fighter, once, waits),
    all(ministry, once, waits),
    all(national, once, waits),
  ]
}

function all(...codes: Code[]): Code {
  let found: Code = 3
  for (const code of codes) if (code < found) found = code
  return found
}

function any(...codes: Code[]): Code {
  let found: Code = 0
  for (const code of codes)
    if (code === 3) return 3
    else if (code > found) found = code
  return found
}

const answer = (given: boolean | null | undefined): Code => (given === true ? 3 : given === false ? 0 : 2)
const atLeast = (range: readonly [number, number], rank: number): Code =>
  range[0] >= rank ? 3 : range[1] < rank ? 0 : 2

function isPending(facts: IndividualFacts, on: string): boolean {
  for (const each of facts.proceedings ?? []) {
    const cleared = each['cleared-on'] ?? null
    if ((each['opened-on'] ?? on) <= on && (cleared === null || cleared > on)) return true
  }
  return false
}

/** The least and the most the rating of the year can be; -1 is not rated. */
function ratingRange(facts: IndividualFacts, on: string): readonly [number, number] {
  if (facts.ratings === undefined) return away(facts, [-1, 3])
  let rank = -1
  for (const each of facts.ratings)
    if (each.year === facts.year && each.rating !== undefined) rank = ranks[each.rating]
  if (rank <= 0) return [rank, rank]
  const decided = (facts.discipline ?? []).filter(
    (each) => each['decided-on'].startsWith(String(facts.year)) && each['decided-on'] <= on,
  ).length
  if (decided === 0) return away(facts, [rank, rank])
  const failedBefore = facts.ratings.some((each) => each.year < facts.year && each.rating === 'not-completed')
  return decided === 1 && failedBefore ? away(facts, [0, rank]) : [0, 0]
}

function away(facts: IndividualFacts, range: readonly [number, number]): readonly [number, number] {
  if (facts.absences === undefined) return [-1, range[1]]
  const first = `${facts.year}-01-01`
  const last = `${facts.year}-12-31`
  const leaves: Leave[] = []
  for (const each of facts.absences) {
    if (each.kind !== 'sick-leave' && each.kind !== 'unpaid-leave') continue
    if (each.to < first || each.from > last) continue
    leaves.push({ from: each.from < first ? first : each.from, to: each.to > last ? last : each.to })
  }
  leaves.sort((a, b) => (a.from < b.from ? -1 : 1))
  const since = facts.profile?.['recruited-on']
  if (since === undefined && leaves.length === 0) return [-1, range[1]]
  if (since !== undefined && since <= first && leaves.length === 0) return range
  const months = monthsOf(leaves)
  if (since !== undefined && since > last) return [-1, -1]
  if (since !== undefined && monthsOf(gaps(since > first ? since : first, last, leaves)) < 6) return [-1, -1]
  const least = since === undefined ? -1 : range[0]
  if (months < 3) return [least, range[1]]
  if (months >= 6) return [-1, range[1]]
  return [Math.min(least, 1), Math.min(range[1], 1)]
}

type Leave = { from: string; to: string }

function gaps(from: string, last: string, leaves: readonly Leave[]): Leave[] {
  const left: Leave[] = []
  let start = from
  for (const each of leaves) {
    if (each.from > start) left.push({ from: start, to: dayAfter(each.from, -1) })
    if (each.to >= start) start = dayAfter(each.to, 1)
  }
  if (start <= last) left.push({ from: start, to: last })
  return left
}

function monthsOf(spans: readonly Leave[]): number {
  let months = 0
  let days = 0
  for (const span of spans) {
    const end = dayAfter(span.to, 1)
    let whole =
      (Number(end.slice(0, 4)) - Number(span.from.slice(0, 4))) * 12 +
      Number(end.slice(5, 7)) -
      Number(span.from.slice(5, 7))
    if (end.slice(8) < span.from.slice(8)) whole--
    months += whole
    const from = new Date(span.from)
    days +=
      (Date.parse(end) - Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + whole, from.getUTCDate())) /
      86_400_000
  }
  return spans.length > 1 ? months + Math.floor(days / 30) : months
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

function newcomer(facts: IndividualFacts): Code {
  const since = facts.profile?.['recruited-on']
  if (since === undefined) return 2
  if (since < `${facts.year}-01-01`) return 3
  if (since > `${facts.year}-12-31`) return 0
  return monthsOf([{ from: since, to: `${facts.year}-12-31` }]) >= 6 ? 3 : 0
}

function initiatives(facts: IndividualFacts, scope: Scope, replicable: boolean): Code {
  if (facts.initiatives === undefined) return 2
  let found: Code = 0
  for (const each of facts.initiatives) {
    const recognised = each['recognised-on']
    if (each.applied === false || (replicable && each.replicable === false)) continue
    if (each.scope !== undefined && scopes[each.scope] < scopes[scope]) continue
    if (recognised !== undefined && recognised > facts['as-of']) continue
    const isOpen =
      recognised === undefined ||
      each.applied === undefined ||
      (replicable && each.replicable === undefined) ||
      (each.scope === undefined && scope !== 'base-unit')
    if (!isOpen) return 3
    found = 2
  }
  return found
}

function works(facts: IndividualFacts, scope: Scope, applied: boolean): Code {
  if (facts.research === undefined) return 2
  let found: Code = 0
  for (const each of facts.research) {
    const accepted = each['accepted-on']
    if (applied && each.applied === false) continue
    if (each.scope !== undefined && scopes[each.scope] < scopes[scope]) continue
    if (accepted !== undefined && accepted > facts['as-of']) continue
    const isOpen =
      accepted === undefined ||
      (applied && each.applied === undefined) ||
      (each.scope === undefined && scope !== 'base-unit')
    if (!isOpen) return 3
    found = 2
  }
  return found
}

/** So many titles in years that follow one another, the last this year or the year before; spaced further, nobody knows. */
function inARow(facts: IndividualFacts, award: string, times: number, spacing: number): Code {
  if (facts.honours === undefined) return 2
  const years: number[] = []
  let withoutYear = 0
  for (const each of facts.honours) {
    if (each.award !== award || (each['decided-on'] ?? '') > facts['as-of']) continue
    if (each.year === undefined) withoutYear++
    else if (!years.includes(each.year)) years.push(each.year)
  }
  years.sort((a, b) => a - b)
  let length = 0
  let isOlder = false
  for (let index = 0; index < years.length; index++) {
    const year = years[index] ?? 0
    length = index > 0 && year === (years[index - 1] ?? 0) + 1 ? length + 1 : 1
    if (length < times) continue
    if (year >= facts.year - 1) return 3
    isOlder = true
  }
  if (isOlder || (withoutYear > 0 && years.length + withoutYear >= times)) return 2
  if (years.length < times) return 0
  for (let index = years.length - times + 1; index < years.length; index++)
    if ((years[index] ?? 0) - (years[index - 1] ?? 0) > spacing) return 0
  return 2
}
