// Movements: what one is, drafting, launch, amendment, response, board, reminders. Used by the movement pages and the public page.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, Text, UnitLink, Year } from './values.ts'

const Code = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,29}$/)
/** Vietnamese is the source; the others are shown where they are there. */
const Said = z.strictObject({
  vi: Text(10_000).min(1),
  fr: Text(10_000).default(''),
  en: Text(10_000).default(''),
})
const Point = z.strictObject({ code: Code, text: Said })
const Part = z.strictObject({ code: Code, short: Said, text: Said })

/** Everything a movement says. Contents, tasks and criteria freeze at launch. */
export const MovementDefinition = z.strictObject({
  kind: z.enum(['regular', 'thematic', 'short']),
  title: Said,
  theme: Said,
  authority: Said,
  purpose: z.array(Point).max(50),
  context: z.array(Point).max(50),
  contents: z.array(Part).max(50),
  tasks: z
    .array(
      Part.extend({
        leadUnitIds: z.array(Id).max(50).default([]),
        contentCodes: z.array(Code).max(50).default([]),
      }),
    )
    .max(100),
  collectiveCriteria: z.array(Point).max(100),
  individualCriteria: z.array(Point).max(100),
  /** The title a head's unit must hold before the head is proposed; null where the movement has no such rule. */
  headOfUnitRule: z
    .strictObject({
      text: Said,
      award: z
        .string()
        .regex(/^[a-z][a-z-]{2,59}$/)
        .nullable(),
    })
    .nullable(),
  addresseeIds: z.array(Id).max(2000),
  coordinatorUnitId: Id.nullable(),
  calendar: z
    .array(
      z.strictObject({
        code: Code,
        kind: z.enum([
          'response',
          'plan',
          'registration',
          'pact',
          'report',
          'review',
          'dossier',
          'council',
          'other',
        ]),
        name: Said,
        due: LocalDate,
      }),
    )
    .max(200),
})
export type MovementDefinition = z.infer<typeof MovementDefinition>

export const MovementState = z.enum(['draft', 'launched', 'ended', 'cancelled'])
/** How far an addressee has come. */
export const MovementStep = z.enum(['silent', 'launched', 'planned', 'registered'])
const Period = { year: Year, periodFrom: LocalDate, periodTo: LocalDate }

export const DraftMovement = actContract({
  name: 'draft-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements',
  summary: 'Begins the draft of a movement: of the ministry, or a unit’s own within a parent.',
  input: z.strictObject({
    ...Period,
    unitId: Id,
    parentId: Id.nullable().default(null),
    definition: MovementDefinition,
  }),
  output: z.object({ movementId: Id }),
  refusals: [
    'movement.period-reversed',
    'movement.unknown-parent',
    'movement.outside-the-parent',
    'movement.code-twice',
    'movement.unknown-unit',
  ],
})
export const SaveMovement = actContract({
  name: 'save-movement',
  noun: 'movements',
  method: 'PUT',
  path: '/api/movements/{movementId}',
  summary: 'Keeps the draft as typed.',
  input: z.strictObject({ movementId: Id, ...Period, definition: MovementDefinition }),
  output: z.object({ movementId: Id, savedAt: z.string() }),
  refusals: [
    'movement.frozen',
    'movement.period-reversed',
    'movement.outside-the-parent',
    'movement.code-twice',
    'movement.unknown-unit',
  ],
})
export const CancelMovement = actContract({
  name: 'cancel-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/cancellation',
  summary: 'Gives up a draft, with the reason; it stays readable.',
  input: z.strictObject({ movementId: Id, reason: Line(500) }),
  output: z.object({ movementId: Id }),
  refusals: ['movement.frozen', 'movement.already-cancelled'],
})
export const LaunchMovement = actContract({
  name: 'launch-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/launch',
  summary:
    'The minister (or the head of the launching unit) launches: number, day, signed file; contents and criteria freeze.',
  input: z.strictObject({ movementId: Id, number: Line(100), on: LocalDate, fileId: Id }),
  output: z.object({ movementId: Id }),
  refusals: [
    'movement.frozen',
    'movement.already-cancelled',
    'movement.in-the-future',
    'movement.no-contents',
    'movement.no-criteria',
    'movement.no-addressees',
  ],
})
export const AmendMovement = actContract({
  name: 'amend-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/amendments',
  summary: 'Amends a launched movement from a day on; the text before stays.',
  input: z.strictObject({
    movementId: Id,
    number: Line(100),
    on: LocalDate,
    reason: Line(1000),
    fileId: Id.nullable().default(null),
    changes: z
      .array(
        z.strictObject({
          section: z.enum(['contents', 'tasks', 'collectiveCriteria', 'individualCriteria', 'calendar']),
          code: Code,
          text: Said.nullable(),
          due: LocalDate.nullable().default(null),
        }),
      )
      .min(1)
      .max(100),
  }),
  output: z.object({ amendmentId: Id }),
  refusals: ['movement.not-launched', 'movement.before-the-launch', 'movement.nothing-to-remove'],
})
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

const MovementHead = z.object({
  id: Id,
  year: z.number().int(),
  periodFrom: LocalDate,
  periodTo: LocalDate,
  title: Said,
  theme: Said,
  unit: UnitLink,
  state: MovementState,
  launchedOn: LocalDate.nullable(),
  number: z.string().nullable(),
  parentId: Id.nullable(),
})
export const ListMovements = viewContract({
  name: 'list-movements',
  noun: 'movements',
  path: '/api/movements',
  summary: 'The movements this person may see, newest year first.',
  input: z.strictObject({ year: Year.optional(), unitId: Id.optional() }),
  output: z.object({
    rows: z.array(MovementHead.extend({ overlaps: z.array(z.string()) })),
    abilities: Abilities,
  }),
})
export const ShowMovement = viewContract({
  name: 'show-movement',
  noun: 'movements',
  path: '/api/movements/{movementId}',
  summary:
    'A movement as it stands on a day, with its amendments and how far its contents and addressees are.',
  input: z.strictObject({ movementId: Id, on: LocalDate.optional() }),
  output: MovementHead.extend({
    definition: z.any(),
    savedAt: z.string(),
    file: FileLink.nullable(),
    cancelledWhy: z.string().nullable(),
    tasks: z.array(z.object({ code: z.string(), units: z.array(UnitLink) })),
    amendments: z.array(
      z.object({
        id: Id,
        number: z.string(),
        on: LocalDate,
        reason: z.string(),
        changes: z.array(z.object({ section: z.string(), code: z.string() })),
        file: FileLink.nullable(),
      }),
    ),
    progress: z.array(
      z.object({
        contentCode: z.string(),
        done: z.number().int(),
        total: z.number().int(),
        unitsWithResults: z.number().int(),
        units: z.number().int(),
      }),
    ),
    steps: z.record(z.string(), z.number().int()),
    addressees: z.number().int(),
    coordinator: UnitLink.nullable(),
    abilities: Abilities,
  }),
})
export const ShowBoard = viewContract({
  name: 'show-board',
  noun: 'movements',
  path: '/api/movements/{movementId}/board',
  summary: 'Every addressee with the step it has reached, since when, and its reminders.',
  input: z.strictObject({
    movementId: Id,
    step: MovementStep.optional(),
    line: z.enum(['units', 'departments']).optional(),
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
        late: z.boolean(),
        reminders: z.number().int(),
        remindedOn: LocalDate.nullable(),
        lastActivityOn: LocalDate.nullable(),
        quietWeeks: z.number().int(),
      }),
    ),
    counts: z.record(z.string(), z.number().int()),
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
        outsidePeriodWhy: z.string().nullable(),
        by: PersonLink.nullable(),
        at: z.string(),
        ownMovementId: Id.nullable(),
      }),
    ),
    reminders: z.array(z.object({ on: LocalDate, text: z.string() })),
    ownMovements: z.array(MovementHead),
    abilities: Abilities,
  }),
})
const PublicPage = { noun: 'movements', open: true, output: z.string() } as const
export const ShowPublicMovements = viewContract({
  name: 'show-public-movements',
  path: '/public/movements',
  summary: 'The launched movements, as a page without sign-in or script.',
  input: z.strictObject({}),
  ...PublicPage,
})
export const ShowPublicMovement = viewContract({
  name: 'show-public-movement',
  path: '/public/movements/{movementId}',
  summary: 'A launched movement, as a page without sign-in or script.',
  input: z.strictObject({ movementId: Id }),
  ...PublicPage,
})
