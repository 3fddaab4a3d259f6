// What refuses a past award, one or a row of a sheet. Pure. Used by the two acts that enter past awards.
import type { z } from 'zod'
import type { EnterPastHonour, PastHonour } from '../../contract/honours.ts'
import type { Refusal } from '../act.ts'
import { awardSubjects, type Honour, isFor } from './honour.ts'

type Kind = (typeof EnterPastHonour.refusals)[number]
export type Past = z.infer<typeof PastHonour>

export function pastHonourFaults(
  input: Past,
  given: { known: boolean; held: readonly Honour[]; today: string },
): Refusal<Kind>[] {
  const refused: Refusal<Kind>[] = []
  if ((input.personId === null) === (input.unitId === null))
    refused.push({ kind: 'honour.person-or-unit', path: 'personId' })
  else if (!given.known)
    refused.push({ kind: 'honour.unknown-subject', path: input.personId ? 'personId' : 'unitId' })
  if (!(input.award in awardSubjects))
    refused.push({ kind: 'honour.unknown-award', path: 'award', award: input.award })
  else if (!isFor(input.award, input.personId ? 'individual' : 'collective'))
    refused.push({ kind: 'honour.award-not-for-this-subject', path: 'award', award: input.award })
  if (input.yearTo < input.yearFrom) refused.push({ kind: 'honour.years-reversed', path: 'yearTo' })
  if (input.decidedOn < `${input.yearFrom}-01-01`)
    refused.push({ kind: 'honour.decided-before-the-year', path: 'decidedOn' })
  if (input.decidedOn > given.today) refused.push({ kind: 'honour.decided-in-the-future', path: 'decidedOn' })
  const same = given.held.find(
    (one) => one.award === input.award && one.yearFrom === input.yearFrom && one.yearTo === input.yearTo,
  )
  if (same) refused.push({ kind: 'honour.already-entered', number: same.decisionNumber, on: same.decidedOn })
  return refused
}

/** Whose award, which, of which years: two rows alike are one award entered twice. */
export const keyOf = ({ personId, unitId, award, yearFrom, yearTo }: Past): string =>
  [personId ?? unitId, award, yearFrom, yearTo].join(' ')
