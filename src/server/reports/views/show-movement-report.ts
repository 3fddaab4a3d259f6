// A report with figures that open their records.  GET /api/reports/{reportId}
import { ShowMovementReport } from '../../../contract/reports.ts'
import { abilities } from '../../abilities.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadReport } from '../look-at.ts'
import { presentHead } from '../present.ts'
import { beforeOf, sections } from '../report.ts'
import { mayWriteReports } from '../reports.may.ts'

export const showMovementReport = defineView({
  contract: ShowMovementReport,
  load: async (context, input) => {
    const loaded = await loadReport(context, input)
    const named = loaded?.report.draftedBy ? [loaded.report.draftedBy] : []
    return loaded && { ...loaded, people: await peopleByIds(context.tx, named, context.today) }
  },
  may: signedIn,
  present: ({ report, movement, reads, previous, people }, { actor }) => ({
    ...presentHead(report, people),
    movementId: movement.id,
    year: movement.year,
    figures: reads.figures.map((figure) => ({
      ...figure,
      before: beforeOf(figure, previous?.issue?.snapshot),
    })),
    charts: reads.charts,
    texts: reads.texts,
    edited: sections.filter((section) => report.texts[section] !== undefined),
    previous: previous?.issue
      ? { id: previous.id, number: previous.issue.number, on: previous.issue.on }
      : null,
    abilities: abilities({ 'keep-report': mayWriteReports(actor), 'issue-report': mayWriteReports(actor) }),
  }),
})
