// `palmares rulebook diff`: what changed in the law between two days, by award and article.
import { diffRulebook, type RulebookChange, type RulebookDiff } from '../law/index.ts'
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
    return answered(diff, () => diffInWords(diff, lawWords(terminal.language, law.rulebook), terminal))
  },
}

const marks: Record<RulebookChange['change'], readonly [string, Style]> = {
  enters: ['+', 'green'],
  leaves: ['−', 'red'],
  figure: ['±', 'yellow'],
  unsettled: ['?', 'yellow'],
}

function diffInWords(diff: RulebookDiff, law: LawWords, terminal: Terminal): string {
  const { words, paint } = terminal

  if (diff.changes.length === 0) return `${words('rulebook-diff.none', { from: diff.from, to: diff.to })}\n`
  const lines = [words('rulebook-diff.head', { from: diff.from, to: diff.to, count: diff.changes.length })]
  const byAward = diff.byAward.filter(({ changes }) => changes.length > 0)
  for (const { award, changes } of byAward) {
    lines.push('', paint('bold', award === 'all' ? words('rulebook-diff.all-awards') : law.award(award)))
    for (const index of changes) lines.push(...changeLines(diff.changes[index], law, terminal))
  }
  const told = new Set(byAward.flatMap(({ changes }) => changes))
  const others = diff.changes.filter((_, index) => !told.has(index))
  if (others.length > 0) lines.push('', paint('bold', words('rulebook-diff.others')))
  for (const change of others) lines.push(...changeLines(change, law, terminal))
  return `${lines.join('\n')}\n`
}

const textShownMax = 160

function changeLines(
  change: RulebookChange | undefined,
  law: LawWords,
  { words, paint }: Terminal,
): string[] {
  if (change === undefined) return []
  const [mark, colour] = marks[change.change]
  const said = change.number
    ? words('rulebook-diff.figure', {
        name: change.number.name,
        before: change.number.before ?? '–',
        after: change.number.after ?? '–',
      })
    : change.what
        .map((each) => words(words.has(`rulebook-diff.what.${each}`) ? `rulebook-diff.what.${each}` : each))
        .join(', ')
  const line = `  ${paint(colour, mark)} ${words(`rulebook-diff.${change.change}`)}: ${law.place(change.citation)} (${said})`
  if (change.text === null) return [line]
  const text = change.text.replaceAll(/\s+/g, ' ')
  return [
    line,
    paint('dim', `      ${text.length > textShownMax ? `${text.slice(0, textShownMax)}…` : text}`),
  ]
}
