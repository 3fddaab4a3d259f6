// The rows of one person or collective to facts, judged by the same reader as a facts file: same refusals, told by
// sheet, row and column. Used by `palmares sweep`.
import type { Located, LocatedEntry, Scalar } from '../../law/facts-positions.ts'
import type { Figures, Report } from '../../law/facts-readers.ts'
import { collectiveFacts, individualFacts, type KnownNames } from '../../law/facts-shape.ts'
import type { FactsFile } from '../../law/read-facts.ts'
import { collectives, completable, type FactSheet, factSheets, people } from './fact-sheets.ts'
import type { FactValue } from './fact-values.ts'
import type { FactRow, SubjectRows } from './subject-rows.ts'

export type SheetFault = { sheet: string; row: number; column: string; kind: string; figures: Figures }
export type Settings = { year: number; asOf: string; complete: ReadonlySet<string> }

/** Made once: the readers of both kinds of subject. */
export function subjectReader(known: KnownNames, settings: Settings) {
  const readers = { individual: individualFacts(known), collective: collectiveFacts(known) }
  return (rows: SubjectRows): { facts: FactsFile } | { faults: SheetFault[] } => {
    const faults: SheetFault[] = []
    const report: Report = (line, path, kind, figures = {}) =>
      faults.push({ ...placeOf(path, rows), row: line, kind, figures })
    const facts = readers[rows.subject](locatedOf(rows, settings), '', report)
    return facts === undefined || faults.length > 0 ? { faults } : { facts }
  }
}

const scalar = (value: Scalar, line: number): Located => ({ kind: 'scalar', line, value })
const entry = (key: string, value: Located): LocatedEntry => ({ key, line: value.line, value })
const mapping = (line: number, entries: LocatedEntry[]): Located => ({ kind: 'mapping', line, entries })

function locatedOf(rows: SubjectRows, settings: Settings): Located {
  const { row } = rows.own
  const entries = [
    entry('subject', scalar(rows.subject, row)),
    entry('as-of', scalar(settings.asOf, row)),
    entry('year', scalar(settings.year, row)),
    ...(rows.subject === 'individual' ? ownOfPerson(rows.own) : ownOfCollective(rows.own)),
  ]
  for (const sheet of factSheets) {
    const list = rows.facts[sheet.name]
    const key = keyOf(sheet.name, rows.subject)
    if (key === undefined) continue
    if (sheet.name === 'judgements') entries.push(...judgementsOf(sheet, list))
    else if (list !== undefined)
      entries.push(
        entry(key, {
          kind: 'list',
          line: list[0]?.row ?? row,
          items: list.map((each) => itemOf(sheet, each)),
        }),
      )
    else if (settings.complete.has(sheet.name))
      entries.push(entry(key, { kind: 'list', line: row, items: [] }))
  }
  return mapping(row, entries)
}

/** A person's discipline, and the discipline of a collective's members, are written on one sheet. */
function keyOf(sheet: string, subject: 'individual' | 'collective'): string | undefined {
  if (subject === 'individual') return sheet === 'movements-led' ? undefined : sheet
  if (sheet === 'discipline') return 'member-discipline'
  return ['initiatives', 'research', 'absences'].includes(sheet) ? undefined : sheet
}

const keyOfColumn: Record<string, string> = { 'initiative-id': 'id', 'research-id': 'id' }

function itemOf(sheet: FactSheet, { row, values }: FactRow): Located {
  const entries: LocatedEntry[] = []
  sheet.columns.forEach((column, index) => {
    const value = values[index]
    if (index > 0 && value !== undefined)
      entries.push(entry(keyOfColumn[column.name] ?? column.name, valueNode(value, row)))
  })
  // A proceeding without a clearing day is pending: the sheet has no other way to say so.
  if (sheet.name === 'proceedings' && !entries.some((each) => each.key === 'cleared-on'))
    entries.push(entry('cleared-on', scalar(null, row)))
  return mapping(row, entries)
}

function valueNode(value: FactValue, row: number): Located {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return scalar(value, row)
  return { kind: 'list', line: row, items: value.map((each) => scalar(each, row)) }
}

function judgementsOf(sheet: FactSheet, list: readonly FactRow[] | undefined): LocatedEntry[] {
  if (list === undefined) return []
  const [nameAt, answerAt] = [columnAt(sheet, 'judgement'), columnAt(sheet, 'answer')]
  const answers = list.map(({ row, values }) =>
    entry(String(values[nameAt]), valueNode(values[answerAt] ?? '', row)),
  )
  return [entry('judgements', mapping(list[0]?.row ?? 0, answers))]
}

const columnAt = (sheet: FactSheet, name: string) => sheet.columns.findIndex((column) => column.name === name)

function ownOfPerson(own: FactRow): LocatedEntry[] {
  const value = valuesByName(people, own)
  const profile: LocatedEntry[] = []
  for (const key of ['employment', 'employer', 'recruited-on']) {
    const written = value(key)
    if (written !== undefined) profile.push(entry(key, valueNode(written, own.row)))
  }
  const [leads, results] = [value('leads-unit'), value('unit-results')]
  if (leads !== undefined && leads !== 'no') {
    const head = leads === 'head' || leads === 'deputy' ? leads === 'head' : leads
    const inside = [entry('head', valueNode(head, own.row))]
    if (results !== undefined) inside.push(entry('unit-results', valueNode(results, own.row)))
    profile.push(entry('leads-unit', mapping(own.row, inside)))
  }
  const entries = profile.length === 0 ? [] : [entry('profile', mapping(own.row, profile))]
  return [...entries, ...registrationOf(value('registration'), own.row)]
}

function ownOfCollective(own: FactRow): LocatedEntry[] {
  const value = valuesByName(collectives, own)
  const grouped = (key: string, columns: readonly string[]) => {
    const inside = columns.flatMap((column) => {
      const written = value(column)
      return written === undefined ? [] : [entry(column, valueNode(written, own.row))]
    })
    return inside.length === 0 ? [] : [entry(key, mapping(own.row, inside))]
  }
  return [
    ...grouped('members', ['total', 'advanced-workers', 'completed-or-better', 'grassroots-fighters']),
    ...grouped('block', ['organiser', 'leads']),
    ...registrationOf(value('registration'), own.row),
  ]
}

function valuesByName(sheet: FactSheet, own: FactRow) {
  return (name: string) => own.values[columnAt(sheet, name)]
}

function registrationOf(value: FactValue | undefined, row: number): LocatedEntry[] {
  if (value === undefined) return []
  return [
    entry(
      'registration',
      value === false ? scalar(null, row) : mapping(row, [entry('on', valueNode(value, row))]),
    ),
  ]
}

/** `honours[1].award` → the sheet of honours, its column; `members.total` → the collective's own row. */
function placeOf(path: string, rows: SubjectRows): { sheet: string; column: string } {
  const [head = '', ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.')
  const last = rest.at(-1) ?? head
  const sheet = head === 'member-discipline' ? 'discipline' : head
  if (sheet === 'judgements') return { sheet, column: 'judgement' }
  if (factSheets.some((each) => each.name === sheet)) {
    const column = last === 'id' ? `${sheet === 'research' ? 'research' : 'initiative'}-id` : last
    return { sheet, column }
  }
  const own = rows.subject === 'individual' ? people : collectives
  return {
    sheet: own.name,
    column: head === 'registration' ? 'registration' : last === 'head' ? 'leads-unit' : last,
  }
}

export const isCompletable = (sheet: string) => completable.some((each) => each === sheet)
