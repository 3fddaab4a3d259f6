// Who of the roll is present, and why the others are not.  POST /api/sittings/{sittingId}/attendance
import { RecordAttendance } from '../../../contract/council.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayKeepPapers } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { addAttendance } from '../sittings-written.store.ts'

type Kind = (typeof RecordAttendance.refusals)[number]

export const recordAttendance = defineAct({
  contract: RecordAttendance,
  load: loadSitting,
  may: mayKeepPapers,
  decide: (sitting, { present, absent }, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    const roll = new Set(sitting.members.map((member) => member.personId))
    const said = [...present, ...absent.map((one) => one.personId)]
    if (sitting.count) refused.push({ kind: 'council.already-counted' })
    if (today < sitting.heldOn) refused.push({ kind: 'council.before-the-day', on: sitting.heldOn })
    if (said.some((id) => !roll.has(id))) refused.push({ kind: 'council.not-on-the-roll', path: 'present' })
    if (new Set(said).size !== said.length) refused.push({ kind: 'council.said-twice', path: 'absent' })
    const left = [...roll].filter((id) => !said.includes(id)).length
    if (left > 0) refused.push({ kind: 'council.member-left-out', path: 'present', count: left })
    return unless(refused, () => ({ id: newId(), attendance: { present, absent } }))
  },
  save: ({ tx, actor, now }, { id, attendance }, sitting) =>
    addAttendance(tx, id, sitting.id, attendance, { by: actor.personId, at: now }),
  subjects: (_accepted, sitting) => [{ kind: 'sitting', id: sitting.id }],
  present: (_accepted, sitting) => ({ sittingId: sitting.id }),
})
