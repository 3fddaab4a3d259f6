// A movement through its life: draft, launch, amendments, responses, steps of its addressees. Pure. Used by this folder and registrations.
import type { MovementDefinition } from '../../contract/movements.ts'

export type { MovementDefinition }
export type MovementState = 'draft' | 'launched' | 'ended' | 'cancelled'
export type MovementStep = 'silent' | 'launched' | 'planned' | 'registered'
export const steps: readonly MovementStep[] = ['silent', 'launched', 'planned', 'registered']
export type Section = 'contents' | 'tasks' | 'collectiveCriteria' | 'individualCriteria' | 'calendar'

export interface Amendment {
  id: string
  number: string
  on: string
  reason: string
  fileId: string | null
  changes: readonly {
    section: Section
    code: string
    text: { vi: string; fr: string; en: string } | null
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

type Said = { vi: string; fr: string; en: string }

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

export type DefinitionFault =
  | { kind: 'movement.period-reversed'; path: string }
  | { kind: 'movement.outside-the-parent'; path: string; from: string; to: string }
  | { kind: 'movement.code-twice'; path: string; code: string }
  | { kind: 'movement.unknown-unit'; path: string }

/** What cannot be in a draft: its period, codes said twice, units nobody knows. */
export function definitionFaults(
  draft: { periodFrom: string; periodTo: string; definition: MovementDefinition },
  parent: Pick<Movement, 'periodFrom' | 'periodTo'> | undefined,
  isUnit: (id: string) => boolean,
): DefinitionFault[] {
  const faults: DefinitionFault[] = []
  const { periodFrom, periodTo, definition } = draft
  if (periodTo < periodFrom) faults.push({ kind: 'movement.period-reversed', path: 'periodTo' })
  if (parent && (periodFrom < parent.periodFrom || periodTo > parent.periodTo))
    faults.push({
      kind: 'movement.outside-the-parent',
      path: 'periodFrom',
      from: parent.periodFrom,
      to: parent.periodTo,
    })
  for (const section of [
    'contents',
    'tasks',
    'collectiveCriteria',
    'individualCriteria',
    'calendar',
    'purpose',
    'context',
  ] as const) {
    const seen = new Set<string>()
    for (const [index, { code }] of definition[section].entries()) {
      if (seen.has(code))
        faults.push({ kind: 'movement.code-twice', path: `definition.${section}.${index}.code`, code })
      seen.add(code)
    }
  }
  const units = [
    ...definition.addresseeIds,
    ...definition.tasks.flatMap((task) => task.leadUnitIds),
    ...(definition.coordinatorUnitId ? [definition.coordinatorUnitId] : []),
  ]
  if (units.some((id) => !isUnit(id)))
    faults.push({ kind: 'movement.unknown-unit', path: 'definition.addresseeIds' })
  return faults
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

/** Two periods that share a day. */
export const overlap = (
  one: Pick<Movement, 'periodFrom' | 'periodTo'>,
  other: Pick<Movement, 'periodFrom' | 'periodTo'>,
): boolean => one.periodFrom <= other.periodTo && other.periodFrom <= one.periodTo
