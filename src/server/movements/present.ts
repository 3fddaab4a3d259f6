// A movement as the world sees it in lists and heads, and its amendments. Pure. Used by the views of this folder and registrations.
import type { FileLink } from '../../contract/values.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import { type Amendment, definitionOn, type Movement, pointBefore, stateOf } from './movement.ts'

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

/** With what stood before each change, so that a reader sees both. */
export const presentAmendment = (
  movement: Movement,
  amendment: Amendment,
  files: ReadonlyMap<string, FileLink>,
) => ({
  id: amendment.id,
  number: amendment.number,
  on: amendment.on,
  reason: amendment.reason,
  file: files.get(amendment.fileId ?? '') ?? null,
  by: amendment.by,
  changes: amendment.changes.map((change) => ({
    section: change.section,
    code: change.code,
    text: change.text,
    due: change.due,
    before: pointBefore(movement, amendment, change),
  })),
})
