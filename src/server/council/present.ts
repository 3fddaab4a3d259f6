// A sitting as the world sees it. Pure. Used by the views of this folder.
import { itemsOf, type Sitting, stateOf } from './sitting.ts'

export function presentRow(sitting: Sitting) {
  return {
    id: sitting.id,
    code: sitting.code,
    year: sitting.year,
    heldOn: sitting.heldOn,
    place: sitting.place,
    state: stateOf(sitting),
    items: itemsOf(sitting).length,
    members: sitting.members.length,
    passed: sitting.minutes ? sitting.minutes.results.filter((one) => one.reached).length : null,
  }
}

/** Whether a member of the roll is there; not known before attendance is taken. */
export function presenceOf(
  sitting: Sitting,
  personId: string,
): { presence: 'unknown' | 'present' | 'absent' | 'absent-in-writing'; reason: string | null } {
  if (!sitting.attendance) return { presence: 'unknown', reason: null }
  if (sitting.attendance.present.includes(personId)) return { presence: 'present', reason: null }
  const reason = sitting.attendance.absent.find((one) => one.personId === personId)?.reason ?? null
  return { presence: sitting.written.includes(personId) ? 'absent-in-writing' : 'absent', reason }
}
