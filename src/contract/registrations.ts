// Registration for titles: a unit says who strives for what, and gets a receipt. Used by the registration page and the law's facts.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, UnitLink } from './values.ts'

const Award = z.string().regex(/^[a-z][a-z-]{2,59}$/)

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
    unitAwards: z.array(Award).max(20),
    people: z.array(z.strictObject({ personId: Id, awards: z.array(Award).min(1).max(20) })).max(2000),
    letterNumber: Line(100).nullable().default(null),
    letterOn: LocalDate.nullable().default(null),
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ registrationId: Id, receipt: z.string(), late: z.boolean() }),
  refusals: [
    'registration.not-launched',
    'registration.not-addressed',
    'registration.nothing',
    'registration.not-of-the-unit',
    'registration.unknown-award',
    'registration.award-not-for-this-subject',
    'registration.already-registered',
    'registration.letter-in-the-future',
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
export const ShowRegistration = viewContract({
  name: 'show-registration',
  noun: 'registrations',
  path: '/api/movements/{movementId}/registrations/{unitId}',
  summary:
    'A unit’s registrations with their receipts, everyone of the unit, and last year’s titles to start from.',
  input: z.strictObject({ movementId: Id, unitId: Id }),
  output: z.object({
    unit: UnitLink,
    year: z.number().int(),
    dueOn: LocalDate.nullable(),
    awards: z.object({ individual: z.array(Award), collective: z.array(Award) }),
    registrations: z.array(
      z.object({
        id: Id,
        receipt: z.string(),
        receivedOn: LocalDate,
        late: z.boolean(),
        letterNumber: z.string().nullable(),
        letterOn: LocalDate.nullable(),
        file: FileLink.nullable(),
        by: PersonLink.nullable(),
        count: z.number().int(),
      }),
    ),
    unitEntries: z.array(z.object({ entryId: Id, award: Award, withdrawn: z.string().nullable() })),
    people: z.array(
      z.object({
        person: PersonLink,
        position: z.string().nullable(),
        entries: z.array(z.object({ entryId: Id, award: Award, withdrawn: z.string().nullable() })),
        lastYear: z.array(Award),
      }),
    ),
    abilities: Abilities,
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
