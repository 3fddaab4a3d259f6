// Signing in and who I am. Used by the sign-in page, the shell and every script that talks to the API.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Id, Language, LocalDate, PersonLink, UnitLink } from './values.ts'

/** The roles that give rights, held by dated appointment. */
export const Role = z.enum([
  'minister',
  'coordinator',
  'secretary',
  'head',
  'staff',
  'block-head',
  'council-chair',
  'council-secretary',
  'council-member',
  'registrar',
  'auditor',
  'administrator',
])
export type Role = z.infer<typeof Role>

export const SignIn = actContract({
  name: 'sign-in',
  noun: 'access',
  method: 'POST',
  path: '/api/sign-in',
  open: true,
  secret: ['password'],
  summary: 'Opens a session; the cookie in the answer carries it.',
  input: z.strictObject({ username: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
  output: z.object({ personId: Id.nullable(), language: Language }),
  refusals: ['sign-in.wrong', 'sign-in.too-many-attempts', 'sign-in.second-proof-needed'],
})

export const SignOut = actContract({
  name: 'sign-out',
  noun: 'access',
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Closes the session.',
  input: z.strictObject({}),
  output: z.object({}),
})

export const ChooseLanguage = actContract({
  name: 'choose-language',
  noun: 'access',
  method: 'PUT',
  path: '/api/me/language',
  summary: 'Keeps the language of the person.',
  input: z.strictObject({ language: Language }),
  output: z.object({ language: Language }),
})

export const ShowMe = viewContract({
  name: 'show-me',
  noun: 'access',
  path: '/api/me',
  summary: 'Who is signed in: person, main post, roles today, what the rail may show.',
  input: z.strictObject({}),
  output: z.object({
    person: PersonLink,
    position: z.string().nullable(),
    unit: UnitLink.nullable(),
    roles: z.array(z.object({ role: Role, unit: UnitLink.nullable(), blockId: Id.nullable() })),
    language: Language.nullable(),
    /** The rail's entries this person has a right to, by name. */
    rail: z.array(z.string()),
  }),
})

/** What every page needs before anyone signs in: the fixed date of the demonstration and whom one may play. */
export const ShowOccasion = viewContract({
  name: 'show-occasion',
  noun: 'access',
  path: '/api/occasion',
  open: true,
  summary: 'Today as the product counts it, and the demonstration if this is one.',
  input: z.strictObject({}),
  output: z.object({
    today: LocalDate,
    organisation: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
    demonstration: z
      .object({
        users: z.array(
          z.object({ username: z.string(), name: z.string(), role: Role, unit: UnitLink.nullable() }),
        ),
      })
      .nullable(),
    /** True when nobody has been made administrator yet. */
    firstRun: z.boolean(),
    /** Whether the caller has a session of a person: the page then asks who it is. */
    signedIn: z.boolean(),
  }),
})
