// Objections to postings, open ones first.  GET /api/objections
import { ListObjections } from '../../../contract/objections.ts'
import { abilities } from '../../abilities.ts'
import { defineView } from '../../view.ts'
import { mayAnswerObjections, mayWatch } from '../dossiers.may.ts'
import { fileLinks } from '../file-links.ts'
import { objectionsOf } from '../objections.store.ts'
import { objectionRow } from '../posting-rows.ts'

export const listObjections = defineView({
  contract: ListObjections,
  load: async ({ tx }, { year, state }) => {
    const all = await objectionsOf(tx, { year })
    const rows = all.filter((one) => state === undefined || (one.outcome === null) === (state === 'open'))
    return {
      all,
      rows,
      files: await fileLinks(
        tx,
        rows.map((one) => one.fileId),
      ),
    }
  },
  may: mayWatch,
  present: ({ all, rows, files }, { actor }) => {
    const open = all.filter((one) => one.outcome === null).length
    return {
      rows: rows.map((one) => objectionRow(one, actor, files)),
      open,
      answered: all.length - open,
      abilities: abilities({ 'answer-objection': mayAnswerObjections(actor) }),
    }
  },
})
