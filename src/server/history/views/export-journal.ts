// The whole journal as a file that is verified without the server.  GET /api/journal/export
import { ExportJournal } from '../../../contract/history.ts'
import { holds } from '../../access/actor.ts'
import { exportJournal as linesOf } from '../../journal/export-journal.ts'
import { withRole } from '../../permission.ts'
import { defineView } from '../../view.ts'

/** The administrator keeps the journal safe without reading what people wrote: payloads stay out, their hashes bind them. */
export const exportJournal = defineView({
  contract: ExportJournal,
  load: async ({ actor }) => ({ withoutPayload: !holds(actor, 'auditor') }),
  may: (actor) => withRole(actor, 'auditor', 'administrator'),
  present: (how) => how,
  lines: ({ withoutPayload }, { db, journalKey, now }) => ({
    name: `palmares-journal-${now.slice(0, 10)}.jsonl`,
    mediaType: 'application/jsonl; charset=utf-8',
    lines: linesOf(db, { key: journalKey, now, withoutPayload }),
  }),
})
