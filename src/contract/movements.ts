// Movements: what one says, its list, its page, its public page. Used by the movement pages, the top bar and every noun that reads one.
import { z } from 'zod'
import { viewContract } from './define.ts'
import { Abilities, FileLink, Id, LocalDate, Text, UnitLink, Year } from './values.ts'

export const MovementCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,29}$/)
/** Vietnamese is the source; the others are shown where they are there. */
export const Said = z.strictObject({
  vi: Text(10_000).min(1),
  fr: Text(10_000).default(''),
  en: Text(10_000).default(''),
})
const Point = z.strictObject({ code: MovementCode, text: Said })
const Part = z.strictObject({ code: MovementCode, short: Said, text: Said })

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
        contentCodes: z.array(MovementCode).max(50).default([]),
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
  /** Why a movement within another leaves the other's period; null when it stays inside. */
  outsideParentWhy: Text(500).min(1).nullable().default(null),
  calendar: z
    .array(
      z.strictObject({
        code: MovementCode,
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
export const MovementSection = z.enum([
  'contents',
  'tasks',
  'collectiveCriteria',
  'individualCriteria',
  'calendar',
])
/** How far an addressee has come. */
export const MovementStep = z.enum(['silent', 'launched', 'planned', 'registered'])
/** What the board is narrowed to: a step, or those that gave any answer, or registered after the day. */
export const BoardStep = z.enum([...MovementStep.options, 'any-answer', 'registered-late'])
export const MovementPeriod = { year: Year, periodFrom: LocalDate, periodTo: LocalDate }

export const MovementLink = z.object({ id: Id, title: Said })
export const MovementHead = z.object({
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
    rows: z.array(
      MovementHead.extend({
        /** Launched movements of the same unit that run in the same time. */
        overlaps: z.array(Id),
      }),
    ),
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
    definition: MovementDefinition,
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
        by: z.string().nullable(),
        changes: z.array(
          z.object({
            section: MovementSection,
            code: z.string(),
            /** What the amendment says; null takes the point out. */
            text: Said.nullable(),
            due: LocalDate.nullable(),
            /** What stood before it; null when the point is new. */
            before: z.object({ text: Said, due: LocalDate.nullable() }).nullable(),
          }),
        ),
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
    parent: MovementLink.nullable(),
    /** Movements that units launched within this one. */
    within: z.array(MovementHead),
    /** Working days from today to the end, holidays out; null when over or without a calendar of the year. */
    workingDaysLeft: z.number().int().nullable(),
    /** The addressed unit that the reader answers for, else the one they work in. */
    mine: z.object({ unit: UnitLink, step: MovementStep, answers: z.boolean() }).nullable(),
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
