// SQL of accounts inside an act: opening one, and whether a name is taken. Used by open-account and begin-house.
import { CompiledQuery } from 'kysely'
import type { Tx } from '../db/database.ts'
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
