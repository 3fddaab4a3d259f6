// A report with figures that open their records.  GET /api/reports/{reportId}
import { ShowMovementReport } from '../../../contract/reports.ts'
import { abilities } from '../../abilities.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { titleOf } from '../finding.ts'
import { loadReport } from '../look-at.ts'
import { presentHead } from '../present.ts'
import { beforeOf, changedSince, type Say, sections } from '../report.ts'
import { mayWriteReports } from '../reports.may.ts'

export const showMovementReport = defineView({
  contract: ShowMovementReport,
  load: async (context, input) => {
    const loaded = await loadReport(context, input)
    const named = loaded?.report.draftedBy ? [loaded.report.draftedBy] : []
    const { say } = await words()
    const titleIn: Say = (key, figures) => say(context.language, `reports:${key}`, figures)
    return (
      loaded && {
        ...loaded,
        people: await peopleByIds(context.tx, named, context.today),
        charts: loaded.reads.charts.map((chart) => ({
          ...chart,
          title: titleOf(chart, context.language, titleIn),
        })),
      }
    )
  },
  may: signedIn,
  present: ({ report, movement, reads, figuresToday, previous, people, charts }, { actor }) => ({
    ...presentHead(report, people),
    movementId: movement.id,
    year: movement.year,
    figures: reads.figures.map((figure) => ({
      ...figure,
      before: beforeOf(figure, previous?.issue?.snapshot),
      today: changedSince(figure, figuresToday),
    })),
    charts,
    texts: reads.texts,
    edited: sections.filter((section) => report.texts[section] !== undefined),
    previous: previous?.issue
      ? { id: previous.id, number: previous.issue.number, on: previous.issue.on }
      : null,
    abilities: abilities({ 'keep-report': mayWriteReports(actor), 'issue-report': mayWriteReports(actor) }),
  }),
})
