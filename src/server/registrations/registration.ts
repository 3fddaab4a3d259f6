// A unit's registration for titles: late or in time, who strives for what. Pure. Used by this folder.
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
  dueOn: string | null
  late: boolean
  letterNumber: string | null
  letterOn: string | null
  fileId: string | null
  by: string | null
  entries: readonly RegistrationEntry[]
}

/** Received after its day; without a day nothing is late. */
export const isLate = (receivedOn: string, dueOn: string | null): boolean =>
  dueOn !== null && receivedOn > dueOn

/** `ĐK-2024-0042`: gapless within the year. */
export const receiptOf = (year: number, number: number): string =>
  `DK-${year}-${String(number).padStart(4, '0')}`

/** Still standing: not taken back. */
export const standing = (registrations: readonly Pick<Registration, 'entries'>[]): RegistrationEntry[] =>
  registrations.flatMap((one) => one.entries.filter((entry) => entry.withdrawnWhy === null))
