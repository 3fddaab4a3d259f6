// A movement through its life: draft, launch, amendments, responses, steps of its addressees. Pure. Used by this folder and registrations.
import type { MovementDefinition, MovementSection } from '../../contract/movements.ts'

export type { MovementDefinition }
export type MovementState = 'draft' | 'launched' | 'ended' | 'cancelled'
export type MovementStep = 'silent' | 'launched' | 'planned' | 'registered'
export const steps: readonly MovementStep[] = ['silent', 'launched', 'planned', 'registered']
export type Section = (typeof MovementSection.options)[number]

export type Said = { vi: string; fr: string; en: string }

export interface Amendment {
  id: string
  number: string
  on: string
  reason: string
  fileId: string | null
  by: string | null
  changes: readonly {
    section: Section
    code: string
    text: Said | null
    due: string | null
  }[]
}
export interface Movement {
  id: string
  year: number
  periodFrom: string
  /** Last day. */
  periodTo: string
  parentId: string | null
  unitId: string
  definition: MovementDefinition
  savedAt: string
  cancelledWhy: string | null
  launch: { number: string; on: string; fileId: string } | null
  amendments: readonly Amendment[]
}

export function stateOf(
  movement: Pick<Movement, 'launch' | 'cancelledWhy' | 'periodTo'>,
  day: string,
): MovementState {
  if (movement.cancelledWhy !== null) return 'cancelled'
  if (!movement.launch) return 'draft'
  return day > movement.periodTo ? 'ended' : 'launched'
}

/** The text in force on a day: as launched, changed by each amendment up to that day, in order. */
export function definitionOn(
  movement: Pick<Movement, 'definition' | 'amendments'>,
  day: string,
): MovementDefinition {
  return movement.amendments
    .filter((one) => one.on <= day)
    .reduce((text, amendment) => amendment.changes.reduce(applyChange, text), movement.definition)
}

/** A point of a section as it stood before a day: what an amendment of that day changes. */
export function pointBefore(
  movement: Pick<Movement, 'definition' | 'amendments'>,
  amendment: Amendment,
  { section, code }: Amendment['changes'][number],
): { text: Said; due: string | null } | null {
  const earlier = movement.amendments.slice(0, movement.amendments.indexOf(amendment))
  const definition = definitionOn({ ...movement, amendments: earlier }, amendment.on)
  if (section === 'calendar') {
    const step = definition.calendar.find((one) => one.code === code)
    return step ? { text: step.name, due: step.due } : null
  }
  const point = definition[section].find((one) => one.code === code)
  return point ? { text: point.text, due: null } : null
}

function applyChange(
  definition: MovementDefinition,
  change: Amendment['changes'][number],
): MovementDefinition {
  const { section, code, text, due } = change
  const without = <T extends { code: string }>(list: readonly T[]): T[] =>
    list.filter((one) => one.code !== code)
  switch (section) {
    case 'contents':
      return {
        ...definition,
        contents: replaced(definition.contents, code, text, (said) => ({ code, short: said, text: said })),
      }
    case 'tasks':
      return {
        ...definition,
        tasks: replaced(definition.tasks, code, text, (said) => ({
          code,
          short: said,
          text: said,
          leadUnitIds: [],
          contentCodes: [],
        })),
      }
    case 'collectiveCriteria':
      return {
        ...definition,
        collectiveCriteria: replaced(definition.collectiveCriteria, code, text, (said) => ({
          code,
          text: said,
        })),
      }
    case 'individualCriteria':
      return {
        ...definition,
        individualCriteria: replaced(definition.individualCriteria, code, text, (said) => ({
          code,
          text: said,
        })),
      }
    case 'calendar': {
      const known = definition.calendar.find((one) => one.code === code)
      if (text === null && due === null) return { ...definition, calendar: without(definition.calendar) }
      const next = {
        code,
        kind: known?.kind ?? ('other' as const),
        name: text ?? known?.name ?? { vi: code, fr: '', en: '' },
        due: due ?? known?.due ?? '',
      }
      return {
        ...definition,
        calendar: [...without(definition.calendar), next].sort((a, b) => (a.due < b.due ? -1 : 1)),
      }
    }
  }
}

/** In its place when it was there, at the end when it is new, gone when the change says nothing. */
function replaced<T extends { code: string; text: Said }>(
  list: readonly T[],
  code: string,
  text: Said | null,
  make: (said: Said) => T,
): T[] {
  if (text === null) return list.filter((one) => one.code !== code)
  if (!list.some((one) => one.code === code)) return [...list, make(text)]
  return list.map((one) => (one.code === code ? { ...one, text } : one))
}

/** The step of an addressee: registered beats planned beats answered. */
export const stepOf = (has: { answered: boolean; planned: boolean; registered: boolean }): MovementStep =>
  has.registered ? 'registered' : has.planned ? 'planned' : has.answered ? 'launched' : 'silent'

/** Whole weeks since the last sign of life. */
export const quietWeeks = (last: string, day: string): number =>
  Math.max(0, Math.floor((Date.parse(day) - Date.parse(last)) / 604_800_000))

/** The day by which a step of the calendar is due, as amended. */
export const dueOf = (
  definition: MovementDefinition,
  kind: MovementDefinition['calendar'][number]['kind'],
): string | null => definition.calendar.find((one) => one.kind === kind)?.due ?? null

type Period = Pick<Movement, 'periodFrom' | 'periodTo'>

/** Every day of the one is a day of the other. */
export const isWithin = (one: Period, other: Period): boolean =>
  one.periodFrom >= other.periodFrom && one.periodTo <= other.periodTo

/** Two periods that share a day. */
export const overlap = (one: Period, other: Period): boolean =>
  one.periodFrom <= other.periodTo && other.periodFrom <= one.periodTo

/** A department is only supervised: the number of its letter is enough. The ministry's own units attach their paper. */
export const paperNeeded = (unit: { supervisedBy: string | null }): boolean => unit.supervisedBy === null
