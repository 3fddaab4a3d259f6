// A text of facts as a tree that remembers its lines, whatever it was written in. Used by the reader of facts.
import { readJsonPositions } from './facts-positions-json.ts'
import { readYamlPositions } from './facts-positions-yaml.ts'

export type Scalar = string | number | boolean | null
export type Located =
  | { kind: 'mapping'; line: number; entries: readonly LocatedEntry[] }
  | { kind: 'list'; line: number; items: readonly Located[] }
  | { kind: 'scalar'; line: number; value: Scalar }
export type LocatedEntry = { key: string; line: number; value: Located }

/** Why a text is no tree: `what` is in the words of the parser, in English. */
export type SyntaxFault =
  | { kind: 'not-readable'; line: number; what: string }
  | { kind: 'key-twice'; line: number; key: string }
  | { kind: 'alias'; line: number }
  | { kind: 'several-documents'; line: number }
  | { kind: 'too-deep'; line: number; max: number }
  | { kind: 'too-long'; line: number; max: number }
  | { kind: 'empty'; line: number }

export type Positions = { root: Located } | { faults: SyntaxFault[] }

/** A file of facts describes one person or collective: a few kilobytes. */
export const charactersMax = 32_000
/** The deepest fact lies four levels down. */
export const depthMax = 32

export function readPositions(file: string, text: string): Positions {
  if (text.length > charactersMax) return { faults: [{ kind: 'too-long', line: 1, max: charactersMax }] }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (content.trim() === '') return { faults: [{ kind: 'empty', line: 1 }] }
  const depthFault = tooDeep(content)
  if (depthFault !== undefined) return { faults: [depthFault] }
  return file.toLowerCase().endsWith('.json')
    ? readJsonPositions(content)
    : readYamlPositions(content, depthMax)
}

/** Brackets and indentation are counted before parsing, so that a hostile text cannot exhaust the stack. */
function tooDeep(text: string): SyntaxFault | undefined {
  let line = 1
  let open = 0
  let indents: number[] = []
  for (const row of text.split('\n')) {
    const indent = row.length - row.trimStart().length
    const marks = /^\s*(?:[-?]\s+)*/.exec(row)?.[0].replaceAll(/\s/g, '').length ?? 0
    indents = indents.filter((each) => each < indent)
    if (row.trim() !== '') indents.push(indent)
    for (const mark of row) {
      if (mark === '[' || mark === '{') open++
      else if ((mark === ']' || mark === '}') && open > 0) open--
      if (open > depthMax) return { kind: 'too-deep', line, max: depthMax }
    }
    if (indents.length + marks > depthMax) return { kind: 'too-deep', line, max: depthMax }
    line++
  }
  return undefined
}
