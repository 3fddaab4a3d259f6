// The evidence of a unit, and which dossiers use each.  GET /api/dossier-evidence
import { ListEvidence } from '../../../contract/dossier-evidence.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { sightOf } from '../dossiers.may.ts'
import { evidenceOfUnit } from '../evidence.store.ts'
import { fileLinks } from '../file-links.ts'

export const listEvidence = defineView({
  contract: ListEvidence,
  load: async ({ tx, actor }, { unitId, search }) => {
    const sight = sightOf(actor)
    if (!sight.all && !sight.unitIds.includes(unitId)) return undefined
    const rows = await evidenceOfUnit(tx, unitId, search)
    return {
      rows,
      files: await fileLinks(
        tx,
        rows.map((row) => row.fileId),
      ),
    }
  },
  may: signedIn,
  present: ({ rows, files }) => ({
    rows: rows.flatMap(({ fileId, unitId: _unit, uses, ...row }) => {
      const file = files.get(fileId)
      return file ? [{ ...row, file, uses: [...uses] }] : []
    }),
  }),
})
