// The answers of a form, from the fields of an address to a facts file: empty rows dropped, the rest renumbered, so that what is wrong is
// said at its field. Pure. Used by the page "try it".
import type { Subject } from '../../../law/index.ts'
import { type Group, type Input, pathOf } from './try-groups.ts'

type Row = Readonly<Record<string, string>>
export interface Answered {
  group: Group
  none: boolean
  rows: readonly Row[]
}
export type Answers = ReadonlyMap<string, Answered>

const rowsMax = 30

/** The groups that were answered at all. */
export function answersIn(groups: readonly Group[], typed: Readonly<Record<string, unknown>>): Answers {
  const textOf = (name: string): string => {
    const value = typed[name]
    return typeof value === 'string' ? value.trim().slice(0, 300) : ''
  }
  const found = new Map<string, Answered>()
  for (const group of groups) {
    const rows: Row[] = []
    for (let index = 0; index < (group.shape === 'one' ? 1 : rowsMax); index++) {
      const row = Object.fromEntries(group.fields.map(({ key }) => [key, textOf(pathOf(group, index, key))]))
      if (isFilled(group, row)) rows.push(row)
    }
    const none = group.none && rows.length === 0 && textOf(group.root) === 'none'
    if (none || rows.length > 0) found.set(group.root, { group, none, rows })
  }
  return found
}

/** A row of a year is filled once the year is rated: the year itself stands there from the start. */
const isFilled = ({ shape }: Group, row: Row): boolean =>
  Object.entries(row).some(([key, text]) => text !== '' && !(shape === 'years' && key === 'year'))

/** The facts file the answers make: what was left open is left out. */
export function factsFrom(
  base: { subject: Subject; year: string; 'as-of': string },
  answers: Answers,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    subject: base.subject,
    'as-of': base['as-of'],
    year: figureOf(base.year),
  }
  for (const { group, none, rows } of answers.values()) put(facts, group.root, factOf(group, none, rows))
  return facts
}

function factOf(group: Group, none: boolean, rows: readonly Row[]): unknown {
  const { root, shape, fields } = group
  if (none) return shape === 'one' ? null : []
  if (shape !== 'one')
    return rows.map((row, index) => ({
      ...(root === 'initiatives' || root === 'research' ? { id: `${index + 1}` } : {}),
      ...mappingOf(group, row),
    }))
  const [first = {}] = rows
  const [only] = fields
  return only?.key === '' ? typedValue(only.input, first[''] ?? '') : mappingOf(group, first)
}

function mappingOf({ fields }: Group, row: Row): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ key, input }) => {
      const text = row[key] ?? ''
      return text === '' ? [] : [[key, typedValue(input, text)]]
    }),
  )
}

/** What cannot be read stays as it was typed: the reader of facts says what it expects. */
function typedValue({ kind }: Input, text: string): unknown {
  if (kind === 'year' || kind === 'count' || kind === 'points') return figureOf(text)
  if (kind === 'titles-of-unit') return [text]
  if (kind !== 'yes-no') return text
  return text === 'yes' ? true : text === 'no' ? false : text
}

const figureOf = (text: string): number | string => (/^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : text)

/** Two levels at most: `profile.employer`, `judgements.unity`. */
function put(facts: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.')
  const inside = facts[first]
  const held = typeof inside === 'object' && inside !== null ? inside : {}
  facts[first] = second === undefined ? value : { ...held, [second]: value }
}
