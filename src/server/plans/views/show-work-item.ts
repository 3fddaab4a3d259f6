// A work item with every report, evidence and acceptance.  GET /api/work-items/{workItemId}
import { ShowWorkItem } from '../../../contract/work-items.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { loadItem } from '../load.ts'
import { mayAccept, mayApprovePlan, mayReport } from '../plans.may.ts'
import { presentItem } from '../present.ts'

export const showWorkItem = defineView({
  contract: ShowWorkItem,
  load: async (context, input) => {
    const loaded = await loadItem(context, input)
    const unit = loaded && (await unitOn(context.tx, loaded.item.unitId, context.today))
    if (!loaded || !unit) return undefined
    const { reports } = loaded.item
    const named = reports.flatMap((report) => [report.by, report.acceptance?.by]).flatMap((id) => id ?? [])
    return {
      item: loaded.item,
      unit,
      people: await peopleByIds(context.tx, named, context.today),
      files: await findFiles(
        context.tx,
        reports.flatMap((report) => report.fileIds),
      ),
    }
  },
  may: signedIn,
  present: ({ item, unit, people, files }, { actor, today }) => {
    const nameOf = (id: string | null) => {
      const person = id ? people.get(id) : undefined
      return person ? linkToPerson(person) : null
    }
    return {
      ...presentItem(item, today),
      unit: linkTo(unit),
      year: item.year,
      reports: item.reports.map((report) => ({
        id: report.id,
        percent: report.percent,
        text: report.text,
        doneOn: report.doneOn,
        by: nameOf(report.by),
        at: new Date(report.at).toISOString(),
        files: files.filter((file) => report.fileIds.includes(file.id)).map(linkToFile),
        acceptance: report.acceptance && {
          ...report.acceptance,
          by: nameOf(report.acceptance.by),
          at: new Date(report.acceptance.at).toISOString(),
        },
      })),
      withdrawal: item.withdrawal,
      abilities: abilities({
        'report-progress': mayReport(actor, item.unitId),
        'accept-work': mayAccept(actor, item.unitId),
        'withdraw-work-item': mayApprovePlan(actor, item.unitId),
      }),
    }
  },
})
