// All SQL of signing in that better-auth does not do itself: sessions looked up, accounts made, attempts counted. Used by sign-in.ts.
import type { Pool } from 'pg'

export interface SessionOwner {
  accountId: string
  personId: string | null
}

/** One indexed look-up for every request. */
export async function findSessionOwner(pool: Pool, token: string): Promise<SessionOwner | undefined> {
  const { rows } = await pool.query<SessionOwner>(
    `select account.id as "accountId", account.person_id as "personId"
     from session join account on account.id = session.account_id
     where session.token = $1 and session.expires_at > now() and account.closed_at is null`,
    [token],
  )
  return rows[0]
}

export async function deleteSession(pool: Pool, token: string): Promise<void> {
  await pool.query('delete from session where token = $1', [token])
}

export async function deleteSessionsOf(pool: Pool, accountId: string): Promise<void> {
  await pool.query('delete from session where account_id = $1', [accountId])
}

export interface NewAccount {
  username: string
  personId: string | null
  name: string
  email: string
  passwordHash: string
  /** The instant the account is opened, by the clock of the house. */
  openedAt: string
}

/** All or none, in one statement. @returns their ids in the order given */
/** Takes the accounts as one JSON list; gives the id of each username. Also run inside acts: see accounts.store.ts. */
export const INSERT_ACCOUNTS = `with new as (
    select * from jsonb_to_recordset($1::jsonb)
      as new (username text, "personId" uuid, name text, email text, "passwordHash" text, "openedAt" timestamptz)
  ), made as (
    insert into account (username, display_username, person_id, name, email, created_at)
    select username, username, "personId", name, email, "openedAt" from new returning id, username
  ), proved as (
    insert into credential (account_id, provider_id, provider_account_id, password)
    select made.id, 'credential', made.id::text, new."passwordHash" from made join new using (username)
  )
  select id, username from made`

export async function insertAccounts(pool: Pool, accounts: readonly NewAccount[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; username: string }>(INSERT_ACCOUNTS, [
    JSON.stringify(accounts),
  ])
  const ids = new Map(rows.map((row) => [row.username, row.id]))
  return accounts.map(({ username }) => ids.get(username) ?? '')
}

export async function keepPasswordHash(pool: Pool, accountId: string, hash: string): Promise<void> {
  await pool.query(
    `update credential set password = $2, updated_at = now() where account_id = $1 and provider_id = 'credential'`,
    [accountId, hash],
  )
}

/** A closed account signs in no more; its sessions end at once. */
export async function closeAccount(pool: Pool, accountId: string, at: string): Promise<void> {
  await pool.query('update account set closed_at = coalesce(closed_at, $2) where id = $1', [accountId, at])
  await deleteSessionsOf(pool, accountId)
}

/** Counts one attempt under each key before it is made, so that attempts side by side count too. @returns the counts, in the order of keys */
export async function countAttempt(
  pool: Pool,
  keys: readonly string[],
  now: string,
  windowMinutes: number,
): Promise<number[]> {
  const { rows } = await pool.query<{ key: string; failures: number }>(
    `insert into sign_in_attempt (key, failures, window_ends_at)
     select key, 1, $2::timestamptz + make_interval(mins => $3::int) from unnest($1::text[]) as key order by key
     on conflict (key) do update set
       failures = case when sign_in_attempt.window_ends_at <= $2::timestamptz then 1 else sign_in_attempt.failures + 1 end,
       window_ends_at = case when sign_in_attempt.window_ends_at <= $2::timestamptz
         then excluded.window_ends_at else sign_in_attempt.window_ends_at end
     returning key, failures`,
    [keys, now, windowMinutes],
  )
  const counts = new Map(rows.map((row) => [row.key, row.failures]))
  return keys.map((key) => counts.get(key) ?? 0)
}

/** After a success: the account starts anew, the address is not charged. */
export async function forgiveAttempt(pool: Pool, accountKey: string, addressKey: string): Promise<void> {
  await pool.query(
    `with gone as (delete from sign_in_attempt where key = $1)
     update sign_in_attempt set failures = greatest(failures - 1, 0) where key = $2`,
    [accountKey, addressKey],
  )
}

/** What no longer counts or opens anything. @returns how many rows went */
export async function sweepExpired(pool: Pool, now: string): Promise<number> {
  const { rows } = await pool.query<{ gone: number }>(
    `with attempts as (delete from sign_in_attempt where window_ends_at < $1 returning 1),
       sessions as (delete from session where expires_at < $1 returning 1),
       proofs as (delete from verification where expires_at < $1 returning 1)
     select ((select count(*) from attempts) + (select count(*) from sessions) + (select count(*) from proofs))::int as gone`,
    [now],
  )
  return rows[0]?.gone ?? 0
}
