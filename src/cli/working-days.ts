// `palmares working-days`: the day on which a term of working days ends, and every day that did not count.
import { loadWorkingCalendar } from '../holiday-files.ts'
import { endOfTerm, type SkippedDay, type TermEnd, type WorkingCalendar } from '../law/working-days.ts'
import { dayOf, weekdayName, wholeNumberOf } from './argument-values.ts'
import { answered, type Command, refused } from './command.ts'
import type { Terminal } from './terminal.ts'

export const command: Command = {
  operands: { shown: '', min: 0, max: 0 },
  options: {
    from: { value: 'DATE', required: true },
    days: { value: 'N', required: true },
  },
  examples: [
    'palmares working-days --from 2024-12-05 --days 10',
    'palmares working-days --from 2024-04-25 --days 5 --lang en --format json',
  ],
  run: async (given, terminal) => {
    const faults: string[] = []
    const from = dayOf(given, 'from', terminal, faults)
    const days = wholeNumberOf(given, 'days', { min: 1, max: 10_000 }, terminal, faults)
    if (from === undefined || days === undefined) return refused(...faults)
    const calendar = loadWorkingCalendar()
    const end = endOfTerm(calendar, { from, days })
    if ('year' in end) {
      const known = `${end.known[0]}–${end.known.at(-1)}`
      return refused(terminal.words('working-days.year-missing', { year: end.year, known }))
    }
    return answered(documentOf(end, terminal), () => textOf(end, { from, days }, calendar, terminal))
  },
}

function documentOf(end: TermEnd, terminal: Terminal) {
  return {
    endsOn: end.endsOn,
    skipped: end.skipped.map((day) => ({
      on: day.on,
      why: whyOf(day, terminal),
      kind: day.kind,
      ...basisOf(day),
    })),
    worked: end.worked.map((day) => ({
      on: day.on,
      why: day.name[terminal.language],
      kind: day.kind,
      source: day.source,
      verified: day.verified,
    })),
  }
}

function whyOf(day: SkippedDay, { words, language }: Terminal): string {
  return day.entry?.name[language] ?? words(weekdayName(day.on))
}

function basisOf(day: SkippedDay) {
  return day.entry === undefined ? {} : { source: day.entry.source, verified: day.entry.verified }
}

function textOf(
  end: TermEnd,
  term: { from: string; days: number },
  calendar: WorkingCalendar,
  terminal: Terminal,
): string {
  const { words, paint } = terminal
  const weekday = words(weekdayName(end.endsOn))
  const lines = [
    words('working-days.answer', { ...term, count: term.days, endsOn: paint('bold', end.endsOn), weekday }),
  ]
  if (end.skipped.length > 0) lines.push('', words('working-days.skipped'))
  for (const day of end.skipped)
    lines.push(`  ${day.on}  ${whyOf(day, terminal)}${unverified(day, terminal)}`)
  if (end.worked.length > 0) lines.push('', words('working-days.worked'))
  for (const day of end.worked) lines.push(`  ${day.on}  ${day.name[terminal.language]}`)
  const sources = new Set([
    ...end.skipped.flatMap((day) => day.entry?.source ?? []),
    ...end.worked.map((day) => day.source),
  ])
  if (sources.size > 0) lines.push('', words('working-days.sources'))
  for (const source of sources) lines.push(`  ${calendar.sources[source]?.title ?? source}`)
  return `${lines.join('\n')}\n`
}

function unverified(day: SkippedDay, { words }: Terminal): string {
  return day.entry?.verified === false ? ` (${words('working-days.unverified')})` : ''
}
