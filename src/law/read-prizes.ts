// Reads a file of several awards decided on one day, YAML or JSON, or every refusal with its line and path.
// Used by `palmares prizes` and the API.
import type { PrizesQuestion } from './answer.ts'
import { readPositions } from './facts-positions.ts'
import { choice, day, list, mapping, name, type Report, required, wholeNumber } from './facts-readers.ts'
import type { FactsFault } from './read-facts.ts'

const year = wholeNumber(1945, 2100)

function prizesFile(awards: readonly string[]) {
  const award = mapping(
    {
      award: required(choice(awards, 'not-an-award')),
      'from-year': required(year),
      'to-year': required(year),
      achievement: required(name),
    },
    (value, where, report) => {
      const [from, to] = [value['from-year'], value['to-year']]
      if (from === undefined || to === undefined || to >= from) return
      const { line, path } = where('to-year')
      report(line, path, 'before', { later: 'to-year', to, earlier: 'from-year', from })
    },
  )
  return mapping({
    'decided-on': required(day),
    subject: required(choice(['individual', 'collective', 'household'] as const)),
    awards: required(list(award)),
  })
}

export function readPrizes(
  file: string,
  text: string,
  awards: readonly string[],
): { question: PrizesQuestion } | { faults: FactsFault[] } {
  const positions = readPositions(file, text)
  if ('faults' in positions)
    return {
      faults: positions.faults.map(({ kind, line, ...figures }) => ({ file, line, path: '', kind, figures })),
    }
  const faults: FactsFault[] = []
  const report: Report = (line, path, kind, figures = {}) => faults.push({ file, line, path, kind, figures })
  const read = prizesFile(awards)(positions.root, '', report)
  if (read === undefined || faults.length > 0) return { faults }
  const { 'decided-on': decidedOn, subject } = read
  const lines = read.awards.map((each) => ({
    award: each.award,
    fromYear: each['from-year'],
    toYear: each['to-year'],
    achievement: each.achievement,
  }))
  return { question: { decidedOn, subject, awards: lines } }
}
