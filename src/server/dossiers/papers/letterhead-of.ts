// The head of a unit's papers: superior body, issuer, symbol, place. Pure. Used by the documents of this folder.
import { linkTo, pathOf, type Unit } from '../../units/unit.ts'

type Units = ReadonlyMap<string, Unit>

/** Left for the pen where the records do not say. */
const blank = '……'

/** @param kind `TTr`, `BC`, `TB`: the letters before the unit's own in the symbol */
export function letterheadOf(units: Units, unitId: string, kind: string) {
  const unit = units.get(unitId)
  const superior = superiorOf(units, unitId)
  return {
    ...(superior ? { superior: superior.name.vi } : {}),
    issuer: unit?.name.vi ?? blank,
    symbol: `${kind}-${unit?.code ?? blank}`,
    place: unit?.province ?? superior?.province ?? blank,
    recipients: ['Như trên'],
    archive: 'VT',
  }
}

/** The unit above in the line of command: a provincial department stands under its province, which is not here. */
function superiorOf(units: Units, unitId: string): Unit | undefined {
  const parent = pathOf(units, unitId)[1]
  return parent ? units.get(parent) : undefined
}

/** The body that receives proposals: the one that commands or supervises the unit, or the top itself. */
export function receiverOf(units: Units, unitId: string): Unit | undefined {
  const unit = units.get(unitId)
  const above = pathOf(units, unitId).at(-1)
  if (unit?.supervisedBy) return units.get(unit.supervisedBy)
  return above ? units.get(above) : unit
}

export const nameOf = (units: Units, unitId: string): string => {
  const unit = units.get(unitId)
  return unit ? linkTo(unit).name.vi : blank
}
