// A unit's yearly plan and where it stands. Pure. Used by this folder.
export type PlanState = 'draft' | 'submitted' | 'returned' | 'approved'

export interface PlanStep {
  kind: 'submitted' | 'returned' | 'approved'
  reason: string | null
  number: string | null
  on: string | null
  fileId: string | null
  at: string
}
export interface Plan {
  id: string
  unitId: string
  year: number
  movementId: string | null
  title: string
  steps: readonly PlanStep[]
}

export const planStateOf = (plan: Pick<Plan, 'steps'>): PlanState => plan.steps.at(-1)?.kind ?? 'draft'

export const approvalOf = (plan: Pick<Plan, 'steps'>): PlanStep | undefined =>
  plan.steps.find((step) => step.kind === 'approved')

/** Still the unit's to write: nothing was sent to the head, or it came back. */
export const isOpen = (plan: Pick<Plan, 'steps'>): boolean =>
  ['draft', 'returned'].includes(planStateOf(plan))

interface TypedItem {
  code: string
  dueOn: string
}
export type ItemFault = { kind: 'plan.code-twice' | 'plan.due-outside-the-year'; path: string; code: string }

/** Codes once each, due days within the year. `taken` are codes the plan already has. */
export function itemFaults(
  items: readonly TypedItem[],
  year: number,
  taken: ReadonlySet<string> = new Set(),
): ItemFault[] {
  const seen = new Set(taken)
  return items.flatMap((item, index): ItemFault[] => {
    const twice = seen.has(item.code)
    seen.add(item.code)
    const outside = !item.dueOn.startsWith(`${year}-`)
    return [
      ...(twice ? [{ kind: 'plan.code-twice' as const, path: `items.${index}.code`, code: item.code }] : []),
      ...(outside
        ? [{ kind: 'plan.due-outside-the-year' as const, path: `items.${index}.dueOn`, code: item.code }]
        : []),
    ]
  })
}
