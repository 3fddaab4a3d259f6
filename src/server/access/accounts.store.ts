// SQL of accounts inside acts and views: opening, listing, closing, another password. Used by the acts of people and begin-house.
import { CompiledQuery, sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Role } from './actor.ts'
import { INSERT_ACCOUNTS, type NewAccount } from './sign-in.store.ts'

/** @returns the id of the account */
export async function addAccount(tx: Tx, account: NewAccount): Promise<string> {
  const { rows } = await tx.executeQuery<{ id: string }>(
    CompiledQuery.raw(INSERT_ACCOUNTS, [JSON.stringify([account])]),
  )
  return rows[0]?.id ?? ''
}

export async function isUsernameTaken(tx: Tx, username: string): Promise<boolean> {
  const { rows } = await tx.executeQuery(
    CompiledQuery.raw('select 1 from account where username = $1', [username]),
  )
  return rows.length > 0
}

export interface Account {
  id: string
  username: string
  personId: string
  personName: string
  openedAt: string
  closedAt: string | null
  signedInAt: string | null
  secondFactor: boolean
}

export interface AccountFilter {
  search?: string | undefined
  state?: 'open' | 'closed' | undefined
  personId?: string | undefined
  page: number
  size: number
}

/** The accounts of people, by name; `search` is part of the username, or of the name without tone marks. */
export async function accountsOf(tx: Tx, filter: AccountFilter): Promise<{ rows: Account[]; total: number }> {
  const { search = null, state = null, personId = null, page, size } = filter
  const { rows } = await sql<Account & { total: number }>`
    select account.id, account.username, p.id as "personId", p.name as "personName", account.created_at as "openedAt",
      account.closed_at as "closedAt", account.second_factor_enabled as "secondFactor",
      (select max(created_at) from session where account_id = account.id) as "signedInAt", count(*) over ()::int as total
    from account join person p on p.id = account.person_id
    where (${search}::text is null or strpos(account.username, lower(${search})) > 0 or p.search like '%' || plain_text(${search}) || '%')
      and (${state}::text is null or (account.closed_at is null) = (${state} = 'open'))
      and (${personId}::uuid is null or p.id = ${personId}::uuid)
    order by account.username limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return { rows: rows.map(({ total: _all, ...account }) => account), total: rows[0]?.total ?? 0 }
}

export interface RoleHolder {
  personId: string
  personName: string
  roles: { role: Role; unitCode: string | null }[]
}

/** Who holds a role on the day and has no open account, by name. */
export async function holdersWithoutAccount(
  tx: Tx,
  filter: { day: string; search?: string | undefined; page: number; size: number },
): Promise<{ rows: RoleHolder[]; total: number }> {
  const { day, search = null, page, size } = filter
  const { rows } = await sql<RoleHolder & { total: number }>`
    select p.id as "personId", p.name as "personName",
      json_agg(distinct jsonb_build_object('role', a.role, 'unitCode', u.code)) as roles, count(*) over ()::int as total
    from appointment a join person p on p.id = a.person_id
      left join unit_version u on u.unit_id = a.unit_id and u.valid @> ${day}::date
    where a.valid @> ${day}::date
      and not exists (select 1 from account where person_id = p.id and closed_at is null)
      and (${search}::text is null or p.search like '%' || plain_text(${search}) || '%')
    group by p.id order by p.name, p.id limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return { rows: rows.map(({ total: _all, ...holder }) => holder), total: rows[0]?.total ?? 0 }
}

export async function accountOf(
  tx: Tx,
  personId: string,
  username: string,
): Promise<{ id: string; closedAt: string | null } | undefined> {
  const { rows } = await sql<{ id: string; closedAt: string | null }>`
    select id, closed_at as "closedAt" from account where person_id = ${personId} and username = ${username} for update`.execute(
    tx,
  )
  return rows[0]
}

/** Null opens it again. Sessions end with it. */
export async function setClosed(tx: Tx, accountId: string, at: string | null): Promise<void> {
  await sql`update account set closed_at = ${at}, updated_at = now() where id = ${accountId}`.execute(tx)
  if (at !== null) await endSessions(tx, accountId)
}

/** A new proof; whoever is signed in with the old one no longer is. */
export async function setPasswordHash(tx: Tx, accountId: string, hash: string): Promise<void> {
  await sql`update credential set password = ${hash}, updated_at = now()
    where account_id = ${accountId} and provider_id = 'credential'`.execute(tx)
  await endSessions(tx, accountId)
}

async function endSessions(tx: Tx, accountId: string): Promise<void> {
  await sql`delete from session where account_id = ${accountId}`.execute(tx)
}
