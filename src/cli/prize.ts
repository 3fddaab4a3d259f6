// `palmares prize`: the prize of an award decided on a day, on the base salary in force that day.
import { type Prize, prize } from '../law/index.ts'
import { awardOf, dayOf } from './argument-values.ts'
import { answered, type Command, refused } from './command.ts'
import { loadKnownLaw } from './known-law.ts'
import { type LawWords, lawWords } from './law-words.ts'
import { dong } from './money.ts'
import type { Terminal } from './terminal.ts'

const subjects = ['individual', 'collective', 'household'] as const

export const command: Command = {
  operands: { shown: '', min: 0, max: 0 },
  options: {
    award: { value: 'CODE', required: true },
    'decided-on': { value: 'DATE', required: true },
    subject: { value: subjects.join('|'), choices: subjects },
  },
  examples: [
    'palmares prize --award grassroots-emulation-fighter --decided-on 2024-12-30',
    'palmares prize --award ministry-province-merit-certificate --decided-on 2026-07-01 --subject collective',
  ],
  run: async (given, terminal) => {
    const { law, known } = await loadKnownLaw()
    const faults: string[] = []
    const award = awardOf(given, known, terminal, faults)
    const decidedOn = dayOf(given, 'decided-on', terminal, faults)
    const subject = subjects.find((each) => each === given.text('subject'))
    if (award === undefined || decidedOn === undefined) return refused(...faults)
    const found = prize(law, { award, decidedOn, ...(subject === undefined ? {} : { subject }) })
    if ('refused' in found)
      return refused(lawWords(terminal.language, law.rulebook).refusal(found.refused, found.figures))
    return answered(found, () =>
      prizeInWords(found, award, lawWords(terminal.language, law.rulebook), terminal),
    )
  },
}

function prizeInWords(
  found: Prize,
  award: string,
  law: LawWords,
  { words, language, paint }: Terminal,
): string {
  const lines: string[] = []
  if (found.amount !== null) {
    const amount = paint('bold', dong(found.amount, language))
    lines.push(words(found.atMost ? 'prize.at-most' : 'prize.amount', { award: law.award(award), amount }))
  } else lines.push(words(found.readings ? 'prize.disputed' : 'prize.open', { award: law.award(award) }))
  if (found.base !== null && found.multiplier !== null)
    lines.push(words('prize.product', { multiplier: found.multiplier, base: dong(found.base, language) }))
  if (found.reason !== undefined) lines.push(law.reason(found.reason, {}))
  const { readings } = found
  if (readings !== null && new Set(Object.values(readings)).size > 1)
    lines.push(
      words('prize.readings', {
        exact: dong(readings.exact, language),
        up: dong(readings.up, language),
        nearest: dong(readings.nearest, language),
      }),
    )
  for (const warning of found.warnings) lines.push(`! ${law.warning(warning)}`)
  if (!found.certain) lines.push(words('check.uncertain'))
  lines.push(`— ${law.place(found.citation)}`)
  if (found.baseCitation !== null) lines.push(`— ${law.place(found.baseCitation)}`)
  return `${lines.join('\n')}\n`
}
