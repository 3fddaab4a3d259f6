// Small readers from a located tree to typed values: a mapping, a list, a choice, a day. Every fault is reported, none thrown.
// Used by read-facts.ts, which composes them into the shape of a facts file.
import { isCalendarDay } from './calendar-day.ts'
import type { Located } from './facts-positions.ts'
import { nearestName } from './nearest-name.ts'

export type Figures = Record<string, string | number>
/** Tells what is wrong at a line and a path; the kind is the key of its message. */
export type Report = (line: number, path: string, kind: string, figures?: Figures) => void
/** The value, or undefined after reporting why there is none. */
export type Reader<T> = (node: Located, path: string, report: Report) => T | undefined

type Field<T> = { read: Reader<T>; required: boolean }
type Fields = Record<string, Field<unknown>>
type ValueOf<F> = F extends Field<infer T> ? T : never
type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F]
export type Shape<F extends Fields> = { [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[K]>
}

/** Looks a key's line and path up, so that a check of several keys points at the one concerned. */
export type Where = (key: string) => { line: number; path: string; written: boolean }
export type Check<T> = (value: Partial<T>, where: Where, report: Report) => void

export const required = <T>(read: Reader<T>) => ({ read, required: true as const })
export const optional = <T>(read: Reader<T>) => ({ read, required: false as const })

/** `elsewhere`: keys that exist but belong to another kind of subject, with its name. */
export function mapping<F extends Fields>(
  fields: F,
  check?: Check<Shape<F>>,
  elsewhere: Record<string, string> = {},
): Reader<Shape<F>> {
  return (node, path, report) => {
    if (node.kind !== 'mapping') return mismatch(node, path, report, 'not-a-mapping')
    const value: Record<string, unknown> = {}
    const inside = (key: string) => (path === '' ? key : `${path}.${key}`)
    for (const { key, line, value: child } of node.entries) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (field === undefined) reportUnknown(key, line, inside(key), Object.keys(fields), elsewhere, report)
      else {
        const read = field.read(child, inside(key), report)
        if (read !== undefined) value[key] = read
      }
    }
    const written = new Set(node.entries.map((entry) => entry.key))
    for (const [key, field] of Object.entries(fields))
      if (field.required && !written.has(key)) report(node.line, inside(key), 'key-missing', { key })
    const where: Where = (key) => {
      const entry = node.entries.find((each) => each.key === key)
      return { line: entry?.value.line ?? node.line, path: inside(key), written: entry !== undefined }
    }
    // Built key by key above from the readers of these very fields.
    check?.(value as Partial<Shape<F>>, where, report)
    return value as Shape<F>
  }
}

function reportUnknown(
  key: string,
  line: number,
  path: string,
  known: readonly string[],
  elsewhere: Record<string, string>,
  report: Report,
) {
  const subject = Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined
  if (subject !== undefined) return report(line, path, `key-of-${subject}`, { key })
  const meant = nearestName(key, known)
  if (meant !== undefined) return report(line, path, 'unknown-key-near', { key, meant })
  report(line, path, 'unknown-key', { key, known: known.join(', ') })
}

/** `check` sees every item that could be read, with its place in the list. */
export function list<T>(
  read: Reader<T>,
  check?: (items: readonly { value: T; where: Where }[], report: Report) => void,
): Reader<T[]> {
  return (node, path, report) => {
    if (node.kind !== 'list') return mismatch(node, path, report, 'not-a-list')
    const items: { value: T; where: Where }[] = []
    node.items.forEach((item, index) => {
      const value = read(item, `${path}[${index}]`, report)
      const where: Where = (key) => {
        const entry = item.kind === 'mapping' ? item.entries.find((each) => each.key === key) : undefined
        const line = entry?.value.line ?? item.line
        return { line, path: `${path}[${index}].${key}`, written: entry !== undefined }
      }
      if (value !== undefined) items.push({ value, where })
    })
    check?.(items, report)
    return items.map((item) => item.value)
  }
}

/** `null` is a value of its own: known not to be. */
export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (node, path, report) => (isNull(node) ? null : read(node, path, report))
}

export function choice<T extends string>(choices: readonly T[], kind = 'not-a-choice'): Reader<T> {
  return (node, path, report) => {
    const value = node.kind === 'scalar' ? node.value : undefined
    const found = choices.find((each) => each === value)
    if (found !== undefined) return found
    if (typeof value !== 'string') return mismatch(node, path, report, kind, { choices: choices.join(', ') })
    const meant = nearestName(value, choices)
    const figures = { value: shown(value), choices: choices.join(', ') }
    if (meant === undefined) report(node.line, path, kind, figures)
    else report(node.line, path, `${kind}-near`, { ...figures, meant })
    return undefined
  }
}

export const day: Reader<string> = (node, path, report) => {
  const value = node.kind === 'scalar' ? node.value : undefined
  if (typeof value === 'string' && isCalendarDay(value)) return value
  const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return mismatch(node, path, report, isDate ? 'day-impossible' : 'not-a-day')
}

export function wholeNumber(min: number, max: number): Reader<number> {
  return (node, path, report) => {
    const value = node.kind === 'scalar' ? node.value : undefined
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value
    return mismatch(node, path, report, 'not-a-whole-number', { min, max })
  }
}

export function number(min: number, max: number): Reader<number> {
  return (node, path, report) => {
    const value = node.kind === 'scalar' ? node.value : undefined
    if (typeof value === 'number' && value >= min && value <= max) return value
    return mismatch(node, path, report, 'not-a-number', { min, max })
  }
}

export const yesOrNo: Reader<boolean> = (node, path, report) => {
  const value = node.kind === 'scalar' ? node.value : undefined
  return typeof value === 'boolean' ? value : mismatch(node, path, report, 'not-yes-or-no')
}

export const name: Reader<string> = (node, path, report) => {
  const value = node.kind === 'scalar' ? node.value : undefined
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 300) return value
  return mismatch(node, path, report, 'not-a-name')
}

export function isNull(node: Located): boolean {
  return node.kind === 'scalar' && node.value === null
}

function mismatch(
  node: Located,
  path: string,
  report: Report,
  kind: string,
  figures: Figures = {},
): undefined {
  report(node.line, path, kind, { ...figures, value: shownNode(node) })
  return undefined
}

function shownNode(node: Located): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? '[…]' : '{…}'
  return shown(String(node.value))
}

function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
