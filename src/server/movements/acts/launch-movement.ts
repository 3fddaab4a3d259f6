// Launches a movement: contents and criteria freeze, addressees are told.  POST /api/movements/{movementId}/launch
import { createHash } from 'node:crypto'
import { LaunchMovement } from '../../../contract/movement-acts.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { canonicalJson } from '../../journal/canonical-json.ts'
import { loadMovement } from '../load.ts'
import { mayLaunch } from '../movements.may.ts'
import { addLaunch } from '../movements-written.store.ts'

type Kind = (typeof LaunchMovement.refusals)[number]

export const launchMovement = defineAct({
  contract: LaunchMovement,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    const people = movement
      ? await appointmentsOn(context.tx, { day: context.today, role: ['secretary', 'head'] })
      : []
    const file = movement ? await findFile(context.tx, input.fileId) : undefined
    return movement && { movement, people, file }
  },
  may: (actor, { movement }) => mayLaunch(actor, movement),
  decide: ({ movement, file }, { number, on, fileId }, { today }) => {
    const refused: Refusal<Kind>[] = []
    const { definition } = movement
    if (movement.launch) refused.push({ kind: 'movement.frozen' })
    if (movement.cancelledWhy !== null) refused.push({ kind: 'movement.already-cancelled' })
    if (on > today) refused.push({ kind: 'movement.in-the-future', path: 'on' })
    if (definition.contents.length === 0)
      refused.push({ kind: 'movement.no-contents', remedy: 'save-movement' })
    if (definition.collectiveCriteria.length + definition.individualCriteria.length === 0)
      refused.push({ kind: 'movement.no-criteria', remedy: 'save-movement' })
    if (movement.parentId === null && definition.addresseeIds.length === 0)
      refused.push({ kind: 'movement.no-addressees', remedy: 'save-movement' })
    if (!file) refused.push({ kind: 'movement.unknown-file', path: 'fileId' })
    else if (file.kind !== 'pdf')
      refused.push({ kind: 'movement.signed-pdf-needed', path: 'fileId', name: file.name })
    return unless(refused, () => ({
      number,
      on,
      fileId,
      addresseeIds: definition.addresseeIds,
      definitionHash: createHash('sha256').update(canonicalJson(definition)).digest('hex'),
    }))
  },
  save: ({ tx, actor, now }, launch, { movement }) =>
    addLaunch(tx, movement.id, launch, { by: actor.personId, at: now }),
  subjects: (_launch, { movement }) => [{ kind: 'movement', id: movement.id }],
  present: (_launch, { movement }) => ({ movementId: movement.id }),
  notices: ({ addresseeIds }, { movement, people }) => {
    const addressed = new Set(addresseeIds)
    const told = new Set(
      people.flatMap((one) => (one.unitId && addressed.has(one.unitId) ? [one.personId] : [])),
    )
    return [...told].map((to) => ({
      to,
      kind: 'movements.launched',
      path: `/movement/${movement.id}`,
      figures: { title: movement.definition.title, theme: movement.definition.theme },
    }))
  },
})
