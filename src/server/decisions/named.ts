// How the lines of a draft read today: name, office and form of address from the records. Pure. Used by the views, the papers and the issue.
import type { PersonInPost } from '../people/people.store.ts'
import type { Unit } from '../units/unit.ts'
import { type Address, addressFor, type Line } from './decision.ts'

export interface Named {
  name: string
  office: string
  address: Address
}

/** Frozen where the decision is issued; from the records while it is a draft. */
export function namedAs(
  line: Line,
  people: ReadonlyMap<string, PersonInPost>,
  units: ReadonlyMap<string, Unit>,
): Named {
  if (line.frozen) return line.frozen
  const nameOf = (id: string | null | undefined): string => (id ? (units.get(id)?.name.vi ?? '') : '')
  if (line.personId !== null) {
    const person = people.get(line.personId)
    const office = [person?.position, nameOf(person?.unitId)].filter((part) => part).join(', ')
    return { name: person?.name ?? '', office, address: addressFor(person?.gender) }
  }
  if (line.collectiveName !== null)
    return { name: line.collectiveName, office: nameOf(line.unitId), address: '' }
  return {
    name: nameOf(line.unitId),
    office: nameOf(units.get(line.unitId ?? '')?.parentId ?? units.get(line.unitId ?? '')?.supervisedBy),
    address: '',
  }
}

/** The award as this house's papers name it: the level of the law gives place to the issuer, `Cờ thi đua của Bộ Tài nguyên và Môi trường`. */
export const awardOnPaper = (nameInLaw: string, issuer: string): string =>
  nameInLaw.replace(/Bộ, ban, ngành, tỉnh$/, issuer)

/** On a certificate the heading is bare, `Bằng khen`: who gives it stands above. */
export const awardAsHeading = (nameInLaw: string): string =>
  nameInLaw.replace(/ (của )?Bộ, ban, ngành, tỉnh$/, '')
