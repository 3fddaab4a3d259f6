// Ways to sign in, seen and kept by the administrator: which there are, closing, opening again, another password. Used by the pages of
// administration.
import { z } from 'zod'
import { Role } from './access.ts'
import { actContract, viewContract } from './define.ts'
import { Id, Instant, Line, PageOf, PageQuery, PersonLink } from './values.ts'

const Username = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/)
const one = { personId: Id, username: Username }

export const ListAccounts = viewContract({
  name: 'list-accounts',
  noun: 'people',
  path: '/api/accounts',
  summary:
    'The accounts of people, by name: since when, when last signed in, whether closed. No password is ever shown.',
  input: z.strictObject({
    ...PageQuery,
    state: z.enum(['open', 'closed']).optional(),
    personId: Id.optional(),
  }),
  output: PageOf(
    z.object({
      username: z.string(),
      person: PersonLink,
      openedAt: Instant,
      closedAt: Instant.nullable(),
      /** Of the sessions that still stand; older ones are not kept. */
      signedInAt: Instant.nullable(),
      secondFactor: z.boolean(),
    }),
  ),
})

export const ListMissingAccounts = viewContract({
  name: 'list-missing-accounts',
  noun: 'people',
  path: '/api/accounts/missing',
  summary: 'People who hold a role today and cannot sign in: they have no open account.',
  input: z.strictObject(PageQuery),
  output: PageOf(
    z.object({
      person: PersonLink,
      roles: z.array(z.object({ role: Role, unitCode: z.string().nullable() })),
    }),
  ),
})

export const CloseAccount = actContract({
  name: 'close-account',
  noun: 'people',
  method: 'POST',
  path: '/api/people/{personId}/accounts/{username}/closure',
  summary: 'A way to sign in is closed, with the reason; its sessions end at once. Roles and records stay.',
  input: z.strictObject({ ...one, reason: Line(500) }),
  output: z.object({ username: z.string() }),
  refusals: ['account.unknown', 'account.closed-already', 'account.own'],
})

export const ReopenAccount = actContract({
  name: 'reopen-account',
  noun: 'people',
  method: 'POST',
  path: '/api/people/{personId}/accounts/{username}/reopening',
  summary: 'A closed way to sign in is opened again, with the password it had.',
  input: z.strictObject(one),
  output: z.object({ username: z.string() }),
  refusals: ['account.unknown', 'account.open-already'],
})

export const ResetPassword = actContract({
  name: 'reset-password',
  noun: 'people',
  method: 'POST',
  path: '/api/people/{personId}/accounts/{username}/password',
  secret: ['password'],
  summary: 'Another password for an account; every session of it ends.',
  input: z.strictObject({ ...one, password: z.string().min(10).max(200) }),
  output: z.object({ username: z.string() }),
  refusals: ['account.unknown', 'account.closed', 'account.password-is-username'],
})
