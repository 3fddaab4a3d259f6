// The rows of the list of plans: a unit with its plan's state and what of its work this person may count. Pure. Used by list-plans.
import type { Actor } from '../access/actor.ts'
import { plainText } from '../plain-text.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import { approvalOf, type Plan, type PlanState, planStateOf } from './plan.ts'
import { maySeePlan } from './plans.may.ts'
import { countItems, type WorkItem } from './work-item.ts'

export interface Year {
  units: ReadonlyMap<string, Unit>
  /** Units that have people. */
  staff: ReadonlyMap<string, unknown>
  plans: readonly Plan[]
  items: readonly WorkItem[]
}
export interface Wanted {
  state?: PlanState | 'none' | undefined
  line?: 'units' | 'departments' | undefined
  search?: string | undefined
}
export type PlanRow = ReturnType<typeof rowOf>

const vietnamese = new Intl.Collator('vi')

/** The ministry's own units first, then the departments, each by name. */
export function planRows(year: Year, actor: Actor, today: string): PlanRow[] {
  const plans = new Map(year.plans.map((plan) => [plan.unitId, plan]))
  const items = Map.groupBy(year.items, (item) => item.unitId)
  return [...year.units.values()]
    .filter((unit) => year.staff.has(unit.id) && (unit.parentId !== null || unit.supervisedBy !== null))
    .map((unit) => rowOf(unit, plans.get(unit.id), items.get(unit.id) ?? [], actor, today))
    .sort(
      (one, other) =>
        Number(one.supervised) - Number(other.supervised) ||
        vietnamese.compare(one.unit.name.vi, other.unit.name.vi),
    )
}

function rowOf(unit: Unit, plan: Plan | undefined, items: readonly WorkItem[], actor: Actor, today: string) {
  const approval = plan && approvalOf(plan)
  const seen = maySeePlan(actor, { unitId: unit.id, approved: approval !== undefined })
  return {
    unit: linkTo(unit),
    supervised: unit.supervisedBy !== null,
    state: plan ? planStateOf(plan) : null,
    approvedOn: approval?.on ?? null,
    ...countItems(seen ? items : [], today),
  }
}

export function narrowed(rows: readonly PlanRow[], { state, line, search }: Wanted): readonly PlanRow[] {
  const sought = plainText(search ?? '')
  return rows.filter(
    ({ unit, supervised, ...row }) =>
      (state === undefined || (row.state ?? 'none') === state) &&
      (line === undefined || supervised === (line === 'departments')) &&
      plainText([unit.code, ...Object.values(unit.name)].join(' ')).includes(sought),
  )
}

export function totalsOf(rows: readonly PlanRow[]) {
  const sum = (count: (row: PlanRow) => number) => rows.reduce((all, row) => all + count(row), 0)
  return {
    units: rows.length,
    approved: rows.filter((row) => row.state === 'approved').length,
    items: sum((row) => row.total),
    done: sum((row) => row.done),
    late: sum((row) => row.late),
  }
}
