// JSON (RFC 8259) to a tree with lines. JSON.parse tells no line of a value, hence this reader of one page.
// Used by facts-positions.ts.
import type { Located, LocatedEntry, Positions, Scalar } from './facts-positions.ts'

export function readJsonPositions(text: string): Positions {
  const cursor = new Cursor(text)
  try {
    const root = readValue(cursor)
    if (!cursor.atEnd()) throw cursor.stop('nothing may follow the document')
    return cursor.twice.length > 0 ? { faults: cursor.twice } : { root }
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    return { faults: [{ kind: 'not-readable', line: stop.line, what: stop.message }] }
  }
}

/** Leaves the reader at the first place that is no JSON. */
class Stop extends Error {
  readonly line: number
  constructor(line: number, what: string) {
    super(what)
    this.line = line
  }
}

class Cursor {
  readonly text: string
  readonly twice: { kind: 'key-twice'; line: number; key: string }[] = []
  place = 0
  line = 1
  constructor(text: string) {
    this.text = text
  }
  skipSpace() {
    for (;;) {
      const mark = this.text[this.place]
      if (mark !== ' ' && mark !== '\t' && mark !== '\n' && mark !== '\r') return
      if (mark === '\n') this.line++
      this.place++
    }
  }
  atEnd(): boolean {
    this.skipSpace()
    return this.place >= this.text.length
  }
  /** The next mark that is no space, not taken. */
  peek(): string {
    this.skipSpace()
    return this.text[this.place] ?? ''
  }
  take(mark: string): boolean {
    if (this.peek() !== mark) return false
    this.place++
    return true
  }
  stop(what: string): Stop {
    this.skipSpace()
    const found = this.text[this.place]
    return new Stop(
      this.line,
      found === undefined ? `${what}; the text ends here` : `${what}, not ${JSON.stringify(found)}`,
    )
  }
}

function readValue(cursor: Cursor): Located {
  const mark = cursor.peek()
  const line = cursor.line
  if (mark === '{') return readMapping(cursor, line)
  if (mark === '[') return readList(cursor, line)
  return { kind: 'scalar', line, value: readScalar(cursor) }
}

function readMapping(cursor: Cursor, line: number): Located {
  cursor.take('{')
  const entries: LocatedEntry[] = []
  const seen = new Set<string>()
  if (cursor.take('}')) return { kind: 'mapping', line, entries }
  do {
    if (cursor.peek() !== '"') throw cursor.stop('a key in double quotes is expected')
    const keyLine = cursor.line
    const key = readText(cursor)
    if (!cursor.take(':')) throw cursor.stop('":" is expected after a key')
    if (seen.has(key)) cursor.twice.push({ kind: 'key-twice', line: keyLine, key })
    seen.add(key)
    entries.push({ key, line: keyLine, value: readValue(cursor) })
  } while (cursor.take(','))
  if (!cursor.take('}')) throw cursor.stop('"," or "}" is expected')
  return { kind: 'mapping', line, entries }
}

function readList(cursor: Cursor, line: number): Located {
  cursor.take('[')
  const items: Located[] = []
  if (cursor.take(']')) return { kind: 'list', line, items }
  do items.push(readValue(cursor))
  while (cursor.take(','))
  if (!cursor.take(']')) throw cursor.stop('"," or "]" is expected')
  return { kind: 'list', line, items }
}

const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y

function readScalar(cursor: Cursor): Scalar {
  if (cursor.peek() === '"') return readText(cursor)
  word.lastIndex = cursor.place
  const found = word.exec(cursor.text)?.[0]
  if (found === undefined) throw cursor.stop('a value is expected')
  cursor.place += found.length
  return JSON.parse(found)
}

/** Scanned by hand: a pattern would fill the stack on a long text. */
function readText(cursor: Cursor): string {
  const { text, place } = cursor
  let end = place + 1
  for (; end < text.length && text[end] !== '"'; end++) {
    if (text[end] === '\\') end++
    else if (text.charCodeAt(end) < 32)
      throw new Stop(
        cursor.line,
        'a text in double quotes stays on one line, without tabs; \\n and \\t stand for them',
      )
  }
  if (end >= text.length) throw new Stop(cursor.line, 'a text in double quotes is not closed')
  cursor.place = end + 1
  try {
    return JSON.parse(text.slice(place, end + 1))
  } catch {
    throw new Stop(
      cursor.line,
      'an unknown escape in a text; \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX are known',
    )
  }
}
