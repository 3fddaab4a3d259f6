// SQL of plans and work items. Used by this folder, the movement's page, the desk and the reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { Report, WorkItem } from './work-item.ts'

declare module '../db/database.ts' {
  interface Database {
    plan: {
      id: string
      unit_id: string
      year: number
      movement_id: string | null
      title: string
      drafted_by: string | null
      drafted_at: string
    }
    plan_step: {
      id: string
      plan_id: string
      kind: 'submitted' | 'returned' | 'approved'
      reason: string | null
      number: string | null
      on_day: string | null
      file_id: string | null
      by_person: string | null
      at: string
    }
    work_item: {
      id: string
      unit_id: string
      plan_id: string | null
      year: number
      code: string
      title: string
      content_code: string | null
      task_code: string | null
      target: string | null
      due_on: string
      amends: string | null
      created_by: string | null
      created_at: string
      removed_at: string | null
    }
    progress: {
      id: string
      work_item_id: string
      percent: number
      text: string
      done_on: string
      file_ids: string[]
      reported_by: string | null
      reported_at: string
    }
    acceptance: {
      id: string
      work_item_id: string
      progress_id: string
      outcome: 'accepted' | 'sent-back'
      note: string
      by_person: string | null
      at: string
    }
    work_withdrawal: {
      work_item_id: string
      kind: 'withdrawn' | 'reassigned'
      decision: string
      reason: string
      by_person: string | null
      at: string
    }
  }
}

export interface By {
  by: string | null
  at: string
}
export type NewItem = Pick<
  WorkItem,
  'id' | 'code' | 'title' | 'contentCode' | 'taskCode' | 'target' | 'dueOn' | 'amends'
>

/** Keeps a draft: the plan's row, and its items as typed; items of the draft that are no longer there go. */
export async function keepDraft(
  tx: Tx,
  plan: Omit<Plan, 'steps'>,
  items: readonly NewItem[],
  { by, at }: By,
): Promise<void> {
  const row = { movement_id: plan.movementId, title: plan.title }
  await tx
    .insertInto('plan')
    .values({ id: plan.id, unit_id: plan.unitId, year: plan.year, ...row, drafted_by: by, drafted_at: at })
    .onConflict((conflict) => conflict.columns(['unit_id', 'year']).doUpdateSet(row))
    .execute()
  await tx.deleteFrom('work_item').where('plan_id', '=', plan.id).execute()
  if (items.length > 0) await addItems(tx, plan, items, { by, at })
}

export async function addItems(
  tx: Tx,
  plan: Pick<Plan, 'id' | 'unitId' | 'year'>,
  items: readonly NewItem[],
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('work_item')
    .values(
      items.map((item) => ({
        id: item.id,
        unit_id: plan.unitId,
        plan_id: plan.id,
        year: plan.year,
        code: item.code,
        title: item.title,
        content_code: item.contentCode,
        task_code: item.taskCode,
        target: item.target,
        due_on: item.dueOn,
        amends: item.amends,
        created_by: by,
        created_at: at,
        removed_at: null,
      })),
    )
    .execute()
}

export async function addStep(
  tx: Tx,
  id: string,
  planId: string,
  step: Omit<PlanStep, 'at'>,
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('plan_step')
    .values({
      id,
      plan_id: planId,
      kind: step.kind,
      reason: step.reason,
      number: step.number,
      on_day: step.on,
      file_id: step.fileId,
      by_person: by,
      at,
    })
    .execute()
}

export async function planById(tx: Tx, id: string): Promise<Plan | undefined> {
  const row = await planRows(tx).where('plan.id', '=', id).executeTakeFirst()
  return row && toPlan(row)
}
export async function planOf(tx: Tx, unitId: string, year: number): Promise<Plan | undefined> {
  const row = await planRows(tx).where('unit_id', '=', unitId).where('year', '=', year).executeTakeFirst()
  return row && toPlan(row)
}
export async function plansOf(tx: Tx, year: number): Promise<Plan[]> {
  return (await planRows(tx).where('year', '=', year).execute()).map(toPlan)
}

export async function itemById(tx: Tx, id: string): Promise<WorkItem | undefined> {
  const row = await itemRows(tx).where('work_item.id', '=', id).executeTakeFirst()
  return row && toItem(row)
}
/** The items of a year, of one unit or of all, by due day. */
export async function itemsOf(tx: Tx, year: number, unitId?: string): Promise<WorkItem[]> {
  let query = itemRows(tx).where('year', '=', year)
  if (unitId) query = query.where('unit_id', '=', unitId)
  return (await query.orderBy('due_on').orderBy('code').execute()).map(toItem)
}

const planRows = (tx: Tx) =>
  tx
    .selectFrom('plan')
    .selectAll('plan')
    .select(
      sql<
        PlanStep[]
      >`(select coalesce(json_agg(json_build_object('kind', kind, 'reason', reason, 'number', number, 'on', on_day, 'fileId', file_id, 'at', at)
      order by at, id), '[]') from plan_step s where s.plan_id = plan.id)`.as('steps'),
    )

const toPlan = (row: Awaited<ReturnType<ReturnType<typeof planRows>['execute']>>[number]): Plan => ({
  id: row.id,
  unitId: row.unit_id,
  year: row.year,
  movementId: row.movement_id,
  title: row.title,
  steps: row.steps,
})

const itemRows = (tx: Tx) =>
  tx
    .selectFrom('work_item')
    .selectAll('work_item')
    .select([
      sql<
        Report[]
      >`(select coalesce(json_agg(json_build_object('id', p.id, 'percent', p.percent, 'text', p.text, 'doneOn', p.done_on, 'fileIds', p.file_ids,
      'by', p.reported_by, 'at', p.reported_at, 'acceptance', (select json_build_object('outcome', a.outcome, 'note', a.note, 'by', a.by_person, 'at', a.at)
        from acceptance a where a.progress_id = p.id)) order by p.reported_at, p.id), '[]') from progress p where p.work_item_id = work_item.id)`.as(
        'reports',
      ),
      sql<
        WorkItem['withdrawal']
      >`(select json_build_object('kind', kind, 'decision', decision, 'reason', reason)
      from work_withdrawal w where w.work_item_id = work_item.id)`.as('withdrawal'),
    ])

const toItem = (row: Awaited<ReturnType<ReturnType<typeof itemRows>['execute']>>[number]): WorkItem => ({
  id: row.id,
  unitId: row.unit_id,
  planId: row.plan_id,
  year: row.year,
  code: row.code,
  title: row.title,
  contentCode: row.content_code,
  taskCode: row.task_code,
  target: row.target,
  dueOn: row.due_on,
  amends: row.amends,
  reports: row.reports,
  withdrawal: row.withdrawal,
})
