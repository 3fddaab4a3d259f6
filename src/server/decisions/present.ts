// A decision as the world sees it. Pure. Used by the views of this folder.

import type { State } from '../honours/honour.ts'
import type { Unit } from '../units/unit.ts'
import { linkTo } from '../units/unit.ts'
import type { LineCorrection } from './changes.store.ts'
import { type Decision, type Line, numberOf, readAs, standing, stateOf } from './decision.ts'
import type { PrizeLine } from './issue.store.ts'
import type { Named } from './named.ts'

export function presentRow(decision: Decision) {
  return {
    id: decision.id,
    kind: decision.kind,
    state: stateOf(decision),
    number: numberOf(decision),
    signedOn: decision.issue?.signedOn ?? null,
    summary: decision.text.summary,
    award: decision.award,
    yearFrom: decision.yearFrom,
    yearTo: decision.yearTo,
    lines: standing(decision).length,
    draftedAt: decision.draftedAt,
  }
}

export const presentLink = (decision: Decision) => ({
  id: decision.id,
  kind: decision.kind,
  state: stateOf(decision),
  number: numberOf(decision),
  signedOn: decision.issue?.signedOn ?? null,
})

export interface LineContext {
  names: ReadonlyMap<string, Named>
  units: ReadonlyMap<string, Unit>
  codes: ReadonlyMap<string, string>
  prizes: ReadonlyMap<string, PrizeLine>
  honours: ReadonlyMap<string, { id: string; state: State }>
  corrections: readonly LineCorrection[]
  /** Codes of certificates by line: those who print them see them. */
  certificates: ReadonlyMap<string, { code: string }>
}

export function presentLine(line: Line, given: LineContext) {
  const named = given.names.get(line.id) ?? { name: '', office: '' }
  const read = readAs(
    { merit: line.merit, frozen: { ...named, address: '' } },
    given.corrections.filter((one) => one.ofLineId === line.id),
  )
  const unit = line.unitId ? given.units.get(line.unitId) : undefined
  const honour = given.honours.get(line.id)
  const prize = given.prizes.get(line.id)
  return {
    id: line.id,
    position: line.position,
    person: line.personId ? { id: line.personId, name: read.name } : null,
    unit: unit ? linkTo(unit) : null,
    ...read,
    dossier: line.dossierId ? { id: line.dossierId, code: given.codes.get(line.dossierId) ?? '' } : null,
    withheld: line.withheld,
    correction: line.correction,
    honour: honour ? { ...honour, code: given.certificates.get(line.id)?.code ?? '' } : null,
    prize: prize ? prizeShown(prize) : null,
  }
}

const prizeShown = ({ id: _id, honourId: _honour, decisionLineId: _line, ...prize }: PrizeLine) => prize
