// A movement as it stands on a day.  GET /api/movements/{movementId}
import { ShowMovement } from '../../../contract/movements.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { contentProgress } from '../../plans/content-progress.store.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { loadMovement } from '../load.ts'
import { definitionOn, steps } from '../movement.ts'
import { mayDraft, mayLaunch, mayRemind } from '../movements.may.ts'
import { presentHead } from '../present.ts'
import { standingsOf } from '../responses.store.ts'

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
    }
  },
  may: signedIn,
  present: ({ movement, on, units, files, progress, standings }, { actor, today }) => {
    const definition = definitionOn(movement, on)
    const link = (id: string | null) => {
      const unit = id ? units.get(id) : undefined
      return unit ? linkTo(unit) : null
    }
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
      amendments: movement.amendments.map((one) => ({
        id: one.id,
        number: one.number,
        on: one.on,
        reason: one.reason,
        changes: one.changes.map(({ section, code }) => ({ section, code })),
        file: files.get(one.fileId ?? '') ?? null,
      })),
      progress,
      steps: Object.fromEntries(
        steps.map((step) => [step, standings.filter((one) => one.step === step).length]),
      ),
      addressees: standings.length,
      coordinator: link(definition.coordinatorUnitId),
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
