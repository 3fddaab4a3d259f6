// The history of a record, newest first.  GET /api/history/{kind}/{id}
import { ShowHistory } from '../../../contract/history.ts'
import { signedIn } from '../../permission.ts'
import { seesRecord } from '../../seen.ts'
import { defineView } from '../../view.ts'
import { presentEntry } from '../entry.ts'
import { entriesOf } from '../history.store.ts'

export const showHistory = defineView({
  contract: ShowHistory,
  load: async ({ tx, actor }, { kind, id, page, size }) =>
    (await seesRecord(tx, actor, kind, id)) ? entriesOf(tx, kind, id, { page, size }) : undefined,
  may: signedIn,
  present: async (found, _context, { page, size }) => {
    // Loaded here, since the registry holds this very view.
    const registry = await import('../../discover.ts').then(({ discover }) => discover())
    return { rows: found.rows.map((row) => presentEntry(registry, row)), total: found.total, page, size }
  },
})
