// A block or cluster of a year: members, head and deputy, who scores whom. Pure types and look-ups.
// Used by the acts and views of blocks, sheets, rankings and meetings.
import type { Names } from './scorecard.ts'

export type Office = 'head' | 'deputy'

export interface Block {
  id: string
  year: number
  code: string
  kind: 'block' | 'cluster'
  name: Names
  membersNote: string | null
  sources: readonly string[]
}

/** A unit's membership, which is also its score sheet of the year. */
export interface Member {
  sheetId: string
  blockId: string
  year: number
  unitId: string
}

export interface HeldOffice {
  id: string
  blockId: string
  office: Office
  unitId: string
  personId: string | null
  appointmentId: string | null
  validFrom: string
  decision: string | null
  note: string | null
}

/** A block with everything that decides who may do what in it. */
export interface WholeBlock {
  block: Block
  members: readonly Member[]
  offices: readonly HeldOffice[]
  /** Unit → the member that scores it, where it was said. */
  scorers: ReadonlyMap<string, string>
}

export const unitIn = ({ offices }: WholeBlock, office: Office): string | undefined =>
  offices.find((one) => one.office === office)?.unitId

export const officeOf = ({ offices }: WholeBlock, unitId: string): Office | null =>
  offices.find((one) => one.unitId === unitId)?.office ?? null

export const isMember = ({ members }: WholeBlock, unitId: string): boolean =>
  members.some((one) => one.unitId === unitId)

/** The member that scores a unit: as assigned, else the head; the deputy for the head's own sheet. Undefined: nobody yet. */
export function scorerOf(whole: WholeBlock, unitId: string): string | undefined {
  const assigned = whole.scorers.get(unitId)
  if (assigned) return assigned
  const head = unitIn(whole, 'head')
  return head === unitId ? unitIn(whole, 'deputy') : head
}

/** Each member scored by the next one: nobody itself, nobody by the one it scores when there are three or more. */
export function ringOf(unitIds: readonly string[]): { unitId: string; scorerId: string }[] {
  if (unitIds.length < 2) return []
  return unitIds.map((unitId, index) => ({
    unitId,
    scorerId: unitIds[(index + 1) % unitIds.length] ?? '',
  }))
}

/** The day on which a year's units and people are named: today, or the year's nearest end. */
export function dayIn(year: number, today: string): string {
  if (today < `${year}-01-01`) return `${year}-01-01`
  return today > `${year}-12-31` ? `${year}-12-31` : today
}

/** Blocks before clusters, each by its number: IV before IX, though not in the alphabet. */
export function compareBlocks(a: Block, b: Block): number {
  if (a.kind !== b.kind) return a.kind === 'block' ? -1 : 1
  const [first, second] = [romanIn(a.code), romanIn(b.code)]
  if (first !== undefined && second !== undefined && first !== second) return first - second
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The Roman number that ends a code: `KHOI-IV` is 4. */
function romanIn(code: string): number | undefined {
  const digits = [...(/-([IVXLC]+)$/.exec(code)?.[1] ?? '')].map((letter) => romanDigits[letter] ?? 0)
  if (digits.length === 0) return undefined
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
