// What of a rulebook is in force on a day: passages with their documents, the figures, the ways of counting.
// Used by compile.ts, by votes, prizes and powers, and by the comparison of two days.
import type { Citation } from './citation.ts'
import type { Warning } from './finding.ts'
import type { Article, DatedValue, Effect, LawDocument, Passage, Rulebook } from './rulebook.ts'

/** A passage with the document and article it stands in. */
export type InForce = { document: LawDocument; article: Article; passage: Passage }
export type EffectInForce<K extends Effect['kind'] = Effect['kind']> = InForce & {
  effect: Extract<Effect, { kind: K }>
}

type Dated = { from: string | null; to: string | null }
export function coversDay({ from, to }: Dated, on: string): boolean {
  return (from === null || from <= on) && (to === null || on <= to)
}

/** A document without a known first day is in force only where its passages say since when.
 *  One that ended without a successor here goes on as the last text known, and makes the day unsettled. */
export function isInForce(document: LawDocument, passage: Dated, on: string): boolean {
  if (document.from === null && passage.from === null) return false
  return (coversDay(document, on) || hasLapsed(document, on)) && coversDay(passage, on)
}

export function hasLapsed(document: LawDocument, on: string): boolean {
  return document.replacedBy === null && document.to !== null && document.to < on
}

/** Every passage in force on the day, in the order of the files. */
export function passagesOn(rulebook: Rulebook, on: string): InForce[] {
  const found: InForce[] = []
  for (const document of rulebook.documents)
    for (const article of document.articles) walk({ document, article, passage: article }, on, found)
  return found
}

function walk(place: InForce, on: string, found: InForce[]) {
  if (!isInForce(place.document, place.passage, on)) return
  found.push(place)
  for (const passage of place.passage.children) {
    // A passage without days of its own has those of the passage it stands in.
    const dated = { ...passage, from: passage.from ?? place.passage.from, to: passage.to ?? place.passage.to }
    walk({ ...place, passage: dated }, on, found)
  }
}

export function effectsOn(places: readonly InForce[]): EffectInForce[] {
  return places.flatMap((place) => place.passage.effects.map((effect) => ({ ...place, effect })))
}

/** Every effect of a rulebook, whatever the day. */
export function allEffects(rulebook: Rulebook): EffectInForce[] {
  const under = (document: LawDocument, article: Article, passage: Passage): EffectInForce[] => [
    ...passage.effects.map((effect) => ({ document, article, passage, effect })),
    ...passage.children.flatMap((child) => under(document, article, child)),
  ]
  return rulebook.documents.flatMap((document) =>
    document.articles.flatMap((article) => under(document, article, article)),
  )
}

/** The effects of a day do not change: each kind is picked out once, for the millions who ask. */
const picked = new WeakMap<readonly EffectInForce[], Map<Effect['kind'], readonly EffectInForce[]>>()

export function ofKind<K extends Effect['kind']>(
  effects: readonly EffectInForce[],
  kind: K,
): readonly EffectInForce<K>[] {
  const known = picked.get(effects) ?? new Map<Effect['kind'], readonly EffectInForce[]>()
  if (known.size === 0) picked.set(effects, known)
  const found = known.get(kind) ?? effects.filter((each) => each.effect.kind === kind)
  known.set(kind, found)
  // Narrowed by the tag just compared.
  return found as readonly EffectInForce<K>[]
}

export function concerns(awards: readonly string[], award: string): boolean {
  return awards.includes('all') || awards.includes(award)
}

const cited = new WeakMap<Passage, Citation>()

export function citationOf({ document, article, passage }: InForce): Citation {
  const known = cited.get(passage)
  if (known !== undefined) return known
  const citation: Citation = {
    document: document.number,
    ...(article.article === 'not-read' ? {} : { article: article.article }),
    ...(passage.clause === null ? {} : { clause: passage.clause }),
    ...(passage.point === null ? {} : { point: passage.point }),
    certainty: passage.certainty,
    ...(passage.note === null ? {} : { note: passage.note }),
  }
  cited.set(passage, citation)
  return citation
}

export function numberOn(rulebook: Rulebook, name: string, on: string): DatedValue | undefined {
  return rulebook.numbers.find((each) => each.name === name)?.values.find((value) => coversDay(value, on))
}

export function citationOfValue(rulebook: Rulebook, value: DatedValue): Citation {
  const document = rulebook.documents.find((each) => each.id === value.document)
  return {
    document: document?.number ?? value.document,
    ...(value.article === null ? {} : { article: value.article }),
    ...(value.clause === null ? {} : { clause: value.clause }),
    ...(value.point === null ? {} : { point: value.point }),
    certainty: value.certainty,
    ...(value.note === null ? {} : { note: value.note }),
  }
}

/** The figure written in the text, or the dated number of that name on that day. */
export function figureOn(
  rulebook: Rulebook,
  written: string,
  on: string,
): { text: string; value: DatedValue | null } | undefined {
  if (/^\d+(\.\d+)?$/.test(written)) return { text: written, value: null }
  const value = numberOn(rulebook, written, on)
  return value === undefined ? undefined : { text: value.value, value }
}

/** What leaves the law of a day unsettled: a change in force that nobody of this project has read, a text that has lapsed. */
export type Unsettled = { document: LawDocument; why: 'amending-text-not-read' | 'text-lapsed' }
export function unsettledOn(rulebook: Rulebook, on: string): Unsettled[] {
  return rulebook.documents.flatMap((document): Unsettled[] => {
    if (hasLapsed(document, on)) return [{ document, why: 'text-lapsed' }]
    const isUnread =
      !document.wordingRead && document.amends !== null && document.from !== null && coversDay(document, on)
    return isUnread ? [{ document, why: 'amending-text-not-read' }] : []
  })
}

/** The warnings they give. */
export function unsettledWarnings(unsettled: readonly Unsettled[]): Warning[] {
  return unsettled.map(({ document, why }) => ({
    code: why,
    binding: true,
    figures: {
      document: document.number,
      ...(why === 'text-lapsed' ? { until: document.to } : { since: document.from }),
    },
    citation: {
      document: document.number,
      certainty: why === 'text-lapsed' ? ('memory' as const) : ('not-found' as const),
      ...(document.note === null ? {} : { note: document.note }),
    },
  }))
}

/** Every day on which something begins, and every day after something ends: between two of them the law stands still. */
export function daysOfChange(rulebook: Rulebook, dayAfter: (on: string) => string): string[] {
  const days = new Set<string>()
  const add = ({ from, to }: Dated) => {
    if (from !== null) days.add(from)
    if (to !== null) days.add(dayAfter(to))
  }
  const addPassage = (passage: Passage) => {
    add(passage)
    if (passage.condition !== null) addNode(passage.condition)
    for (const child of passage.children) addPassage(child)
  }
  const addNode = (node: NonNullable<Passage['condition']>) => {
    if (node.kind === 'leaf') {
      add(node)
      for (const also of node.also) add(also)
    } else if (node.kind !== 'children') {
      if (node.run !== null) addNode(node.run)
      for (const each of node.of) addNode(each)
    }
  }
  for (const document of rulebook.documents) {
    add(document)
    for (const article of document.articles) addPassage(article)
  }
  for (const number of rulebook.numbers) for (const value of number.values) add(value)
  return [...days].sort()
}
