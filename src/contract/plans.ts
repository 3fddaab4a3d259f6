// The yearly plans of units: from the draft to the approval, the list, the page. Used by the plan pages and reports.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, FileLink, Id, Line, LocalDate, Text, UnitLink, Year } from './values.ts'
import { NewWorkItem, WorkItemRow } from './work-items.ts'

export const PlanState = z.enum(['draft', 'submitted', 'returned', 'approved'])

export const PlanListState = z.enum(['draft', 'submitted', 'returned', 'approved', 'none'])

export const SavePlan = actContract({
  name: 'save-plan',
  noun: 'plans',
  method: 'PUT',
  path: '/api/units/{unitId}/plans/{year}',
  summary: 'Keeps the draft of a unit’s yearly plan with its work items, until it is submitted.',
  input: z.strictObject({
    unitId: Id,
    year: Year,
    title: Line(300),
    movementId: Id.nullable().default(null),
    items: z.array(NewWorkItem).max(500),
  }),
  output: z.object({ planId: Id }),
  refusals: ['plan.not-a-draft', 'plan.code-twice', 'plan.due-outside-the-year'],
})

export const SubmitPlan = actContract({
  name: 'submit-plan',
  noun: 'plans',
  method: 'POST',
  path: '/api/plans/{planId}/submission',
  summary: 'The secretary sends the plan to the head.',
  input: z.strictObject({ planId: Id }),
  output: z.object({ planId: Id }),
  refusals: ['plan.not-a-draft', 'plan.empty', 'plan.no-own-target'],
})

export const ReturnPlan = actContract({
  name: 'return-plan',
  noun: 'plans',
  method: 'POST',
  path: '/api/plans/{planId}/return',
  summary: 'The head sends the plan back with a reason.',
  input: z.strictObject({ planId: Id, reason: Line(1000) }),
  output: z.object({ planId: Id }),
  refusals: ['plan.not-submitted'],
})

export const ApprovePlan = actContract({
  name: 'approve-plan',
  noun: 'plans',
  method: 'POST',
  path: '/api/plans/{planId}/approval',
  summary: 'The head approves: number, day, signed file.',
  input: z.strictObject({
    planId: Id,
    number: Line(100),
    on: LocalDate,
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ planId: Id }),
  refusals: ['plan.not-submitted', 'plan.in-the-future'],
})

export const ShowPlan = viewContract({
  name: 'show-plan',
  noun: 'plans',
  path: '/api/units/{unitId}/plans/{year}',
  summary: 'A unit’s plan of a year: state, items against the months, what is late.',
  input: z.strictObject({ unitId: Id, year: Year }),
  output: z.object({
    unit: UnitLink,
    year: z.number().int(),
    planId: Id.nullable(),
    title: z.string(),
    movementId: Id.nullable(),
    state: PlanState.nullable(),
    approval: z.object({ number: z.string(), on: LocalDate, file: FileLink.nullable() }).nullable(),
    returnedWhy: z.string().nullable(),
    items: z.array(WorkItemRow),
    abilities: Abilities,
  }),
})

export const ListPlans = viewContract({
  name: 'list-plans',
  noun: 'plans',
  path: '/api/plans',
  summary: 'The plans of a year, unit by unit: state, items by state, share done in time.',
  input: z.strictObject({
    year: Year,
    /** `none`: units without a plan. */
    state: PlanListState.optional(),
    line: z.enum(['units', 'departments']).optional(),
    /** Case and tone marks do not matter. */
    search: Text(200).optional(),
  }),
  output: z.object({
    year: z.number().int(),
    /** Of every unit, whatever the rows are narrowed to. */
    totals: z.object({
      units: z.number().int(),
      approved: z.number().int(),
      items: z.number().int(),
      done: z.number().int(),
      late: z.number().int(),
    }),
    rows: z.array(
      z.object({
        unit: UnitLink,
        supervised: z.boolean(),
        state: PlanState.nullable(),
        approvedOn: LocalDate.nullable(),
        counts: z.record(z.string(), z.number().int()),
        total: z.number().int(),
        done: z.number().int(),
        late: z.number().int(),
      }),
    ),
  }),
})
