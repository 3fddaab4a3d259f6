// `palmares rulebook diff`: what changed in the law between two days, by award and article.
import { diffRulebook, type Rulebook, type RulebookChange, type RulebookDiff } from '../law/index.ts'
import { dayOf } from './argument-values.ts'
import { answered, type Command, refused } from './command.ts'
import { loadKnownLaw } from './known-law.ts'
import { type LawWords, lawWords } from './law-words.ts'
import type { Style, Terminal } from './terminal.ts'

export const command: Command = {
  operands: { shown: '', min: 0, max: 0 },
  options: { from: { value: 'DATE', required: true }, to: { value: 'DATE', required: true } },
  examples: [
    'palmares rulebook diff --from 2025-06-30 --to 2025-07-01',
    'palmares rulebook diff --from 2026-09-30 --to 2026-10-01 --lang en',
  ],
  run: async (given, terminal) => {
    const faults: string[] = []
    const from = dayOf(given, 'from', terminal, faults)
    const to = dayOf(given, 'to', terminal, faults)
    if (from === undefined || to === undefined) return refused(...faults)
    if (to <= from) return refused(terminal.words('rulebook-diff.order'))
    const { law } = await loadKnownLaw()
    const diff = diffRulebook(law.rulebook, from, to)
    return answered(diff, () =>
      diffInWords(diff, { law: lawWords(terminal.language, law.rulebook), rulebook: law.rulebook, terminal }),
    )
  },
}

const marks: Record<RulebookChange['change'], readonly [string, Style]> = {
  enters: ['+', 'green'],
  leaves: ['−', 'red'],
  figure: ['±', 'yellow'],
  unsettled: ['?', 'yellow'],
}

type Telling = { law: LawWords; rulebook: Rulebook; terminal: Terminal }

function diffInWords(diff: RulebookDiff, telling: Telling): string {
  const { words } = telling.terminal
  if (diff.changes.length === 0) return `${words('rulebook-diff.none', { from: diff.from, to: diff.to })}\n`
  const lines = [words('rulebook-diff.head', { from: diff.from, to: diff.to, count: diff.changes.length })]
  const section = (title: string, indices: readonly number[]) => {
    if (indices.length > 0) lines.push('', telling.terminal.paint('bold', title))
    for (const index of indices) lines.push(...changeLines(diff.changes[index], telling))
  }
  const counts = new Map<number, number>()
  for (const { changes } of diff.byAward)
    for (const index of changes) counts.set(index, (counts.get(index) ?? 0) + 1)
  // What concerns every award is told once, not nineteen times.
  const isOfAll = (index: number) => counts.get(index) === telling.rulebook.awards.length
  const all = [...diff.changes.keys()]
  section(words('rulebook-diff.all-awards'), all.filter(isOfAll))
  for (const { award, changes } of diff.byAward)
    section(
      telling.law.award(award),
      changes.filter((index) => !isOfAll(index)),
    )
  section(
    words('rulebook-diff.others'),
    all.filter((index) => !counts.has(index)),
  )
  return `${lines.join('\n')}\n`
}

const textShownMax = 160

function changeLines(change: RulebookChange | undefined, telling: Telling): string[] {
  if (change === undefined) return []
  const { law, terminal } = telling
  const [mark, colour] = marks[change.change]
  const place = law.place(change.citation)
  const said =
    change.number === undefined ? effectsInWords(change, telling) : figureInWords(change.number, telling)
  const line = `  ${terminal.paint(colour, mark)} ${said} — ${place}`
  if (change.text === null) return [line]
  const text = change.text.replaceAll(/\s+/g, ' ')
  const shown = text.length > textShownMax ? `${text.slice(0, textShownMax)}…` : text
  return [line, terminal.paint('dim', `      ${shown}`)]
}

function effectsInWords({ change, what }: RulebookChange, { terminal: { words } }: Telling): string {
  const said = what.map((each) => words(`rulebook-diff.what.${each}`))
  return `${words(`rulebook-diff.${change}`)} (${said.join(', ')})`
}

function figureInWords(
  number: NonNullable<RulebookChange['number']>,
  { rulebook, terminal }: Telling,
): string {
  const title = rulebook.numbers.find((each) => each.name === number.name)?.title[terminal.language]
  return terminal.words('rulebook-diff.figure', {
    name: title ?? number.name,
    before: number.before ?? '–',
    after: number.after ?? '–',
  })
}
