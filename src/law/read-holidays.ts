// Reads one `holidays/<year>.yaml` from its text into a calendar year, or says what is wrong and on which line.
// Used by whoever loads the working calendar; holds no file access.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { isCalendarDay } from './calendar-day.ts'
import type { CalendarEntry, CalendarSource, CalendarYear, DayOffKind } from './working-days.ts'

export type HolidayFault = { file: string; line: number; what: string }

const kinds: readonly string[] = ['holiday', 'tet', 'compensatory', 'swapped-off', 'swapped-worked']

export function readHolidays(
  file: string,
  text: string,
): { year: CalendarYear } | { faults: HolidayFault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const faults: HolidayFault[] = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    what: error.message.split('\n')[0] ?? 'not YAML',
  }))
  visit(document, {
    Alias: (_, { source, range }) => {
      const { line } = lines.linePos(range?.[0] ?? 0)
      faults.push({ file, line, what: `*${source}: days are written out in full` })
    },
  })
  if (faults.length > 0) return { faults }
  const fault = (node: unknown, what: string) => {
    const start = isNode(node) && node.range ? node.range[0] : 0
    faults.push({ file, line: lines.linePos(start).line, what })
  }
  const root = document.contents
  const year = document.get('year')
  if (typeof year !== 'number' || !Number.isInteger(year)) fault(root, 'year: a whole number is expected')
  const sources = readSources(document.toJS()?.sources)
  const list = document.get('days')
  if (!isSeq(list)) fault(root, 'days: a list is expected')
  const days: CalendarEntry[] = []
  for (const node of isSeq(list) ? list.items : []) {
    const day = isMap(node) ? readDay(node.toJS(document), sources) : 'a mapping is expected'
    if (typeof day === 'string') fault(node, day)
    else if (!day.on.startsWith(`${year}-`)) fault(node, `${day.on} does not lie in ${year}`)
    else if (days.some((other) => other.on === day.on)) fault(node, `${day.on} is written twice`)
    else days.push(day)
  }
  if (faults.length > 0 || typeof year !== 'number') return { faults }
  return { year: { year, sources, days } }
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}

function readSources(value: unknown): Record<string, CalendarSource> {
  const sources: Record<string, CalendarSource> = {}
  if (typeof value !== 'object' || value === null) return sources
  for (const [id, source] of Object.entries(value)) {
    if (typeof source?.title !== 'string') continue
    sources[id] = {
      title: source.title,
      ...(typeof source.url === 'string' ? { url: source.url } : {}),
      ...(typeof source.note === 'string' ? { note: source.note } : {}),
      ...(source['number-verified'] === false ? { numberVerified: false } : {}),
    }
  }
  return sources
}

/** The entry, or what is wrong with it. */
function readDay(value: unknown, sources: Record<string, CalendarSource>): CalendarEntry | string {
  const day: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const on = day.on
  if (typeof on !== 'string' || !isCalendarDay(on)) return `on: a day that exists is expected, not "${on}"`
  if (!isKind(day.kind)) return `kind: one of ${kinds.join(', ')} is expected`
  const name: Record<string, unknown> =
    typeof day.name === 'object' && day.name !== null ? { ...day.name } : {}
  const { vi, fr, en } = name
  if (typeof vi !== 'string' || typeof fr !== 'string' || typeof en !== 'string')
    return 'name: vi, fr and en are expected'
  if (typeof day.source !== 'string' || sources[day.source] === undefined)
    return 'source: one of the sources above is expected'
  return { on, kind: day.kind, name: { vi, fr, en }, source: day.source, verified: day.verified === true }
}

function isKind(value: unknown): value is DayOffKind {
  return typeof value === 'string' && kinds.includes(value)
}
