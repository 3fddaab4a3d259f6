// Loads a plan or a work item for an act, when the person may see it. Used by the acts of this folder.
import type { Context } from '../act.ts'
import { unitOn } from '../units/units.store.ts'
import { approvalOf, type Plan } from './plan.ts'
import { maySeePlan } from './plans.may.ts'
import { itemById, planById } from './plans.store.ts'
import type { WorkItem } from './work-item.ts'

export async function loadPlan(
  { tx, actor }: Context,
  { planId }: { planId: string },
): Promise<Plan | undefined> {
  const plan = await planById(tx, planId)
  return plan && maySeePlan(actor, { unitId: plan.unitId, approved: approvalOf(plan) !== undefined })
    ? plan
    : undefined
}

export interface LoadedItem {
  item: WorkItem
  approved: boolean
  /** A department, only supervised by the ministry: its word is enough. */
  supervised: boolean
}

export async function loadItem(
  { tx, actor, today }: Context,
  { workItemId }: { workItemId: string },
): Promise<LoadedItem | undefined> {
  const item = await itemById(tx, workItemId)
  const plan = item?.planId ? await planById(tx, item.planId) : undefined
  const approved = plan !== undefined && approvalOf(plan) !== undefined
  if (!item || !maySeePlan(actor, { unitId: item.unitId, approved })) return undefined
  const unit = await unitOn(tx, item.unitId, today)
  return { item, approved, supervised: unit?.supervisedBy !== null && unit !== undefined }
}
