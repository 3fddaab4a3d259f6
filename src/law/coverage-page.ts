// The page docs/law.md: what of the law is coded, what is not and why, what a person must check before real use.
// Made from the rulebooks alone; tools write it, a test keeps it true.
import type { Certainty } from './citation.ts'
import type { Article, LawDocument, LeafNode, Passage, Rulebook } from './rulebook.ts'
import { leavesOf } from './rulebook-nodes.ts'
import { allEffects } from './rulebook-on.ts'

export function coveragePage(rulebook: Rulebook): string {
  return [
    '# The law: what is coded, what is not',
    '',
    'Made from `rulebooks/` by `coveragePage` (`src/law/coverage-page.ts`); a test fails when the two differ. Not legal advice: a jurist must',
    'compare every passage with the official text before real use.',
    '',
    ...documents(rulebook),
    ...mustBeChecked(rulebook),
    ...awards(rulebook),
    ...notFound(rulebook),
    ...fromMemory(rulebook),
    ...notCoded(rulebook),
    ...numbers(rulebook),
    ...limits,
  ].join('\n')
}

const isCoded = (passage: Passage) => passage.condition !== null || passage.effects.length > 0

function* below(passage: Passage): Generator<Passage> {
  yield passage
  for (const child of passage.children) yield* below(child)
}

function all(document: LawDocument): { article: Article; passage: Passage }[] {
  return document.articles.flatMap((article) => [...below(article)].map((passage) => ({ article, passage })))
}

function placeOf(document: LawDocument, article: Article, passage: Passage): string {
  const parts = [
    ...(article.article === 'not-read' ? [] : [`art. ${article.article}`]),
    ...(passage.clause === null ? [] : [`(${passage.clause})`]),
    ...(passage.point === null ? [] : [`(${passage.point})`]),
  ]
  return `${document.number}${parts.length === 0 ? '' : `, ${parts.join('')}`}`
}

/** What is noted of a passage, or of what it stands in; the page is in English. */
function noteOf(document: LawDocument, article: Article, passage: Passage): string | undefined {
  return (passage.note ?? article.note ?? document.note)?.en
}

function documents(rulebook: Rulebook): string[] {
  const rows = rulebook.documents.map((document) => {
    const passages = all(document).filter(({ passage }) => isCoded(passage) || passage.notCoded !== null)
    const coded = passages.filter(({ passage }) => isCoded(passage)).length
    const days = `${document.from ?? 'not found'} → ${document.to ?? '…'}`
    const wording = document.wordingRead ? worstRead(document) : 'not read'
    return `| ${document.number} | ${document.title.en} | ${days} | ${wording} | ${coded} | ${passages.length - coded} |`
  })
  return [
    '## Documents',
    '',
    '| number | title | in force | how read | coded | not coded |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ]
}

function worstRead(document: LawDocument): string {
  const seen = new Set(all(document).map(({ passage }) => passage.certainty))
  const order: Certainty[] = ['read', 'mirror', 'memory', 'not-found']
  const found = order.filter((each) => seen.has(each))
  return found.length === 0 ? 'header only' : found.join(', ')
}

function mustBeChecked(rulebook: Rulebook): string[] {
  const unread = rulebook.documents.filter((each) => !each.wordingRead)
  const lapsing = rulebook.documents.filter((each) => each.to !== null && each.replacedBy === null)
  return [
    '## To be read by a person before real use',
    '',
    ...unread.map(
      (each) =>
        `- **${each.number}** (${each.title.en}), in force from ${each.from}: ${each.note?.en ?? 'wording not read'}`,
    ),
    ...lapsing.map(
      (each) =>
        `- **${each.number}** ends on ${each.to} without a successor here: after that day its text goes on as the last one known, and every answer is marked uncertain.`,
    ),
    '',
  ]
}

/** By award and subject: how its standard was read, and whether a route was not found. */
function awards(rulebook: Rulebook): string[] {
  const effects = allEffects(rulebook)
  const rows = rulebook.awards.flatMap((award) =>
    award.subjects.map((subject) => {
      const standards = effects.filter(
        ({ effect }) =>
          effect.kind === 'standard' && effect.award === award.code && effect.subject === subject,
      )
      const places = standards
        .map(({ document, article, passage }) => placeOf(document, article, passage))
        .join('; ')
      const leaves = standards.flatMap(({ passage }) => [...leavesOfStandard(passage)])
      const missing = leaves
        .filter((each) => each.condition === 'not-found')
        .map((each) => String(each.params.what))
      const judged = leaves.filter((each) => each.condition === 'judgement').length
      return `| ${award.names.en} | ${subject} | ${places} | ${leaves.length} | ${judged} | ${missing.join('; ') || '–'} |`
    }),
  )
  return [
    '## Awards',
    '',
    '| award | subject | standard in | conditions | of them judgements | not found |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ]
}

/** The conditions of a standard, those of other standards in the same article left out. */
function* leavesOfStandard(passage: Passage): Generator<LeafNode> {
  if (passage.condition !== null) yield* leavesOf(passage.condition)
  for (const child of passage.children)
    if (!child.effects.some((effect) => effect.kind === 'standard' || effect.kind === 'narrows'))
      yield* leavesOfStandard(child)
}

function listed(title: string, intro: string, lines: readonly string[]): string[] {
  return [`## ${title}`, '', intro, '', ...lines.map((each) => `- ${each}`), '']
}

function notFound(rulebook: Rulebook): string[] {
  const lines = rulebook.documents.flatMap((document) =>
    all(document)
      .filter(({ passage }) => isCoded(passage) && passage.certainty === 'not-found')
      .map(
        ({ article, passage }) =>
          `${placeOf(document, article, passage)}: ${noteOf(document, article, passage) ?? 'no reason given'}`,
      ),
  )
  return listed(
    'Coded as not found',
    'The passage matters and its text was not found: the answer stays *unknown* where it could decide.',
    lines,
  )
}

function fromMemory(rulebook: Rulebook): string[] {
  const lines = rulebook.documents.flatMap((document) =>
    all(document)
      .filter(({ passage }) => isCoded(passage) && passage.certainty === 'memory')
      .map(
        ({ article, passage }) =>
          `${placeOf(document, article, passage)}: ${noteOf(document, article, passage) ?? 'from memory'}`,
      ),
  )
  return listed(
    'Coded from memory',
    'Nobody of this project has read the passage: every answer that rests on it is marked uncertain.',
    lines,
  )
}

function notCoded(rulebook: Rulebook): string[] {
  const lines = rulebook.documents.flatMap((document) =>
    all(document)
      .filter(({ passage }) => passage.notCoded !== null && !passage.children.some(isCoded))
      .map(({ article, passage }) => `${placeOf(document, article, passage)}: ${passage.notCoded?.en}`),
  )
  return listed(
    'Not coded, and why',
    'Each passage of the articles held here that no rule answers for.',
    lines,
  )
}

function numbers(rulebook: Rulebook): string[] {
  const rows = rulebook.numbers.flatMap((number) =>
    number.values.map((value) => {
      const document = rulebook.documents.find((each) => each.id === value.document)
      const place = [value.article, value.clause, value.point].filter((each) => each !== null).join('/')
      return `| ${number.title.en} | ${value.value} ${number.unit} | ${value.from} → ${value.to ?? '…'} | ${document?.number ?? value.document}${place === '' ? '' : ` (${place})`} | ${value.certainty} |`
    }),
  )
  return [
    '## Numbers',
    '',
    '| number | value | days | source | how read |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ]
}

const limits = [
  '## Readings chosen, where the text leaves a choice',
  '',
  '- A run of titles "in a row" (*liên tục*) counts at once while it reaches the year under review or the year before; of an older run the answer is *unknown*.',
  '- Two titles of the ministry or province follow one another in years that do; up to three years apart the answer is *unknown*, further apart it is *not met*.',
  '- The two initiatives of article 74(1)(d) bind only the branch of excellent years; a warning says so.',
  '- The year of an initiative is not fixed by article 23: one of another year counts, with a warning; a road asks a new one for each year.',
  '- Scattered leave is added up in months of thirty days; one unbroken leave is counted by the calendar.',
  '- A discipline that ends within the year under review leaves an annual title *unknown*; one that covers the year refuses it.',
  '- Nobody having named a discipline or a proceeding, none is presumed, and a warning says so; every other absent key is *not known*.',
  '- Where every year since the previous award counts (decree 152/2025, article 33(7)) and the award was given more than once, the years since the last settle it; those since an older one leave it *unknown*.',
  '- Prizes are rounded up to ten thousand đồng as decree 152/2025 writes; where the nearest ten thousand differs, no sum is given: both readings are named, for the accountants to choose.',
  '',
]
