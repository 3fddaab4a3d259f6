// Reads a value of the command line into a day, a whole number, or a choice; says what was expected otherwise.
// Used by the commands. Each returns undefined after adding its reason to `faults`, or when the option is absent.

import { dayNumber, isCalendarDay, weekdayOf } from '../law/calendar-day.ts'
import type { KnownNames } from '../law/facts-shape.ts'
import { nearestName } from '../law/nearest-name.ts'
import type { Given } from './command.ts'
import type { Terminal } from './terminal.ts'

export function dayOf(
  given: Given,
  option: string,
  { words }: Terminal,
  faults: string[],
): string | undefined {
  const value = given.text(option)
  if (value === undefined || isCalendarDay(value)) return value
  faults.push(words('arguments.not-a-day', { option: `--${option}`, value }))
  return undefined
}

export function wholeNumberOf(
  given: Given,
  option: string,
  range: { min: number; max: number },
  { words }: Terminal,
  faults: string[],
): number | undefined {
  const value = given.text(option)
  if (value === undefined) return undefined
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= range.min && number <= range.max) return number
  faults.push(words('arguments.not-a-number', { option: `--${option}`, value, ...range }))
  return undefined
}

/** The code given by --award, when the rulebooks know it. */
export function awardOf(
  given: Given,
  known: KnownNames,
  { words }: Terminal,
  faults: string[],
): string | undefined {
  const code = given.text('award')
  if (code === undefined || known.awards.has(code)) return code
  const meant = nearestName(code, known.awards.keys())
  const codes = [...known.awards.keys()].join(', ')
  faults.push(
    meant === undefined
      ? words('arguments.not-an-award', { code, codes })
      : words('arguments.not-an-award-near', { code, meant }),
  )
  return undefined
}

/** The message key of a day's weekday. */
export function weekdayName(on: string): string {
  return `weekday.${weekdayOf(dayNumber(on))}`
}
