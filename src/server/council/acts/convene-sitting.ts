// Convenes the council with an agenda of dossiers that are ready for it.  POST /api/sittings
import { ConveneSitting } from '../../../contract/council.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { dossiersOf, markInCouncil, readyForCouncil } from '../../dossiers/dossiers.store.ts'
import { mayKeepPapers } from '../council.may.ts'
import type { Member } from '../sitting.ts'
import { countSittings } from '../sittings.store.ts'
import { addSitting, type NewSitting } from '../sittings-written.store.ts'

type Kind = (typeof ConveneSitting.refusals)[number]

/** Fewer would make every vote known by arithmetic. @source the ballot's own rule: it warns below five */
const membersMin = 3

export const conveneSitting = defineAct({
  contract: ConveneSitting,
  load: async ({ tx, today }, { year, heldOn }) => ({
    ready: new Set((await readyForCouncil(tx, { year, day: today })).map((dossier) => dossier.id)),
    dossiers: await dossiersOf(tx, { year }),
    appointments: await appointmentsOn(tx, { day: heldOn, role: ['council-chair', 'council-member'] }),
    number: (await countSittings(tx, year)) + 1,
  }),
  may: mayKeepPapers,
  decide: ({ ready, dossiers, appointments, number }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    const members = rollOf(appointments)
    if (members.length < membersMin)
      refused.push({ kind: 'council.too-few-members', members: members.length, membersMin })
    if (!members.some((member) => member.role === 'chair'))
      refused.push({ kind: 'council.no-chair', on: input.heldOn })
    if (input.heldOn < today) refused.push({ kind: 'council.in-the-past', path: 'heldOn' })
    if (new Set(input.dossierIds).size !== input.dossierIds.length)
      refused.push({ kind: 'council.dossier-twice', path: 'dossierIds' })
    for (const [index, id] of input.dossierIds.entries()) {
      const dossier = dossiers.find((one) => one.id === id)
      if (!ready.has(id))
        refused.push({
          kind: 'council.dossier-not-ready',
          path: `dossierIds.${index}`,
          code: dossier?.code ?? id,
        })
    }
    const code = `PH-${input.year}-${String(number).padStart(2, '0')}`
    return unless(
      refused,
      (): NewSitting => ({
        ...input,
        id: newId(),
        code,
        members,
        items: input.dossierIds.map((dossierId) => ({ id: newId(), dossierId })),
      }),
    )
  },
  save: async ({ tx, actor, now }, sitting) => {
    await addSitting(tx, sitting, { by: actor.personId, at: now })
    await markInCouncil(
      tx,
      sitting.items.map((item) => item.dossierId),
      'in-council',
    )
  },
  subjects: (sitting) => [
    { kind: 'sitting', id: sitting.id },
    ...sitting.items.map((item) => ({ kind: 'dossier', id: item.dossierId })),
  ],
  present: ({ id }) => ({ sittingId: id }),
  notices: (sitting) =>
    sitting.members.map((member) => ({
      to: member.personId,
      kind: 'council.convened',
      path: `/council/${sitting.id}`,
      figures: { on: sitting.heldOn, place: sitting.place, items: sitting.items.length },
    })),
})

/** Each person once: who chairs is a member too. */
function rollOf(appointments: readonly { personId: string; role: string }[]): Member[] {
  const chairs = new Set(appointments.flatMap((one) => (one.role === 'council-chair' ? [one.personId] : [])))
  const everyone = [...chairs, ...appointments.map((one) => one.personId)]
  return [...new Set(everyone)].map((personId) => ({
    personId,
    role: chairs.has(personId) ? 'chair' : 'member',
  }))
}
