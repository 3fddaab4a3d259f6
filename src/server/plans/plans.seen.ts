// Approved plans are read by everyone of the house, drafts by their unit; evidence follows its item. Used by seen.ts.

import type { Actor } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import type { Seen } from '../seen.ts'
import { approvalOf } from './plan.ts'
import { maySeePlan } from './plans.may.ts'
import { itemById, planById } from './plans.store.ts'

async function seesPlan(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const plan = await planById(tx, id)
  return (
    plan !== undefined && maySeePlan(actor, { unitId: plan.unitId, approved: approvalOf(plan) !== undefined })
  )
}

export const seen: Seen = {
  records: {
    plan: seesPlan,
    'work-item': async (tx, actor, id) => {
      const item = await itemById(tx, id)
      return item?.planId ? seesPlan(tx, actor, item.planId) : false
    },
    'legal-document': async () => true,
  },
  file: async (tx, actor, fileId) => {
    const step = await tx
      .selectFrom('plan_step')
      .select('plan_id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    if (step) return seesPlan(tx, actor, step.plan_id)
    const stage = await tx
      .selectFrom('legal_stage')
      .select('id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    if (stage) return true
    const row = await tx
      .selectFrom('progress')
      .innerJoin('work_item', 'work_item.id', 'progress.work_item_id')
      .select('work_item.unit_id')
      .where((where) => where(where.val(fileId), '=', where.fn.any('progress.file_ids')))
      .executeTakeFirst()
    return row !== undefined && actor.unitPath.includes(row.unit_id)
  },
}
