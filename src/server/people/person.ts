// A person and where they serve on a day. Pure. Used by this folder and by every noun that shows people.
import type { PersonLink } from '../../contract/values.ts'

export type Rank = 'head' | 'deputy' | 'manager' | 'direct-worker'
export type Employment = 'cadre' | 'civil-servant' | 'public-employee' | 'worker'

export interface Person {
  id: string
  name: string
  gender: 'female' | 'male' | null
  bornOn: string | null
  employment: Employment | null
  recruitedOn: string | null
  synthetic: boolean
}

/** A post in force on the day asked. `main` posts do not overlap. */
export interface Post {
  personId: string
  unitId: string
  position: string
  rank: Rank
  main: boolean
  validFrom: string
  validTo: string | null
}

export const linkToPerson = (person: Pick<Person, 'id' | 'name'>): PersonLink => ({
  id: person.id,
  name: person.name,
})
