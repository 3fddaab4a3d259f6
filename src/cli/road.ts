// `palmares road`: the first year an award can be reached if all goes well, and what each year must bring.
import { type Road, road } from '../law/index.ts'
import { awardOf } from './argument-values.ts'
import { answered, type Command, refused } from './command.ts'
import { notForSubject, readFactsFiles } from './facts-input.ts'
import { loadKnownLaw } from './known-law.ts'
import { type LawWords, lawWords } from './law-words.ts'
import { colonIn, type Terminal } from './terminal.ts'

export const command: Command = {
  operands: { shown: 'FILE', min: 1, max: 1 },
  options: { award: { value: 'CODE', required: true } },
  examples: [
    'palmares road lan.yaml --award ministry-province-emulation-fighter',
    'palmares road lan.yaml --award national-emulation-fighter --format json',
  ],
  run: async (given, terminal) => {
    const { law, known } = await loadKnownLaw()
    const faults: string[] = []
    const award = awardOf(given, known, terminal, faults)
    const read = readFactsFiles(given.operands, known, terminal)
    if ('reasons' in read) return refused(...faults, ...read.reasons)
    faults.push(...notForSubject(read.inputs, award, known, terminal))
    const [input] = read.inputs
    if (faults.length > 0 || award === undefined || input === undefined) return refused(...faults)
    const found = road(law, input.facts, award)
    return answered(found, () => roadInWords(found, lawWords(terminal.language, law.rulebook), terminal))
  },
}

function roadInWords(found: Road, law: LawWords, terminal: Terminal): string {
  const { words, paint } = terminal

  const award = law.award(found.award)
  const lines =
    found.earliestYear === null
      ? [words('road.no-year', { award })]
      : [words('road.year', { award, year: paint('bold', String(found.earliestYear)) })]
  if (found.reason !== undefined) lines.push(`  ${law.reason(found.reason, {})}`)
  if (!found.certain) lines.push(`  ${words('road.uncertain')}`)
  let year: number | undefined
  for (const step of found.steps) {
    if (step.year !== year) lines.push('', `  ${paint('bold', String(step.year))}`)
    year = step.year
    lines.push(`    • ${needInWords(step.need)} ${paint('dim', `— ${law.place(step.citation)}`)}`)
  }
  if (found.missing.length > 0) lines.push('', `  ${words('check.missing')}`)
  for (const missing of found.missing) lines.push(`    ? ${law.question(missing)} (${missing.fact})`)
  if (found.otherRoutes.length > 0) lines.push('', `  ${words('road.other-routes')}`)
  for (const route of found.otherRoutes)
    lines.push(`    • ${needInWords(route.need)} ${paint('dim', `— ${law.place(route.citation)}`)}`)
  if (found.warnings.length > 0) lines.push('', `  ${words('check.warnings')}`)
  for (const warning of found.warnings) lines.push(`    ! ${law.warning(warning)}`)
  return `${lines.join('\n')}\n`

  function needInWords(need: Road['steps'][number]['need']): string {
    if (need.award !== undefined && need.predicate === 'held-award')
      return words('road.title', { award: law.award(need.award) })
    const asked = law.asked(need)
    return need.award === undefined || need.award === found.award
      ? asked
      : `${law.award(need.award)}${colonIn(terminal.language)}${asked}`
  }
}
