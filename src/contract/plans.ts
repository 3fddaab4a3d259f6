// The work of a year: plans, work items, progress, acceptance, and the legal-documents programme. Used by the plan pages and reports.
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

export const PlanState = z.enum(['draft', 'submitted', 'returned', 'approved'])
export const PlanListState = z.enum(['draft', 'submitted', 'returned', 'approved', 'none'])
export const LegalStateName = z.enum(['synchronised', 'late', 'running', 'overdue', 'unknown'])
/** What the programme may be narrowed to: one state, or several under one name. */
export const LegalNarrowing = z.enum(['issued', 'behind', ...LegalStateName.options])
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
export const LegalStageName = z.enum(['drafted', 'consulted', 'appraised', 'submitted', 'issued', 'in-force'])

export const LegalKind = z.enum([
  'law',
  'decree',
  'decision-of-the-prime-minister',
  'circular',
  'joint-circular',
  'resolution',
])

const Code = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,29}$/)
const Item = z.strictObject({
  code: Code,
  title: Line(500),
  contentCode: Code.nullable().default(null),
  taskCode: Code.nullable().default(null),
  target: Line(300).nullable().default(null),
  dueOn: LocalDate,
})

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
    items: z.array(Item).max(500),
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
export const AddWorkItem = actContract({
  name: 'add-work-item',
  noun: 'plans',
  method: 'POST',
  path: '/api/plans/{planId}/items',
  summary: 'Adds a work item to an approved plan, with the reason.',
  input: z.strictObject({ planId: Id, item: Item, reason: Line(500) }),
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
export const RecordLegalDocuments = actContract({
  name: 'record-legal-documents',
  noun: 'plans',
  method: 'POST',
  path: '/api/legal-documents',
  summary: 'Enters documents of the legal programme, with the date their law takes effect and planned dates.',
  input: z.strictObject({
    year: Year,
    documents: z
      .array(
        z.strictObject({
          code: Line(60),
          kind: LegalKind,
          name: z.strictObject({ vi: Line(1000), fr: Line(1000), en: Line(1000) }),
          parentLaw: Line(60).nullable().default(null),
          referenceEffectiveOn: LocalDate.nullable().default(null),
          leadMinistry: Line(60),
          leadUnitId: Id.nullable().default(null),
          source: Line(500),
          certain: z.boolean(),
          planned: z
            .array(z.strictObject({ stage: LegalStageName, on: LocalDate }))
            .max(6)
            .default([]),
        }),
      )
      .min(1)
      .max(200),
  }),
  output: z.object({ recorded: z.number().int() }),
  refusals: ['legal.code-taken', 'legal.unknown-unit', 'plan.code-twice'],
})
export const RecordLegalStage = actContract({
  name: 'record-legal-stage',
  noun: 'plans',
  method: 'POST',
  path: '/api/legal-documents/{documentId}/stages',
  summary: 'Records that a stage was reached, or plans it anew; earlier records stay.',
  input: z.strictObject({
    documentId: Id,
    stage: LegalStageName,
    plannedOn: LocalDate.nullable().default(null),
    actualOn: LocalDate.nullable().default(null),
    number: Line(100).nullable().default(null),
    fileId: Id.nullable().default(null),
    note: Line(500).nullable().default(null),
  }),
  output: z.object({ documentId: Id }),
  refusals: ['legal.no-date', 'plan.in-the-future', 'legal.before-the-stage-before'],
})

const WorkItemRow = z.object({
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
export const ListLegalDocuments = viewContract({
  name: 'list-legal-documents',
  noun: 'plans',
  path: '/api/legal-documents',
  summary: 'The legal programme: each document against the day its law takes effect, and each unit’s share.',
  input: z.strictObject({ year: Year, state: LegalNarrowing.optional() }),
  output: z.object({
    year: z.number().int(),
    /** How many of the whole programme stand in each state. */
    counts: z.record(z.string(), z.number().int()),
    rows: z.array(
      z.object({
        id: Id,
        code: z.string(),
        kind: LegalKind,
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
        parentLaw: z.string().nullable(),
        leadMinistry: z.string(),
        unit: UnitLink.nullable(),
        referenceEffectiveOn: LocalDate.nullable(),
        plannedOn: LocalDate.nullable(),
        issuedOn: LocalDate.nullable(),
        effectiveOn: LocalDate.nullable(),
        /** Whole days after the day its law takes effect; null when not comparable. */
        daysAfterLaw: z.number().int().nullable(),
        daysAfterPlan: z.number().int().nullable(),
        state: LegalStateName,
        stages: z.array(
          z.object({
            stage: LegalStageName,
            plannedOn: LocalDate.nullable(),
            actualOn: LocalDate.nullable(),
          }),
        ),
        source: z.string(),
        certain: z.boolean(),
        abilities: Abilities,
      }),
    ),
    shares: z.array(
      z.object({
        unit: UnitLink,
        led: z.number().int(),
        done: z.number().int(),
        late: z.number().int(),
        verdict: z.enum(['complete', 'late', 'running', 'not-applicable']),
      }),
    ),
    abilities: Abilities,
  }),
})
