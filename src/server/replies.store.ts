// What an act answered under an idempotency key: a call repeated after a lost answer gets the same one and does nothing twice.
// Used by perform.ts only.
import type { Tx } from './db/database.ts'

declare module './db/database.ts' {
  interface Database {
    act_reply: { key: string; output: string; at: string }
  }
}

export async function readReply(tx: Tx, key: string): Promise<unknown | undefined> {
  const row = await tx.selectFrom('act_reply').select('output').where('key', '=', key).executeTakeFirst()
  return row?.output
}

export async function storeReply(tx: Tx, key: string, output: unknown, at: string): Promise<void> {
  await tx
    .insertInto('act_reply')
    .values({ key, output: JSON.stringify(output), at })
    .execute()
}
