// The history of a report is for those who may read it. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeReport } from './reports.may.ts'
import { reportById } from './reports.store.ts'

export const seen: Seen = {
  records: {
    report: async (tx, actor, id) => {
      const report = await reportById(tx, id)
      return report !== undefined && maySeeReport(actor, report)
    },
  },
}
