// What the steps of the year hand on: the house, who is who, the records made so far. Used by every step of the story.
import type { Language } from '../../src/contract/values.ts'
import { openStoryHouse, type StoryHouse } from '../house.ts'
import type { Person } from '../person.ts'

export type UnitCode = 'BTNMT' | 'VTCCB' | 'CTNN' | 'CBDKH' | 'VMT' | 'STNMT-QTR'

export interface TheYear {
  house: StoryHouse
  /** Moves the clock, `2024-01-30T09:00`. */
  at(localTime: string): void
  /** Somebody at their window, signed in once; opened by their user name. */
  as(username: string): Promise<Person>
  units: Map<UnitCode, string>
  /** Person ids by user name. */
  people: Map<string, string>
  /** Ids of records by what they are: `movement` → id. */
  records: Map<string, string>
}

export const password = 'thi đua là yêu nước'

/** Who speaks which language: the product is carried through the year in all three. */
const speaks: Record<string, Language> = {
  'secretary-cbdkh': 'fr',
  'head-cbdkh': 'fr',
  'secretary-stnmt-qtr': 'en',
  'council-secretary': 'fr',
  registrar: 'en',
}

/** The people of Water Resources (CTNN): all are registered and rated, and later proposed. */
export const proposed = [
  'head-ctnn',
  'secretary-ctnn',
  'staff-ctnn-1',
  'staff-ctnn-2',
  'staff-ctnn-3',
] as const

export async function beginTheYear(): Promise<TheYear> {
  const house = await openStoryHouse({ story: 'year', startsAt: '2023-12-18T08:00', password })
  const windows = new Map<string, Promise<Person>>()
  return {
    house,
    at: (localTime) => house.at(localTime),
    as: (username) => {
      const open = windows.get(username) ?? house.enter(username, speaks[username])
      windows.set(username, open)
      return open
    },
    units: new Map(),
    people: new Map(),
    records: new Map(),
  }
}

export function known<K>(map: ReadonlyMap<K, string>, key: K): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`An earlier step left no ${String(key)}`)
  return id
}
