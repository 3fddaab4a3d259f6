// Documents, passages and figures of the rulebooks as the law browser shows them. Pure. Used by the views of this folder.
import type { OutputOf } from '../../contract/define.ts'
import type { ShowLawText } from '../../contract/law-browser.ts'
import {
  type Article,
  citationOfValue,
  type DatedNumber,
  drawnRule,
  type Effect,
  figureOn,
  isInForce,
  type Law,
  type LawDocument,
  type Passage,
  passagesBelow,
  type Rulebook,
  weakest,
} from '../../law/index.ts'

type Shown = OutputOf<typeof ShowLawText>

const isCoded = (passage: Passage): boolean => passage.condition !== null || passage.effects.length > 0

export function documentShown(rulebook: Rulebook, document: LawDocument, on: string): Shown['document'] {
  const { number, title, level, from, to, wordingRead, note } = document
  const numberOf = (id: string | null) =>
    id === null ? null : (rulebook.documents.find((one) => one.id === id)?.number ?? id)
  return {
    number,
    title,
    level,
    from,
    to,
    inForce: from !== null && isInForce(document, { from: null, to: null }, on),
    wordingRead,
    note,
    amends: numberOf(document.amends),
    replacedBy: numberOf(document.replacedBy),
    articles: document.articles.map(articleShown),
  }
}

function articleShown(article: Article): Shown['document']['articles'][number] {
  const all = [...passagesBelow(article)]
  const opening = all.find((one) => one.text !== null)?.text ?? null
  return {
    article: article.article,
    opening: opening === null ? null : opening.replaceAll(/\s+/g, ' ').slice(0, 160),
    coded: all.filter(isCoded).length,
    notCoded: all.filter((one) => one.notCoded !== null && !one.children.some(isCoded)).length,
    certainty: weakest(all.filter((one) => one.text !== null || isCoded(one)).map((one) => one.certainty)),
  }
}

export function passagesShown(
  law: Law,
  document: LawDocument,
  article: Article,
  on: string,
): Shown['passages'] {
  const sourceOf = (passage: Passage) =>
    passage.source === null ? null : (document.sources[passage.source] ?? passage.source)
  const walk = (passage: Passage, depth: number): Shown['passages'] => {
    const { clause, point, text, certainty, note, notCoded, from, to } = passage
    const shown = {
      depth,
      clause,
      point,
      text,
      source: sourceOf(passage),
      certainty,
      note,
      notCoded,
      from,
      to,
      effects: passage.effects.map((effect) => effectShown(law.rulebook, effect, on)),
      rule: drawnRule(law, document, passage, on),
    }
    return [shown, ...passage.children.flatMap((child) => walk(child, depth + 1))]
  }
  return walk(article, 0)
}

function effectShown(
  rulebook: Rulebook,
  effect: Effect,
  on: string,
): Shown['passages'][number]['effects'][number] {
  const awards = effect.kind === 'standard' ? [effect.award] : 'awards' in effect ? [...effect.awards] : []
  const written = figureWritten(effect)
  const figure = written === null ? null : (figureOn(rulebook, written, on)?.text ?? written)
  return { kind: effect.kind, awards, figure }
}

/** The one figure an effect turns on, as written: a number, or the name of a dated one. */
function figureWritten(effect: Effect): string | null {
  switch (effect.kind) {
    case 'vote':
    case 'quota':
      return effect.percent
    case 'prize':
      return effect.multiplier
    case 'posting':
    case 'term':
      return effect.workingDays
    case 'deadline':
      return effect.monthDay
    case 'household-prize':
    case 'collective-prize':
      return effect.factor
    case 'prize-base':
      return effect.number
    case 'sets':
      return effect.number === null ? null : String(effect.number)
    default:
      return null
  }
}

export function numberShown(rulebook: Rulebook, number: DatedNumber, on: string): Shown['numbers'][number] {
  return {
    name: number.name,
    title: number.title,
    unit: number.unit,
    values: number.values.map((value) => ({
      value: value.value,
      from: value.from,
      to: value.to,
      today: value.from <= on && (value.to === null || on <= value.to),
      citation: citationOfValue(rulebook, value),
    })),
  }
}
