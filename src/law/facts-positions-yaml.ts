// YAML to a tree with lines. Aliases, keys written twice and several documents are refused: facts are written out plainly.
// Used by facts-positions.ts.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml'
import type { Located, LocatedEntry, Positions, SyntaxFault } from './facts-positions.ts'

/** One slip makes the parser stumble many times: the first stumbles are enough. */
const faultsMax = 5

export function readYamlPositions(text: string, depthMax: number): Positions {
  try {
    return readDocuments(text)
  } catch (error) {
    // Nested keys (`? ? ?`) escape the count of brackets and indentation: the parser's stack is the last guard.
    if (!(error instanceof RangeError)) throw error
    return { faults: [{ kind: 'too-deep', line: 1, max: depthMax }] }
  }
}

function readDocuments(text: string): Positions {
  const lines = new LineCounter()
  const lineAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line)
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false })
  if (!Array.isArray(documents) || documents[0] === undefined) return { faults: [{ kind: 'empty', line: 1 }] }
  const [document, second] = documents
  const faults: SyntaxFault[] = document.errors.slice(0, faultsMax).map((error) => ({
    kind: 'not-readable',
    line: lineAt(error.pos[0]),
    what: error.message.split('\n')[0] ?? error.code,
  }))
  if (second !== undefined) faults.push({ kind: 'several-documents', line: lineAt(second.range[0]) })
  if (faults.length > 0) return { faults }
  const root = located(document.contents, lineAt, faults, 1)
  return faults.length > 0 ? { faults } : { root }
}

type LineAt = (offset: number | undefined) => number

function located(node: unknown, lineAt: LineAt, faults: SyntaxFault[], lineOfParent: number): Located {
  if (isAlias(node)) {
    faults.push({ kind: 'alias', line: lineAt(node.range?.[0]) })
    return { kind: 'scalar', line: lineOfParent, value: null }
  }
  if (isMap(node)) {
    const line = lineAt(node.range?.[0])
    const entries = node.items.map((pair): LocatedEntry => {
      const keyLine = isScalar(pair.key) ? lineAt(pair.key.range?.[0]) : line
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '?'
      return { key, line: keyLine, value: located(pair.value, lineAt, faults, keyLine) }
    })
    faults.push(...keysTwice(entries))
    return { kind: 'mapping', line, entries }
  }
  if (isSeq(node)) {
    const line = lineAt(node.range?.[0])
    return { kind: 'list', line, items: node.items.map((item) => located(item, lineAt, faults, line)) }
  }
  if (!isScalar(node)) return { kind: 'scalar', line: lineOfParent, value: null }
  return { kind: 'scalar', line: lineOfScalar(node, lineAt, lineOfParent), value: plain(node.value) }
}

/** A value left empty stands on the line of its key. */
function lineOfScalar(
  node: { range?: unknown; source?: unknown; value?: unknown },
  lineAt: LineAt,
  lineOfParent: number,
): number {
  const start = Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined
  return node.value === null && node.source === '' ? lineOfParent : lineAt(start)
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

function keysTwice(entries: readonly LocatedEntry[]): SyntaxFault[] {
  const seen = new Set<string>()
  const faults: SyntaxFault[] = []
  for (const { key, line } of entries) {
    if (seen.has(key)) faults.push({ kind: 'key-twice', line, key })
    seen.add(key)
  }
  return faults
}
