// An initiative with its recognitions and uses.  GET /api/initiatives/{initiativeId}
import { ShowInitiative } from '../../../contract/initiatives.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFile } from '../../files/files.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayRecognise, maySeeInitiative } from '../initiatives.may.ts'
import { initiativeById, usesOf } from '../initiatives.store.ts'
import { presentInitiative } from '../present.ts'

export const showInitiative = defineView({
  contract: ShowInitiative,
  load: async ({ tx, actor, today }, { initiativeId }) => {
    const initiative = await initiativeById(tx, initiativeId)
    if (!initiative || !maySeeInitiative(actor, initiative)) return undefined
    const named = [...initiative.authorIds, ...(initiative.declaredBy ? [initiative.declaredBy] : [])]
    return {
      initiative,
      people: await peopleByIds(tx, named, today),
      units: await unitsOn(tx, today),
      file: initiative.fileId ? await findFile(tx, initiative.fileId) : undefined,
      uses: await usesOf(tx, initiativeId),
    }
  },
  may: signedIn,
  present: ({ initiative, people, units, file, uses }, { actor }) => {
    const declaredBy = initiative.declaredBy ? people.get(initiative.declaredBy) : undefined
    return {
      ...presentInitiative(initiative, people, units),
      summary: initiative.summary,
      file: file ? linkToFile(file) : null,
      declaredBy: declaredBy ? linkToPerson(declaredBy) : null,
      declaredAt: initiative.declaredAt,
      usedFor: uses.map((use) => ({ dossierId: use.dossier_id, award: use.award })),
      abilities: abilities({ 'recognise-initiative': mayRecognise(actor, initiative.unitId) }),
    }
  },
})
