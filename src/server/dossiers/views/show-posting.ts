// A posting as posted, with its objections.  GET /api/postings/{postingId}
import { ShowPosting } from '../../../contract/postings.ts'
import { abilities } from '../../abilities.ts'
import { defineView } from '../../view.ts'
import { sharesOf } from '../dossier-list.store.ts'
import { mayAnswerObjections, mayWatch } from '../dossiers.may.ts'
import { fileLinks } from '../file-links.ts'
import { objectionsOf } from '../objections.store.ts'
import { objectionRow, postingRow } from '../posting-rows.ts'
import { postingLines, postingsOf } from '../postings.store.ts'

export const showPosting = defineView({
  contract: ShowPosting,
  load: async ({ tx }, { postingId }) => {
    const [posting] = await postingsOf(tx, { id: postingId })
    if (!posting) return undefined
    const lines = await postingLines(tx, postingId)
    const objections = await objectionsOf(tx, { postingId })
    return {
      posting,
      lines,
      objections,
      shares: await sharesOf(
        tx,
        lines.map((line) => line.dossierId),
      ),
      files: await fileLinks(
        tx,
        objections.map((one) => one.fileId),
      ),
    }
  },
  may: mayWatch,
  present: ({ posting, lines, objections, shares, files }, { actor, today }) => ({
    posting: postingRow(posting, today),
    lines: lines.map(({ rank: _rank, gender: _gender, ...line }) => line),
    skipped: [...posting.skipped],
    shares,
    objections: objections.map((one) => objectionRow(one, actor, files)),
    abilities: abilities({ 'answer-objection': mayAnswerObjections(actor) }),
  }),
})
