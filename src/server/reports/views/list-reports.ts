// The reports of a movement.  GET /api/movements/{movementId}/reports
import { ListReports } from '../../../contract/reports.ts'
import { abilities } from '../../abilities.ts'
import { loadMovement } from '../../movements/load.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { presentHead } from '../present.ts'
import { maySeeReport, mayWriteReports } from '../reports.may.ts'
import { reportsOf } from '../reports.store.ts'

export const listReports = defineView({
  contract: ListReports,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    if (!movement) return undefined
    const reports = (await reportsOf(context.tx, movement.id)).filter((one) =>
      maySeeReport(context.actor, one),
    )
    return {
      reports,
      people: await peopleByIds(
        context.tx,
        reports.flatMap((one) => one.draftedBy ?? []),
        context.today,
      ),
    }
  },
  may: signedIn,
  present: ({ reports, people }, { actor }) => ({
    rows: reports.map((one) => presentHead(one, people)),
    abilities: abilities({ 'draft-report': mayWriteReports(actor) }),
  }),
})
