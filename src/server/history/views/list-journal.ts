// The whole journal, for inspectors and auditors.  GET /api/journal
import { ListJournal } from '../../../contract/history.ts'
import { withRole } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { presentEntry } from '../entry.ts'
import { journalPage } from '../history.store.ts'

export const listJournal = defineView({
  contract: ListJournal,
  load: ({ tx }, input) => journalPage(tx, input),
  may: (actor) => withRole(actor, 'auditor'),
  present: async (found, _context, { page, size }) => {
    const registry = await import('../../discover.ts').then(({ discover }) => discover())
    const rows = found.rows.map((row) => ({
      ...presentEntry(registry, row),
      payload: row.payload,
      subjects: row.subjects,
      previousHash: row.previousHash,
    }))
    return { rows, total: found.total, page, size }
  },
})
