// What changed in the law between two days: passages that entered or left, figures that moved, by article and by award.
// Used by `palmares rulebook diff` and the law browser.
import type { Citation } from './citation.ts'
import type { Effect, Rulebook } from './rulebook.ts'
import {
  citationOf,
  citationOfValue,
  type InForce,
  numberOn,
  passagesOn,
  unsettledOn,
  unsettledWarnings,
} from './rulebook-on.ts'

export type RulebookChange = {
  change: 'enters' | 'leaves' | 'figure' | 'unsettled'
  /** What the passage does: its standard, its vote, its prize … */
  what: readonly string[]
  /** The awards concerned; `all` for every one. */
  awards: readonly string[]
  citation: Citation
  text: string | null
  number?: { name: string; before: string | null; after: string | null }
}
export type RulebookDiff = {
  from: string
  to: string
  changes: readonly RulebookChange[]
  byAward: readonly { award: string; changes: readonly number[] }[]
}

export function diffRulebook(rulebook: Rulebook, from: string, to: string): RulebookDiff {
  const before = codedOn(rulebook, from)
  const after = codedOn(rulebook, to)
  const changes: RulebookChange[] = [
    ...[...before].flatMap(([key, place]) => (after.has(key) ? [] : [changeOf('leaves', place)])),
    ...[...after].flatMap(([key, place]) => (before.has(key) ? [] : [changeOf('enters', place)])),
    ...figures(rulebook, from, to),
    ...unsettled(rulebook, from, to),
  ]
  return { from, to, changes, byAward: byAward(rulebook, changes) }
}

/** The passages in force that do something, by a key that stays the same from day to day. */
function codedOn(rulebook: Rulebook, on: string): Map<string, InForce> {
  const coded = passagesOn(rulebook, on).filter(
    ({ passage }) => passage.effects.length > 0 || passage.condition !== null,
  )
  return new Map(coded.map((place) => [`${place.passage.place.file}:${place.passage.place.line}`, place]))
}

function changeOf(change: 'enters' | 'leaves', place: InForce): RulebookChange {
  const { effects, condition, text } = place.passage
  const what = [
    ...new Set([...effects.map((each) => each.kind), ...(condition === null ? [] : ['condition'])]),
  ]
  return { change, what, awards: awardsOf(place), citation: citationOf(place), text }
}

function awardsOf(place: InForce): string[] {
  const own = place.passage.effects.flatMap(awardsOfEffect)
  if (own.length > 0) return [...new Set(own)]
  // A condition under a standard concerns the award of that standard.
  const above = [place.article, ...place.article.children].flatMap((each) =>
    each.effects.flatMap(awardsOfEffect),
  )
  return [...new Set(above)]
}

function awardsOfEffect(effect: Effect): readonly string[] {
  if (effect.kind === 'standard') return [effect.award]
  if ('awards' in effect) return effect.awards.length > 0 ? effect.awards : []
  return effect.kind === 'counting' || effect.kind === 'prize-base' || effect.kind === 'prize-rounding'
    ? ['all']
    : []
}

function figures(rulebook: Rulebook, from: string, to: string): RulebookChange[] {
  return rulebook.numbers.flatMap((number) => {
    const [before, after] = [numberOn(rulebook, number.name, from), numberOn(rulebook, number.name, to)]
    if (before?.value === after?.value) return []
    const shown = after ?? before
    if (shown === undefined) return []
    return [
      {
        change: 'figure' as const,
        what: ['number'],
        awards: number.name === 'base-salary' ? ['all'] : [],
        citation: citationOfValue(rulebook, shown),
        text: null,
        number: { name: number.name, before: before?.value ?? null, after: after?.value ?? null },
      },
    ]
  })
}

function unsettled(rulebook: Rulebook, from: string, to: string): RulebookChange[] {
  const before = unsettledOn(rulebook, from).map((each) => each.document.id)
  const after = unsettledOn(rulebook, to).filter((each) => !before.includes(each.document.id))
  return unsettledWarnings(after).flatMap(({ code, citation }) =>
    citation === undefined
      ? []
      : [{ change: 'unsettled' as const, what: [code], awards: ['all'], citation, text: null }],
  )
}

function byAward(rulebook: Rulebook, changes: readonly RulebookChange[]): RulebookDiff['byAward'] {
  return rulebook.awards
    .map(({ code }) => ({
      award: code,
      changes: changes.flatMap((each, index) =>
        each.awards.includes(code) || each.awards.includes('all') ? [index] : [],
      ),
    }))
    .filter((each) => each.changes.length > 0)
}
