// People, where they serve, which roles they hold. Used by the people pages, imports and the picker of every form.
import { z } from 'zod'
import { Role } from './access.ts'
import { actContract, viewContract } from './define.ts'
import { Abilities, Id, Line, LocalDate, PageOf, PageQuery, PersonLink, UnitLink } from './values.ts'

const NewPost = z.strictObject({
  unitId: Id,
  position: Line(200),
  rank: z.enum(['head', 'deputy', 'manager', 'direct-worker']),
  validFrom: LocalDate,
})

export const AddPeople = actContract({
  name: 'add-people',
  noun: 'people',
  method: 'POST',
  path: '/api/people',
  summary: 'Adds people with their main posts: all or none.',
  input: z.strictObject({
    people: z
      .array(
        z.strictObject({
          name: Line(200),
          gender: z.enum(['female', 'male']).nullable().default(null),
          bornOn: LocalDate.nullable().default(null),
          employment: z
            .enum(['cadre', 'civil-servant', 'public-employee', 'worker'])
            .nullable()
            .default(null),
          recruitedOn: LocalDate.nullable().default(null),
          synthetic: z.boolean().default(false),
          post: NewPost.nullable().default(null),
        }),
      )
      .min(1)
      .max(5000),
  }),
  output: z.object({ ids: z.array(Id) }),
  refusals: ['person.unknown-unit', 'person.born-after-recruited'],
})

export const MovePerson = actContract({
  name: 'move-person',
  noun: 'people',
  method: 'POST',
  path: '/api/people/{personId}/posts',
  summary: 'Ends the main post and opens another from a day on.',
  input: z.strictObject({ personId: Id, post: NewPost }),
  output: z.object({ personId: Id }),
  refusals: ['person.unknown-unit', 'person.post-not-after-the-last'],
})

export const Appoint = actContract({
  name: 'appoint',
  noun: 'people',
  method: 'POST',
  path: '/api/people/{personId}/appointments',
  summary: 'Gives a role, for a unit where the role asks one, from a day to a day.',
  input: z.strictObject({
    personId: Id,
    role: Role,
    unitId: Id.nullable().default(null),
    decision: Line(200).nullable().default(null),
    validFrom: LocalDate,
    validTo: LocalDate.nullable().default(null),
  }),
  output: z.object({ appointmentId: Id }),
  refusals: [
    'appointment.unit-needed',
    'appointment.no-unit-for-this-role',
    'appointment.already-held',
    'appointment.ends-before-it-starts',
  ],
})

export const EndAppointment = actContract({
  name: 'end-appointment',
  noun: 'people',
  method: 'POST',
  path: '/api/appointments/{appointmentId}/end',
  summary: 'Ends a role: the first day it no longer gives rights.',
  input: z.strictObject({ appointmentId: Id, on: LocalDate }),
  output: z.object({ appointmentId: Id }),
  refusals: ['appointment.ends-before-it-starts', 'appointment.last-administrator'],
})

export const OpenAccount = actContract({
  name: 'open-account',
  noun: 'people',
  method: 'POST',
  path: '/api/people/{personId}/account',
  secret: ['password'],
  summary: 'Opens a way to sign in for a person.',
  input: z.strictObject({
    personId: Id,
    username: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,60}$/),
    password: z.string().min(10).max(200),
  }),
  output: z.object({ accountId: Id }),
  refusals: ['account.username-taken'],
})

/** The first act of an empty house: makes the top unit and the first administrator. Refused as soon as one exists. */
export const BeginHouse = actContract({
  name: 'begin-house',
  noun: 'people',
  method: 'POST',
  path: '/api/first-run',
  open: true,
  secret: ['password'],
  summary: 'On an empty database: the organisation, its first administrator and their account.',
  input: z.strictObject({
    organisation: z.strictObject({
      code: z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/),
      name: z.strictObject({ vi: Line(), fr: Line(), en: Line() }),
    }),
    administrator: z.strictObject({
      name: Line(200),
      username: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,60}$/),
    }),
    password: z.string().min(10).max(200),
  }),
  output: z.object({ unitId: Id, personId: Id }),
  refusals: ['house.already-begun'],
})

export const PersonRow = z.object({
  person: PersonLink,
  unit: UnitLink.nullable(),
  position: z.string().nullable(),
  rank: z.string().nullable(),
  synthetic: z.boolean(),
})

export const ListPeople = viewContract({
  name: 'list-people',
  noun: 'people',
  path: '/api/people',
  summary: 'People by unit or part of a name; tone marks and case are ignored.',
  input: z.strictObject({ ...PageQuery, unitId: Id.optional(), on: LocalDate.optional() }),
  output: PageOf(PersonRow).extend({ abilities: Abilities }),
})

export const ShowPerson = viewContract({
  name: 'show-person',
  noun: 'people',
  path: '/api/people/{personId}',
  summary: 'A person: posts through time, roles today.',
  input: z.strictObject({ personId: Id }),
  output: z.object({
    person: PersonLink,
    unit: UnitLink.nullable(),
    position: z.string().nullable(),
    rank: z.string().nullable(),
    gender: z.string().nullable(),
    bornOn: LocalDate.nullable(),
    employment: z.string().nullable(),
    recruitedOn: LocalDate.nullable(),
    synthetic: z.boolean(),
    posts: z.array(
      z.object({
        unit: UnitLink,
        position: z.string(),
        rank: z.string(),
        main: z.boolean(),
        from: LocalDate,
        to: LocalDate.nullable(),
      }),
    ),
    appointments: z.array(
      z.object({
        id: Id,
        role: Role,
        unit: UnitLink.nullable(),
        from: LocalDate,
        to: LocalDate.nullable(),
        decision: z.string().nullable(),
      }),
    ),
    abilities: Abilities,
  }),
})
