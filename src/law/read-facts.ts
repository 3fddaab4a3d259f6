// Reads a facts file, YAML or JSON, into facts of one person or collective; or every refusal with its line, path
// and expectation. Used by the terminal, the API and the pages. Pure: the text comes in, facts or faults go out.
import { readPositions } from './facts-positions.ts'
import type { Figures, Report } from './facts-readers.ts'
import { choice } from './facts-readers.ts'
import {
  type CollectiveFacts,
  collectiveFacts,
  type IndividualFacts,
  individualFacts,
  type KnownNames,
} from './facts-shape.ts'

export type FactsFile = IndividualFacts | CollectiveFacts
/** `kind` is the key of the message; `figures` holds what was found and what was expected. */
export type FactsFault = { file: string; line: number; path: string; kind: string; figures: Figures }

export function readFacts(
  file: string,
  text: string,
  known: KnownNames,
): { facts: FactsFile } | { faults: FactsFault[] } {
  const positions = readPositions(file, text)
  if ('faults' in positions)
    return {
      faults: positions.faults.map(({ kind, line, ...figures }) => ({ file, line, path: '', kind, figures })),
    }
  const { root } = positions
  const faults: FactsFault[] = []
  const report: Report = (line, path, kind, figures = {}) => faults.push({ file, line, path, kind, figures })
  if (root.kind !== 'mapping') {
    report(root.line, '', 'not-a-mapping', {
      value: root.kind === 'list' ? '[…]' : String(root.value).slice(0, 60),
    })
    return { faults }
  }
  const subject = root.entries.find((entry) => entry.key === 'subject')
  const isCollective = subject?.value.kind === 'scalar' && subject.value.value === 'collective'
  const isIndividual = subject?.value.kind === 'scalar' && subject.value.value === 'individual'
  const facts = (isCollective ? collectiveFacts(known) : individualFacts(known))(
    root,
    '',
    isCollective || isIndividual ? report : () => {},
  )
  if (!isCollective && !isIndividual) reportSubject(root.line, subject?.value, report)
  const found = facts === undefined || faults.length > 0 ? undefined : facts
  faults.sort((a, b) => a.line - b.line)
  return found === undefined ? { faults } : { facts: found }
}

/** Without a subject no key can be told right from wrong: this is then the only refusal. */
function reportSubject(
  line: number,
  value: Parameters<ReturnType<typeof choice>>[0] | undefined,
  report: Report,
) {
  if (value === undefined) report(line, 'subject', 'key-missing', { key: 'subject' })
  else choice(['individual', 'collective'])(value, 'subject', report)
}
