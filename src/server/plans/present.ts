// A work item as the world sees it. Pure. Used by the views of this folder.
import { daysLate, doneOn, percentOf, stateOf, type WorkItem } from './work-item.ts'

export function presentItem(item: WorkItem, day: string) {
  return {
    id: item.id,
    code: item.code,
    title: item.title,
    contentCode: item.contentCode,
    taskCode: item.taskCode,
    target: item.target,
    dueOn: item.dueOn,
    state: stateOf(item, day),
    percent: percentOf(item),
    doneOn: doneOn(item),
    daysLate: daysLate(item, day),
    amends: item.amends,
  }
}
