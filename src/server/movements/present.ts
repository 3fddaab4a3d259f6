// A movement as the world sees it in lists and heads. Pure. Used by the views of this folder.
import { linkTo, type Unit } from '../units/unit.ts'
import { definitionOn, type Movement, stateOf } from './movement.ts'

export function presentHead(movement: Movement, units: ReadonlyMap<string, Unit>, day: string) {
  const unit = units.get(movement.unitId)
  const { title, theme } = definitionOn(movement, day)
  return {
    id: movement.id,
    year: movement.year,
    periodFrom: movement.periodFrom,
    periodTo: movement.periodTo,
    title,
    theme,
    unit: unit ? linkTo(unit) : { id: movement.unitId, code: '', name: { vi: '', fr: '', en: '' } },
    state: stateOf(movement, day),
    launchedOn: movement.launch?.on ?? null,
    number: movement.launch?.number ?? null,
    parentId: movement.parentId,
  }
}
