// XML cut into tags and texts as its bytes arrive. Knows what office files use: no DTD is ever followed.
// Used by read-workbook.ts.
import { WorkbookFault } from './zip-file.ts'

/** Called for each tag and text. `name` has no prefix; `attributes` is the raw text after the name, read by `attribute`. */
export type XmlReader = {
  open: (name: string, attributes: string) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** A cell of Excel holds at most 32,767 characters; a longer piece without a tag is no workbook. */
const pieceMax = 4_000_000
/** Office files write ">" in an attribute as an entity; some by hand do not. */
const signsInQuotesMax = 1000

/** Feeds the reader; after each chunk gives control back, so that the caller can take what was read. */
export async function* readXml(bytes: AsyncIterable<Buffer>, reader: XmlReader): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of bytes) {
    rest = consume(rest + decoder.decode(chunk, { stream: true }), reader)
    if (rest.length > pieceMax) throw new WorkbookFault('broken', 'a piece of XML has no end')
    yield
  }
  const left = consume(rest + decoder.decode(), reader).trim()
  if (left.startsWith('<')) throw new WorkbookFault('broken', 'the XML ends in the middle of a tag')
}

/** Reads every whole piece; returns what is not whole yet. */
function consume(text: string, reader: XmlReader): string {
  let place = 0
  for (;;) {
    const start = text.indexOf('<', place)
    if (start < 0) return text.slice(place)
    const end = endOfTag(text, start)
    if (end < 0) return text.slice(place)
    if (start > place) reader.text(unescaped(text.slice(place, start)))
    readTag(text, start, end, reader)
    place = end
  }
}

/** The place after the tag, comment or CDATA that starts here; -1 when its end has not arrived. */
function endOfTag(text: string, start: number): number {
  if (text[start + 1] === '!') {
    if (text.startsWith('<!--', start)) return after(text.indexOf('-->', start + 4), 3)
    if (text.startsWith('<![CDATA[', start)) return after(text.indexOf(']]>', start + 9), 3)
  }
  let end = text.indexOf('>', start)
  // A ">" inside a quoted attribute does not end the tag.
  for (let tries = 0; end >= 0 && insideQuotes(text, start, end); tries++) {
    if (tries > signsInQuotesMax) throw new WorkbookFault('broken', 'a quote has no end')
    end = text.indexOf('>', end + 1)
  }
  return after(end, 1)
}

const after = (found: number, length: number) => (found < 0 ? -1 : found + length)

function insideQuotes(text: string, start: number, end: number): boolean {
  let isInside = false
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === quote) isInside = !isInside
  return isInside
}
const quote = 34

function readTag(text: string, start: number, end: number, reader: XmlReader) {
  const mark = text[start + 1]
  if (mark === '!') {
    if (text.startsWith('<![CDATA[', start)) reader.text(text.slice(start + 9, end - 3))
    return
  }
  if (mark === '?') return
  if (mark === '/') return reader.close(localName(text.slice(start + 2, end - 1).trimEnd()))
  const isEmpty = text[end - 2] === '/'
  const last = isEmpty ? end - 2 : end - 1
  let space = start + 1
  while (space < last && text.charCodeAt(space) > 32) space++
  const name = localName(text.slice(start + 1, space))
  reader.open(name, text.slice(space, last))
  if (isEmpty) reader.close(name)
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** One attribute of a tag, by its name as written: `r:id`, `t`. */
export function attribute(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`)
  if (start < 0) return undefined
  const from = start + name.length + 3
  const to = attributes.indexOf('"', from)
  return to < 0 ? undefined : unescaped(attributes.slice(from, to))
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
