// What is wrong in the rulebooks: each fault with file, line, article and what was probably meant.
// Used by `palmares rulebook check` and by the tests; structure itself is refused earlier, by read-rulebook.ts.
import { dayNumber, dayText } from './calendar-day.ts'
import { checkAwards, checkCycles } from './check-awards.ts'
import { checkCondition } from './check-conditions.ts'
import { nearestName } from './nearest-name.ts'
import type {
  Article,
  DatedNumber,
  Effect,
  LawDocument,
  Node,
  Passage,
  Place,
  Rulebook,
  RulebookFault,
} from './rulebook.ts'
import type { Report } from './rulebook-nodes.ts'
import { figureOn } from './rulebook-on.ts'

export function checkRulebook(rulebook: Rulebook): RulebookFault[] {
  const faults: RulebookFault[] = []
  const report: Report = (place, article, kind, figures = {}, meant) => {
    faults.push({ ...place, article, kind, figures, ...(meant === undefined ? {} : { meant }) })
  }
  for (const number of rulebook.numbers) checkNumber(rulebook, number, report)
  for (const document of rulebook.documents)
    for (const article of document.articles) checkPassage(rulebook, document, article, article, report)
  checkAwards(rulebook, report)
  checkCycles(rulebook, report)
  return faults
}

/** Dated values follow one another without gap or overlap, each with its document. */
function checkNumber(rulebook: Rulebook, number: DatedNumber, report: Report) {
  for (const [index, value] of number.values.entries()) {
    if (!/^\d+(\.\d+)?$/.test(value.value))
      report(value.place, null, 'value-not-decimal', { number: number.name, value: value.value })
    if (value.to !== null && value.to < value.from)
      report(value.place, null, 'days-reversed', { number: number.name })
    checkDocument(rulebook, value.document, value.place, null, report)
    const next = number.values[index + 1]
    if (next === undefined) continue
    const expected = value.to === null ? null : dayText(dayNumber(value.to) + 1)
    if (expected === null || next.from < expected)
      report(next.place, null, 'values-overlap', { number: number.name, from: next.from })
    else if (next.from > expected)
      report(next.place, null, 'values-gap', { number: number.name, from: expected, to: next.from })
  }
}

function checkDocument(rulebook: Rulebook, id: string, place: Place, article: string | null, report: Report) {
  const known = rulebook.documents.map((each) => each.id)
  if (!known.includes(id))
    report(place, article, 'unknown-document', { document: id }, nearestName(id, known))
}

function checkPassage(
  rulebook: Rulebook,
  document: LawDocument,
  article: Article,
  passage: Passage,
  report: Report,
) {
  const { place } = passage
  const at = article.article
  if (passage.from !== null && passage.to !== null && passage.to < passage.from)
    report(place, at, 'days-reversed', {})
  if (passage.source !== null && document.sources[passage.source] === undefined)
    report(
      place,
      at,
      'unknown-source',
      { source: passage.source },
      nearestName(passage.source, Object.keys(document.sources)),
    )
  const isCoded = passage.condition !== null || passage.effects.length > 0
  if (
    isCoded &&
    passage.text === null &&
    passage.note === null &&
    article.note === null &&
    !isExplainedAbove(article, passage)
  )
    report(place, at, 'rule-without-text-or-note', {
      clause: passage.clause ?? '',
      point: passage.point ?? '',
    })
  if (
    isCoded &&
    passage.certainty === 'not-found' &&
    passage.note === null &&
    article.note === null &&
    document.note === null
  )
    report(place, at, 'not-found-without-reason', {})
  for (const effect of passage.effects) checkEffect(rulebook, document, article, passage, effect, report)
  if (passage.condition !== null) checkNode(rulebook, article, passage, passage.condition, report)
  for (const child of passage.children) checkPassage(rulebook, document, article, child, report)
}

/** A passage whose points carry the text, or that stands under a clause that carries text or a note. */
function isExplainedAbove(article: Article, passage: Passage): boolean {
  if (
    passage.children.some((child) => child.text !== null || child.note !== null || child.children.length > 0)
  )
    return true
  const above = (within: Passage): boolean => within.children.includes(passage) || within.children.some(above)
  const parents = [article, ...article.children].filter(above)
  return parents.some((parent) => parent.text !== null || parent.note !== null)
}

function checkNode(rulebook: Rulebook, article: Article, passage: Passage, node: Node, report: Report) {
  if (node.kind === 'children') {
    if (!passage.children.some((child) => child.condition !== null))
      report(node.place, article.article, 'nothing-below', {})
    return
  }
  if (node.kind === 'leaf') return checkCondition(rulebook, article.article, node, report)
  if (node.run !== null) checkCondition(rulebook, article.article, node.run, report)
  for (const each of node.of) checkNode(rulebook, article, passage, each, report)
}

function checkEffect(
  rulebook: Rulebook,
  document: LawDocument,
  article: Article,
  passage: Passage,
  effect: Effect,
  report: Report,
) {
  const { place } = passage
  const codes = rulebook.awards.map((each) => each.code)
  const named = 'awards' in effect ? effect.awards : 'award' in effect ? [effect.award] : []
  for (const award of named)
    if (award !== 'all' && !codes.includes(award))
      report(place, article.article, 'unknown-award', { award }, nearestName(award, codes))
  const demands = effect.kind === 'standard' || effect.kind === 'narrows' || effect.kind === 'suspends'
  if (demands && passage.condition === null)
    report(place, article.article, 'demand-without-condition', { effect: effect.kind })
  if (effect.kind === 'narrows' && effect.passage !== null)
    checkNamedPassage(rulebook, article, place, effect.passage, report)
  const figure = figureOf(effect)
  const day = [passage.from, document.from].find((each) => each !== null) ?? '9999-12-31'
  if (figure !== null && figureOn(rulebook, figure, day) === undefined) {
    const known = rulebook.numbers.map((each) => each.name)
    report(place, article.article, 'unknown-number', { number: figure }, nearestName(figure, known))
  }
}

function figureOf(effect: Effect): string | null {
  switch (effect.kind) {
    case 'vote':
    case 'quota':
      return effect.percent
    case 'posting':
    case 'term':
      return effect.workingDays
    case 'household-prize':
    case 'collective-prize':
      return effect.factor
    default:
      return null
  }
}

function checkNamedPassage(
  rulebook: Rulebook,
  article: Article,
  place: Place,
  name: { document: string; article: string; clause: string | null; point: string | null },
  report: Report,
) {
  checkDocument(rulebook, name.document, place, article.article, report)
  const target = rulebook.documents
    .find((each) => each.id === name.document)
    ?.articles.find((each) => each.article === name.article)
  const holds = (passage: Passage): boolean =>
    (passage.clause === name.clause && passage.point === name.point && passage.condition !== null) ||
    passage.children.some(holds)
  if (target === undefined || !holds(target))
    report(place, article.article, 'unknown-passage', {
      article: name.article,
      clause: name.clause ?? '',
      point: name.point ?? '',
    })
}
