// A mapping of a rulebook file, read key by key; every key nobody read is a fault, with what was probably meant.
// Used by the readers of rulebook files.
import { isCalendarDay } from './calendar-day.ts'
import type { Located, Scalar } from './facts-positions.ts'
import { nearestName } from './nearest-name.ts'
import type { Place, RulebookFault } from './rulebook.ts'
import type { Words } from './words.ts'

export type FaultSink = {
  file: string
  article: string | null
  faults: RulebookFault[]
}

export function report(
  sink: FaultSink,
  line: number,
  kind: string,
  figures: Record<string, string | number> = {},
  meant?: string,
) {
  sink.faults.push({
    file: sink.file,
    line,
    article: sink.article,
    kind,
    figures,
    ...(meant === undefined ? {} : { meant }),
  })
}

export class RulebookMapping {
  readonly line: number
  readonly sink: FaultSink
  readonly #entries: ReadonlyMap<string, { line: number; value: Located }>
  readonly #read = new Set<string>()

  constructor(node: Located, sink: FaultSink) {
    this.line = node.line
    this.sink = sink
    if (node.kind !== 'mapping') report(sink, node.line, 'not-a-mapping')
    const entries = node.kind === 'mapping' ? node.entries : []
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]))
  }

  get place(): Place {
    return { file: this.sink.file, line: this.line }
  }

  get keys(): string[] {
    return [...this.#entries.keys()]
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  node(key: string): Located | undefined {
    this.#read.add(key)
    return this.#entries.get(key)?.value
  }

  lineOf(key: string): number {
    return this.#entries.get(key)?.line ?? this.line
  }

  /** Text, number or date as text; null where the key is absent or null. */
  text(key: string): string | null {
    const node = this.node(key)
    if (node === undefined) return null
    if (node.kind === 'scalar') return node.value === null ? null : String(node.value).trim()
    report(this.sink, node.line, 'not-a-text', { key })
    return null
  }

  required(key: string): string {
    const value = this.text(key)
    if (value === null) report(this.sink, this.line, 'key-missing', { key })
    return value ?? ''
  }

  day(key: string): string | null {
    const value = this.text(key)
    if (value !== null && !isCalendarDay(value))
      report(this.sink, this.lineOf(key), 'not-a-day', { key, value })
    return value
  }

  flag(key: string): boolean {
    const node = this.node(key)
    if (node === undefined) return false
    if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value
    report(this.sink, node.line, 'not-yes-or-no', { key })
    return false
  }

  whole(key: string): number | null {
    const value = this.text(key)
    if (value === null) return null
    if (/^\d+$/.test(value)) return Number(value)
    report(this.sink, this.lineOf(key), 'not-a-whole-number', { key, value })
    return null
  }

  choice<T extends string>(key: string, choices: readonly T[], otherwise: T): T {
    const value = this.text(key)
    if (value === null) return otherwise
    const found = choices.find((each) => each === value)
    if (found !== undefined) return found
    const meant = nearestName(value, choices)
    report(this.sink, this.lineOf(key), 'not-a-choice', { key, value, choices: choices.join(', ') }, meant)
    return otherwise
  }

  /** A list of texts; one text stands for a list of one. */
  texts(key: string): string[] {
    const node = this.node(key)
    if (node === undefined) return []
    if (node.kind === 'scalar') return node.value === null ? [] : [String(node.value)]
    if (node.kind === 'list') return node.items.flatMap((item) => scalarOf(item) ?? this.#notText(item))
    report(this.sink, node.line, 'not-a-list', { key })
    return []
  }

  #notText(item: Located): string[] {
    report(this.sink, item.line, 'not-a-text', { key: '' })
    return []
  }

  list(key: string): readonly Located[] {
    const node = this.node(key)
    if (node === undefined) return []
    if (node.kind === 'list') return node.items
    report(this.sink, node.line, 'not-a-list', { key })
    return []
  }

  /** One mapping, or a list of mappings. */
  mappings(key: string): RulebookMapping[] {
    const node = this.node(key)
    if (node === undefined) return []
    const nodes = node.kind === 'list' ? node.items : [node]
    return nodes.map((each) => new RulebookMapping(each, this.sink))
  }

  words(key: string): Words {
    const node = this.node(key)
    if (node === undefined || node.kind !== 'mapping') {
      report(this.sink, this.lineOf(key), 'words-missing', { key })
      return { vi: '', fr: '', en: '' }
    }
    const inner = new RulebookMapping(node, this.sink)
    const words = { vi: inner.text('vi') ?? '', fr: inner.text('fr') ?? '', en: inner.text('en') ?? '' }
    for (const [language, value] of Object.entries(words))
      if (value === '') report(this.sink, inner.line, 'message-missing', { key, language })
    inner.finish()
    return words
  }

  /** Words that need not be there; where they are, all three languages are. */
  wordsIfAny(key: string): Words | null {
    return this.has(key) ? this.words(key) : null
  }

  /** Every key that nobody asked for is unknown. */
  finish() {
    for (const [key, { line }] of this.#entries) {
      if (this.#read.has(key)) continue
      const known = [...this.#read].join(', ')
      report(this.sink, line, 'unknown-key', { key, known }, nearestName(key, this.#read))
    }
  }
}

function scalarOf(node: Located): string[] | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined
  const value: Scalar = node.value
  return [String(value)]
}
