// What addressees answer, how far each has come, who is reminded. Used by the board and the response page.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { BoardStep, MovementHead, MovementStep } from './movements.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, UnitLink } from './values.ts'

export const RespondToMovement = actContract({
  name: 'respond-to-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/responses',
  summary:
    'A unit answers: its own movement, its plan, or a letter number alone; a second answer corrects the first, which stays.',
  input: z.strictObject({
    movementId: Id,
    unitId: Id,
    kind: z.enum(['own-movement', 'plan', 'letter']),
    ownMovementId: Id.nullable().default(null),
    title: Line(500).nullable().default(null),
    number: Line(100),
    on: LocalDate,
    fileId: Id.nullable().default(null),
    /** The period of the unit's plan, when it says one; an own movement has its own. */
    periodFrom: LocalDate.nullable().default(null),
    periodTo: LocalDate.nullable().default(null),
    outsidePeriodWhy: Line(500).nullable().default(null),
  }),
  output: z.object({ responseId: Id }),
  refusals: [
    'movement.not-launched',
    'movement.not-addressed',
    'movement.in-the-future',
    'movement.before-the-launch',
    'movement.unknown-own-movement',
    'movement.paper-needed',
    'movement.unknown-file',
    'movement.half-a-period',
    'movement.period-reversed',
    'movement.outside-the-parent',
  ],
})
export const RemindUnits = actContract({
  name: 'remind-units',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/reminders',
  summary: 'Reminds units, each at most once a day; a result per unit.',
  input: z.strictObject({ movementId: Id, unitIds: z.array(Id).min(1).max(2000), text: Line(1000) }),
  output: z.object({ reminded: z.array(Id), alreadyToday: z.array(Id) }),
  refusals: ['movement.not-launched', 'movement.not-addressed'],
})

const StepCounts = z.object({
  silent: z.number().int(),
  launched: z.number().int(),
  planned: z.number().int(),
  registered: z.number().int(),
})
export const ShowBoard = viewContract({
  name: 'show-board',
  noun: 'movements',
  path: '/api/movements/{movementId}/board',
  summary: 'Every addressee with the step it has reached, since when, and its reminders.',
  input: z.strictObject({
    movementId: Id,
    step: BoardStep.optional(),
    line: z.enum(['units', 'departments']).optional(),
    /** At least so many whole weeks without a sign of life. */
    quiet: z.coerce.number().int().min(1).max(520).optional(),
  }),
  output: z.object({
    movementId: Id,
    rows: z.array(
      z.object({
        unit: UnitLink,
        province: z.string().nullable(),
        supervised: z.boolean(),
        step: MovementStep,
        since: LocalDate.nullable(),
        number: z.string().nullable(),
        /** Registered after the day of the calendar. */
        late: z.boolean(),
        /** What follows is for the unit itself and for those who supervise; null for the others. */
        reminders: z.number().int().nullable(),
        remindedOn: LocalDate.nullable(),
        remindedToday: z.boolean(),
        lastActivityOn: LocalDate.nullable(),
        quietWeeks: z.number().int().nullable(),
      }),
    ),
    movement: MovementHead,
    /** By step: of every addressee, and of each line of authority. */
    counts: StepCounts,
    lines: z.object({ units: StepCounts, departments: StepCounts }),
    abilities: Abilities,
  }),
})
export const ShowResponse = viewContract({
  name: 'show-response',
  noun: 'movements',
  path: '/api/movements/{movementId}/responses/{unitId}',
  summary: 'A unit’s answer, earlier ones, reminders it got, and what it may still do.',
  input: z.strictObject({ movementId: Id, unitId: Id }),
  output: z.object({
    unit: UnitLink,
    addressed: z.boolean(),
    supervised: z.boolean(),
    movement: MovementHead,
    step: MovementStep,
    responses: z.array(
      z.object({
        id: Id,
        kind: z.enum(['own-movement', 'plan', 'letter']),
        title: z.string().nullable(),
        number: z.string(),
        on: LocalDate,
        file: FileLink.nullable(),
        periodFrom: LocalDate.nullable(),
        periodTo: LocalDate.nullable(),
        outsidePeriodWhy: z.string().nullable(),
        by: PersonLink.nullable(),
        at: z.string(),
        ownMovementId: Id.nullable(),
      }),
    ),
    reminders: z.array(z.object({ id: Id, on: LocalDate, text: z.string(), by: PersonLink.nullable() })),
    /** Launched by the unit within this movement: what its answer may be. */
    ownMovements: z.array(MovementHead),
    /** Other movements that call on the same unit in the same time. */
    alongside: z.array(MovementHead),
    dueOn: LocalDate.nullable(),
    paperNeeded: z.boolean(),
    abilities: Abilities,
  }),
})
