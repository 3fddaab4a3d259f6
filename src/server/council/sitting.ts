// A sitting of the council: roll, agenda, attendance, counts; what adds up, and where it stands. Pure. Used by this folder.
export type SittingState = 'convened' | 'attended' | 'counted' | 'confirmed' | 'signed'

export interface Member {
  personId: string
  role: 'chair' | 'member'
}
export interface AgendaItem {
  id: string
  dossierId: string
  position: number
  removedWhy: string | null
  recused: readonly { personId: string; reason: string }[]
}
export interface Attendance {
  present: readonly string[]
  absent: readonly { personId: string; reason: string }[]
  /** When it was recorded. */
  at?: string
}
export interface CountLine {
  itemId: string
  ballots: number
  yes: number
  no: number
  invalid: number
  writtenYes: number
  writtenNo: number
}
export interface Count {
  id: string
  lines: readonly CountLine[]
  enteredBy: string
  enteredAt: string
  confirmedBy: string | null
}
export interface Minutes {
  number: string
  signedOn: string
  fileId: string
  results: readonly Result[]
}
/** Of one item, as signed. `entitled` is the denominator; `reached` compares whole numbers. */
export interface Result {
  itemId: string
  dossierId: string
  yes: number
  writtenYes: number
  no: number
  entitled: number
  percent: number
  yesRequired: number
  reached: boolean
}
export interface Sitting {
  id: string
  code: string
  year: number
  heldOn: string
  place: string
  recusedCount: boolean
  ownPercent: number | null
  members: readonly Member[]
  agenda: readonly AgendaItem[]
  attendance: Attendance | null
  /** Absent members whose signed paper arrived. */
  written: readonly string[]
  count: Count | null
  minutes: Minutes | null
}

export function stateOf(sitting: Pick<Sitting, 'attendance' | 'count' | 'minutes'>): SittingState {
  if (sitting.minutes) return 'signed'
  if (sitting.count) return sitting.count.confirmedBy ? 'confirmed' : 'counted'
  return sitting.attendance ? 'attended' : 'convened'
}

export const itemsOf = (sitting: Pick<Sitting, 'agenda'>): AgendaItem[] =>
  sitting.agenda.filter((item) => item.removedWhy === null)

/** The denominator of an item: the whole membership, or without the recused where the council set it so. */
export const entitledTo = (
  sitting: Pick<Sitting, 'members' | 'recusedCount'>,
  item: Pick<AgendaItem, 'recused'>,
): number => sitting.members.length - (sitting.recusedCount ? 0 : item.recused.length)

/** How many of the present may put a ballot in the box for the item. */
export const votersPresent = (
  sitting: Pick<Sitting, 'attendance'>,
  item: Pick<AgendaItem, 'recused'>,
): number => {
  const recused = new Set(item.recused.map((one) => one.personId))
  return (sitting.attendance?.present ?? []).filter((personId) => !recused.has(personId)).length
}

/** How many written answers may speak on the item. */
export const writtenVoters = (
  sitting: Pick<Sitting, 'written'>,
  item: Pick<AgendaItem, 'recused'>,
): number => {
  const recused = new Set(item.recused.map((one) => one.personId))
  return sitting.written.filter((personId) => !recused.has(personId)).length
}

export type CountFault =
  | { kind: 'council.item-missing'; position: number }
  | { kind: 'council.item-unknown'; row: number }
  | { kind: 'council.count-does-not-add-up'; position: number; ballots: number; sum: number }
  | { kind: 'council.more-ballots-than-present'; position: number; ballots: number; present: number }
  | { kind: 'council.more-answers-than-written'; position: number; answers: number; written: number }

/** Everything about a count that cannot be, item by item. */
export function countFaults(sitting: Sitting, lines: readonly CountLine[]): CountFault[] {
  const items = itemsOf(sitting)
  const byItem = new Map(lines.map((line) => [line.itemId, line]))
  const unknown = lines.flatMap((line, index): CountFault[] => {
    const first = lines.findIndex((other) => other.itemId === line.itemId) === index
    return first && items.some((item) => item.id === line.itemId)
      ? []
      : [{ kind: 'council.item-unknown', row: index + 1 }]
  })
  const faults = items.flatMap((item): CountFault[] => {
    const line = byItem.get(item.id)
    const { position } = item
    if (!line) return [{ kind: 'council.item-missing', position }]
    const sum = line.yes + line.no + line.invalid
    const present = votersPresent(sitting, item)
    const answers = line.writtenYes + line.writtenNo
    const written = writtenVoters(sitting, item)
    return [
      ...(sum === line.ballots
        ? []
        : [{ kind: 'council.count-does-not-add-up' as const, position, ballots: line.ballots, sum }]),
      ...(line.ballots <= present
        ? []
        : [{ kind: 'council.more-ballots-than-present' as const, position, ballots: line.ballots, present }]),
      ...(answers <= written
        ? []
        : [{ kind: 'council.more-answers-than-written' as const, position, answers, written }]),
    ]
  })
  return [...unknown, ...faults]
}

/** Positions of the items that two people counted differently. */
export function differingPositions(
  sitting: Pick<Sitting, 'agenda'>,
  one: readonly CountLine[],
  other: readonly CountLine[],
): number[] {
  return itemsOf(sitting).flatMap((item) => {
    const a = one.find((line) => line.itemId === item.id)
    const b = other.find((line) => line.itemId === item.id)
    const same =
      a !== undefined &&
      b !== undefined &&
      a.ballots === b.ballots &&
      a.yes === b.yes &&
      a.no === b.no &&
      a.invalid === b.invalid &&
      a.writtenYes === b.writtenYes &&
      a.writtenNo === b.writtenNo
    return same ? [] : [item.position]
  })
}
