// The language a person reads in. Used by signing in and by notices.
import type { Language } from '../../contract/values.ts'
import type { Tx } from '../db/database.ts'

export async function languageOf(tx: Tx, personId: string): Promise<Language | null> {
  const row = await tx.selectFrom('person').select('language').where('id', '=', personId).executeTakeFirst()
  return row?.language ?? null
}

export async function keepLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.updateTable('person').set({ language }).where('id', '=', personId).execute()
}
