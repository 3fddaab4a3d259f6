// A movement as it stands on a day.  GET /api/movements/{movementId}
import { ShowMovement } from '../../../contract/movements.ts'
import { abilities } from '../../abilities.ts'
import { holdsFor } from '../../access/actor.ts'
import type { Context } from '../../act.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { contentProgress } from '../../plans/content-progress.store.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { loadMovement } from '../load.ts'
import { definitionOn, type Movement, steps } from '../movement.ts'
import { mayDraft, mayLaunch, mayRemind } from '../movements.may.ts'
import { movementOf, movementsOf } from '../movements.store.ts'
import { presentAmendment, presentHead } from '../present.ts'
import { standingsOf } from '../responses.store.ts'
import { workingDaysUntil } from '../working-days-left.ts'

export const showMovement = defineView({
  contract: ShowMovement,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    if (!movement) return undefined
    const { tx, today } = context
    const fileIds = [movement.launch?.fileId, ...movement.amendments.map((one) => one.fileId)].flatMap(
      (id) => id ?? [],
    )
    return {
      movement,
      on: input.on ?? today,
      units: await unitsOn(tx, today),
      files: new Map((await findFiles(tx, fileIds)).map((file) => [file.id, linkToFile(file)])),
      progress: await contentProgress(tx, movement.id, today),
      standings: await standingsOf(tx, movement.id, movement.year),
      ...(await family(context, movement)),
    }
  },
  may: signedIn,
  present: (loaded, { actor, today }) => {
    const { movement, on, units, files, progress, standings, parent, within } = loaded
    const definition = definitionOn(movement, on)
    const link = (id: string | null) => {
      const unit = id ? units.get(id) : undefined
      return unit ? linkTo(unit) : null
    }
    const answers = standings.find((one) => holdsFor(actor, one.unitId, 'secretary', 'head'))
    const own = answers ?? standings.find((one) => actor.unitPath.includes(one.unitId))
    const ownUnit = link(own?.unitId ?? null)
    return {
      ...presentHead(movement, units, today),
      definition,
      savedAt: movement.savedAt,
      file: files.get(movement.launch?.fileId ?? '') ?? null,
      cancelledWhy: movement.cancelledWhy,
      tasks: definition.tasks.map((task) => ({
        code: task.code,
        units: task.leadUnitIds.flatMap((id) => link(id) ?? []),
      })),
      amendments: movement.amendments.map((one) => presentAmendment(movement, one, files)),
      progress,
      steps: Object.fromEntries(
        steps.map((step) => [step, standings.filter((one) => one.step === step).length]),
      ),
      addressees: movement.launch ? standings.length : definition.addresseeIds.length,
      coordinator: link(definition.coordinatorUnitId),
      parent: parent ? { id: parent.id, title: parent.definition.title } : null,
      within: within.map((one) => presentHead(one, units, today)),
      workingDaysLeft: movement.launch ? workingDaysUntil(today, movement.periodTo) : null,
      mine: own && ownUnit ? { unit: ownUnit, step: own.step, answers: own === answers } : null,
      abilities: abilities({
        'save-movement': mayDraft(actor, movement.unitId),
        'cancel-movement': mayDraft(actor, movement.unitId),
        'launch-movement': mayLaunch(actor, movement),
        'amend-movement': mayLaunch(actor, movement),
        'remind-units': mayRemind(actor),
      }),
    }
  },
})

/** The movement above it, and those that units launched within it. */
async function family({ tx }: Context, movement: Movement) {
  return {
    parent: movement.parentId ? await movementOf(tx, movement.parentId) : undefined,
    within: (await movementsOf(tx, { parentId: movement.id })).filter((one) => one.launch !== null),
  }
}
