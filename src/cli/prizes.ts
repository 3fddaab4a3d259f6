// `palmares prizes`: of several awards decided on one day for one subject, which prizes are paid, and why not the others.
import { type Prizes, prizes } from '../law/index.ts'
import { readPrizes } from '../law/read-prizes.ts'
import { answered, type Command, refused } from './command.ts'
import { faultsInWords, textOf } from './facts-input.ts'
import { loadKnownLaw } from './known-law.ts'
import { type LawWords, lawWords } from './law-words.ts'
import { dong } from './money.ts'
import { colonIn, type Terminal } from './terminal.ts'

export const command: Command = {
  operands: { shown: 'FILE', min: 1, max: 1 },
  options: {},
  examples: ['palmares prizes decided.yaml', 'palmares prizes decided.json --format json'],
  run: async (given, terminal) => {
    const [file = '-'] = given.operands
    const text = textOf(file, terminal)
    if ('reason' in text) return refused(text.reason)
    const { law, known } = await loadKnownLaw()
    const read = readPrizes(file, text.text, [...known.awards.keys()])
    if ('faults' in read) return refused(...faultsInWords(read.faults, terminal))
    const found = prizes(law, read.question)
    if ('refused' in found)
      return refused(lawWords(terminal.language, law.rulebook).refusal(found.refused, found.figures))
    return answered(found, () => prizesInWords(found, lawWords(terminal.language, law.rulebook), terminal))
  },
}

function prizesInWords(found: Prizes, law: LawWords, { words, language, paint }: Terminal): string {
  const lines: string[] = []
  for (const { award, amount, citation } of found.paid)
    lines.push(
      `${paint('green', '✓')} ${law.award(award)}${colonIn(language)}${amount === null ? '?' : dong(amount, language)} ${paint('dim', `— ${law.place(citation)}`)}`,
    )
  for (const { award, citation, inFavourOf } of found.notPaid) {
    const instead = words('prizes.not-paid', { award: law.award(award), instead: law.award(inFavourOf) })
    lines.push(`${paint('red', '✗')} ${instead} ${paint('dim', `— ${law.place(citation)}`)}`)
  }
  lines.push(
    '',
    found.total === null
      ? words('prizes.total-open')
      : words('prizes.total', { amount: paint('bold', dong(found.total, language)) }),
  )
  for (const warning of found.warnings) lines.push(`! ${law.warning(warning)}`)
  if (!found.certain) lines.push(words('check.uncertain'))
  return `${lines.join('\n')}\n`
}
