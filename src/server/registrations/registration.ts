// A unit's registration for titles: late or in time, who strives for what, what cannot be registered. Pure. Used by this folder.
import type { Register } from '../../contract/registrations.ts'
import type { Refusal } from '../act.ts'
import { awardSubjects, isFor } from '../honours/honour.ts'

export interface RegistrationEntry {
  id: string
  /** Null: a title of the unit itself. */
  personId: string | null
  unitId: string
  award: string
  withdrawnWhy: string | null
}
export interface Registration {
  id: string
  movementId: string
  unitId: string
  receipt: string
  receivedOn: string
  receivedAt: string
  dueOn: string | null
  late: boolean
  letterNumber: string | null
  letterOn: string | null
  fileId: string | null
  by: string | null
  entries: readonly RegistrationEntry[]
}
/** One title of one subject, and where in the input it was typed. */
export interface WantedTitle {
  personId: string | null
  award: string
  path: string
}

/** Received after its day; without a day nothing is late. */
export const isLate = (receivedOn: string, dueOn: string | null): boolean =>
  dueOn !== null && receivedOn > dueOn

/** `DK-2024-0042`: gapless within the year. */
export const receiptOf = (year: number, number: number): string =>
  `DK-${year}-${String(number).padStart(4, '0')}`

/** Still standing: not taken back. */
export const standing = (registrations: readonly Pick<Registration, 'entries'>[]): RegistrationEntry[] =>
  registrations.flatMap((one) => one.entries.filter((entry) => entry.withdrawnWhy === null))

/** What stands of a registration, counted. */
export function countsOf(registration: Pick<Registration, 'entries'>) {
  const entries = standing([registration])
  const ofPeople = entries.flatMap((one) => one.personId ?? [])
  return {
    unitTitles: entries.length - ofPeople.length,
    people: new Set(ofPeople).size,
    titles: ofPeople.length,
    withdrawn: registration.entries.length - entries.length,
  }
}

type TitleFault =
  | 'registration.unknown-award'
  | 'registration.award-not-for-this-subject'
  | 'registration.not-of-the-unit'
  | 'registration.already-registered'
export type RegisterFault = Extract<TitleFault, (typeof Register.refusals)[number]>

/** What cannot be registered among the titles: unknown, not for this subject, not of the unit, twice. */
export function titleFaults(
  wanted: readonly WantedTitle[],
  known: { staff: ReadonlySet<string>; before: readonly RegistrationEntry[] },
): Refusal<RegisterFault>[] {
  const taken = new Set(known.before.map((one) => `${one.personId} ${one.award}`))
  return wanted.flatMap(({ personId, award, path }) => {
    const faults: Refusal<RegisterFault>[] = []
    if (!(award in awardSubjects)) faults.push({ kind: 'registration.unknown-award', path, award })
    else if (!isFor(award, personId === null ? 'collective' : 'individual'))
      faults.push({ kind: 'registration.award-not-for-this-subject', path, award })
    if (personId !== null && !known.staff.has(personId))
      faults.push({ kind: 'registration.not-of-the-unit', path })
    if (taken.has(`${personId} ${award}`))
      faults.push({ kind: 'registration.already-registered', path, award })
    taken.add(`${personId} ${award}`)
    return faults
  })
}
