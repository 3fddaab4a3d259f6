// Registration for titles: a unit says who strives for what, and gets a receipt. Used by the registration pages and the law's facts.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { MovementLink } from './movements.ts'
import {
  Abilities,
  AwardCode,
  FileLink,
  Id,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  UnitLink,
} from './values.ts'

export const Register = actContract({
  name: 'register',
  noun: 'registrations',
  method: 'POST',
  path: '/api/movements/{movementId}/registrations',
  summary:
    'A unit registers itself and its people for titles; later ones add to it; a late one is marked, never back-dated.',
  input: z.strictObject({
    movementId: Id,
    unitId: Id,
    unitAwards: z.array(AwardCode).max(20),
    people: z.array(z.strictObject({ personId: Id, awards: z.array(AwardCode).min(1).max(20) })).max(2000),
    letterNumber: Line(100).nullable().default(null),
    letterOn: LocalDate.nullable().default(null),
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ registrationId: Id, receipt: z.string(), late: z.boolean() }),
  refusals: [
    'registration.not-launched',
    'registration.over',
    'registration.not-addressed',
    'registration.nothing',
    'registration.not-of-the-unit',
    'registration.unknown-award',
    'registration.award-not-for-this-subject',
    'registration.already-registered',
    'registration.letter-in-the-future',
    'registration.unknown-file',
  ],
})
export const WithdrawRegistration = actContract({
  name: 'withdraw-registration',
  noun: 'registrations',
  method: 'POST',
  path: '/api/registration-entries/{entryId}/withdrawal',
  summary: 'Takes one title of one subject out of a registration, with the reason; the entry stays.',
  input: z.strictObject({ entryId: Id, reason: Line(500) }),
  output: z.object({ entryId: Id }),
  refusals: ['registration.already-withdrawn'],
})
export const AskRegistration = actContract({
  name: 'ask-registration',
  noun: 'registrations',
  method: 'POST',
  path: '/api/movements/{movementId}/registration-requests',
  summary: 'Somebody asks their unit to register them for titles.',
  input: z.strictObject({
    movementId: Id,
    awards: z.array(AwardCode).min(1).max(20),
    note: Line(500).nullable().default(null),
  }),
  output: z.object({ requestId: Id }),
  refusals: [
    'registration.not-launched',
    'registration.over',
    'registration.unknown-award',
    'registration.award-not-for-this-subject',
    'registration.already-registered',
    'registration.already-asked',
  ],
})
export const AnswerRegistrationRequests = actContract({
  name: 'answer-registration-requests',
  noun: 'registrations',
  method: 'POST',
  path: '/api/movements/{movementId}/registration-request-answers',
  summary:
    'The unit takes requests of its people into one registration with a receipt, or declines them with a reason.',
  input: z.strictObject({
    movementId: Id,
    unitId: Id,
    requestIds: z.array(Id).min(1).max(2000),
    accepted: z.boolean(),
    reason: Line(500).nullable().default(null),
  }),
  output: z.object({
    registrationId: Id.nullable(),
    receipt: z.string().nullable(),
    late: z.boolean(),
  }),
  refusals: [
    'registration.over',
    'registration.unknown-request',
    'registration.already-answered',
    'registration.already-registered',
    'registration.not-of-the-unit',
    'registration.reason-needed',
  ],
})

const Entry = z.object({
  entryId: Id,
  award: AwardCode,
  receipt: z.string(),
  /** The reason, when it was taken back. */
  withdrawn: z.string().nullable(),
})
const Receipt = z.object({
  id: Id,
  receipt: z.string(),
  receivedOn: LocalDate,
  late: z.boolean(),
  letterNumber: z.string().nullable(),
  letterOn: LocalDate.nullable(),
  file: FileLink.nullable(),
  by: PersonLink.nullable(),
  /** What stands of it: titles of the unit, people, and titles of people. */
  unitTitles: z.number().int(),
  people: z.number().int(),
  titles: z.number().int(),
  withdrawn: z.number().int(),
})
const Request = z.object({
  id: Id,
  person: PersonLink,
  awards: z.array(AwardCode),
  note: z.string().nullable(),
  askedOn: LocalDate,
  answer: z
    .object({
      accepted: z.boolean(),
      reason: z.string().nullable(),
      on: LocalDate,
      receipt: z.string().nullable(),
    })
    .nullable(),
})

export const ShowRegistration = viewContract({
  name: 'show-registration',
  noun: 'registrations',
  path: '/api/movements/{movementId}/registrations/{unitId}',
  summary:
    'A unit’s registrations with their receipts, everyone of the unit, and last year’s titles to start from.',
  input: z.strictObject({ movementId: Id, unitId: Id }),
  output: z.object({
    unit: UnitLink,
    movement: MovementLink,
    year: z.number().int(),
    dueOn: LocalDate.nullable(),
    /** The movement still runs, and calls on this unit. */
    open: z.boolean(),
    /** Titles in the order of the law; the first ones of each list are what registration is mostly about. */
    awards: z.object({ individual: z.array(AwardCode), collective: z.array(AwardCode) }),
    registrations: z.array(Receipt),
    unitEntries: z.array(Entry),
    unitLastYear: z.array(AwardCode),
    people: z.array(
      z.object({
        person: PersonLink,
        position: z.string().nullable(),
        entries: z.array(Entry),
        /** Registered for in the movement of the year before. */
        lastYear: z.array(AwardCode),
        /** Honours received for the year before. */
        held: z.array(AwardCode),
        /** Titles the person asked for and the unit has not answered. */
        asked: z.array(AwardCode),
      }),
    ),
    requests: z.array(Request),
    /** The reader, when they serve in this unit. */
    mine: Id.nullable(),
    abilities: Abilities,
  }),
})
export const ListRegistrations = viewContract({
  name: 'list-registrations',
  noun: 'registrations',
  path: '/api/movements/{movementId}/registrations',
  summary: 'The receipts of a movement, newest first: all for those who supervise, their own for units.',
  input: z.strictObject({
    movementId: Id,
    late: z.enum(['yes', 'no']).optional(),
    unitId: Id.optional(),
    ...PageQuery,
  }),
  output: PageOf(Receipt.extend({ unit: UnitLink })).extend({
    movement: MovementLink,
    year: z.number().int(),
    dueOn: LocalDate.nullable(),
    lateTotal: z.number().int(),
  }),
})
export const PrintReceipt = viewContract({
  name: 'print-receipt',
  noun: 'registrations',
  path: '/api/registrations/{registrationId}/receipt.pdf',
  summary: 'The receipt of a registration, as PDF.',
  input: z.strictObject({ registrationId: Id }),
  output: z.any(),
})
