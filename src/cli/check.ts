// `palmares check`: the findings of the law for each facts file, for one award or for every award of that subject.
import { check } from '../law/index.ts'
import { awardOf } from './argument-values.ts'
import { answered, type Command, refused } from './command.ts'
import { notForSubject, readFactsFiles } from './facts-input.ts'
import { findingsInWords } from './finding-text.ts'
import { loadKnownLaw } from './known-law.ts'
import { lawWords } from './law-words.ts'

export const command: Command = {
  operands: { shown: 'FILE…', min: 1, max: 10_000 },
  options: { award: { value: 'CODE' } },
  examples: [
    'palmares check lan.yaml',
    'palmares check lan.yaml --award grassroots-emulation-fighter --lang en',
    'palmares check units/*.yaml --format json',
  ],
  run: async (given, terminal) => {
    const { law, known } = await loadKnownLaw()
    const faults: string[] = []
    const award = awardOf(given, known, terminal, faults)
    const read = readFactsFiles(given.operands, known, terminal)
    if ('reasons' in read) return refused(...faults, ...read.reasons)
    faults.push(...notForSubject(read.inputs, award, known, terminal))
    if (faults.length > 0) return refused(...faults)
    const results = read.inputs.map(({ file, facts }) => ({
      file,
      findings: check(law, facts, award === undefined ? {} : { award }),
    }))
    return answered({ results }, () =>
      findingsInWords(results, lawWords(terminal.language, law.rulebook), terminal),
    )
  },
}
