// Work items: added, reported, accepted, withdrawn; one, and the list across units. Used by the plan pages, plans and reports.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import {
  Abilities,
  FileLink,
  Id,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  Text,
  UnitLink,
  Year,
} from './values.ts'

/** Derived from its records and the day. `reported` waits for somebody else to accept it. */
export const WorkItemState = z.enum([
  'planned',
  'in-progress',
  'overdue',
  'reported',
  'done',
  'done-late',
  'withdrawn',
])

/** What a list of work is narrowed to: a state, or several under one name. */
export const WorkItemReach = z.enum(['finished', 'behind', ...WorkItemState.options])

export const Code = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,29}$/)

export const NewWorkItem = z.strictObject({
  code: Code,
  title: Line(500),
  contentCode: Code.nullable().default(null),
  taskCode: Code.nullable().default(null),
  target: Line(300).nullable().default(null),
  dueOn: LocalDate,
})

export const AddWorkItem = actContract({
  name: 'add-work-item',
  noun: 'plans',
  method: 'POST',
  path: '/api/plans/{planId}/items',
  summary: 'Adds a work item to an approved plan, with the reason.',
  input: z.strictObject({ planId: Id, item: NewWorkItem, reason: Line(500) }),
  output: z.object({ workItemId: Id }),
  refusals: ['plan.not-approved', 'plan.code-twice', 'plan.due-outside-the-year'],
})

export const WithdrawWorkItem = actContract({
  name: 'withdraw-work-item',
  noun: 'plans',
  method: 'POST',
  path: '/api/work-items/{workItemId}/withdrawal',
  summary:
    'Takes an item out of the plan, or hands it to another unit, by a decision; it leaves the denominator.',
  input: z.strictObject({
    workItemId: Id,
    kind: z.enum(['withdrawn', 'reassigned']),
    decision: Line(200),
    reason: Line(500),
  }),
  output: z.object({ workItemId: Id }),
  refusals: ['work.already-withdrawn', 'work.already-done', 'plan.not-approved'],
})

export const ReportProgress = actContract({
  name: 'report-progress',
  noun: 'plans',
  method: 'POST',
  path: '/api/work-items/{workItemId}/progress',
  summary: 'Reports how far an item is, with evidence; a hundred per cent waits for acceptance.',
  input: z.strictObject({
    workItemId: Id,
    percent: z.number().int().min(0).max(100),
    text: Text(5000).min(1),
    doneOn: LocalDate,
    fileIds: z.array(Id).max(20).default([]),
  }),
  output: z.object({ progressId: Id }),
  refusals: [
    'plan.not-approved',
    'work.already-withdrawn',
    'work.already-done',
    'work.waits-for-acceptance',
    'plan.in-the-future',
    'work.evidence-needed',
  ],
})

export const AcceptWork = actContract({
  name: 'accept-work',
  noun: 'plans',
  method: 'POST',
  path: '/api/work-items/{workItemId}/acceptance',
  summary: 'Somebody other than who reported accepts the work as done, or sends it back.',
  input: z.strictObject({ workItemId: Id, outcome: z.enum(['accepted', 'sent-back']), note: Line(1000) }),
  output: z.object({ workItemId: Id }),
  refusals: ['work.nothing-to-accept', 'work.same-person'],
})

export const WorkItemRow = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  contentCode: z.string().nullable(),
  taskCode: z.string().nullable(),
  target: z.string().nullable(),
  dueOn: LocalDate,
  state: WorkItemState,
  percent: z.number().int(),
  doneOn: LocalDate.nullable(),
  daysLate: z.number().int(),
  amends: z.string().nullable(),
})

export const ShowWorkItem = viewContract({
  name: 'show-work-item',
  noun: 'plans',
  path: '/api/work-items/{workItemId}',
  summary: 'A work item with every report, evidence and acceptance.',
  input: z.strictObject({ workItemId: Id }),
  output: WorkItemRow.extend({
    unit: UnitLink,
    year: z.number().int(),
    reports: z.array(
      z.object({
        id: Id,
        percent: z.number().int(),
        text: z.string(),
        doneOn: LocalDate,
        by: PersonLink.nullable(),
        at: z.string(),
        files: z.array(FileLink),
        acceptance: z
          .object({
            outcome: z.enum(['accepted', 'sent-back']),
            note: z.string(),
            by: PersonLink.nullable(),
            at: z.string(),
          })
          .nullable(),
      }),
    ),
    withdrawal: z.object({ kind: z.string(), decision: z.string(), reason: z.string() }).nullable(),
    abilities: Abilities,
  }),
})

export const ListWorkItems = viewContract({
  name: 'list-work-items',
  noun: 'plans',
  path: '/api/work-items',
  summary:
    'The work items of a year across units, by state, content and movement; those withdrawn only when asked for.',
  input: z.strictObject({
    ...PageQuery,
    year: Year,
    state: WorkItemReach.optional(),
    contentCode: Code.optional(),
    /** Of the approved plans that answer this movement. */
    movementId: Id.optional(),
  }),
  output: PageOf(WorkItemRow.extend({ unit: UnitLink })),
})
