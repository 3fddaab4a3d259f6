// A report as it reads now: frozen when issued, else figures of today and text drafted from them. Used by the acts and views of this folder.
import type { Context } from '../act.ts'
import type { Movement } from '../movements/movement.ts'
import { movementOf } from '../movements/movements.store.ts'
import { unitsOn } from '../units/units.store.ts'
import { words } from '../words.ts'
import { chartsOf, figuresOf } from './figures.ts'
import { type Report, type Snapshot, textsOf } from './report.ts'
import { maySeeReport } from './reports.may.ts'
import { previousOf, reportById } from './reports.store.ts'

export async function loadReport(context: Context, { reportId }: { reportId: string }) {
  const { tx, actor } = context
  const report = await reportById(tx, reportId)
  if (!report || !maySeeReport(actor, report)) return undefined
  const movement = await movementOf(tx, report.movementId)
  return (
    movement && {
      report,
      movement,
      reads: await readingOf(context, report, movement),
      /** What the same lists hold today, once the figures are frozen: the links lead there. */
      figuresToday: report.issue ? await figuresOf(tx, movement, context.today) : undefined,
      previous: await previousOf(tx, report),
    }
  )
}

async function readingOf({ tx, today }: Context, report: Report, movement: Movement): Promise<Snapshot> {
  if (report.issue) return report.issue.snapshot
  const { say } = await words()
  const figures = await figuresOf(tx, movement, today)
  const charts = await chartsOf(tx, movement, await unitsOn(tx, today), today)
  return {
    figures,
    charts,
    texts: textsOf(figures, report.texts, (key, values) => say(report.language, `reports:${key}`, values)),
  }
}
