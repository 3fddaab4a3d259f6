// A start that is cut while the demonstration is being made: the next one notices, and begins again from an empty house.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Beginning, begin } from '../../demo/begin.ts'
import { type TestDatabase, testDatabase } from '../../tools/test-database.ts'
import { DEMONSTRATION_UNDER_WAY, isEmptyHouse, readSetting } from './access/house.store.ts'
import { pendingMigrations } from './db/migrate.ts'
import { MIGRATIONS } from './db/prepare.ts'
import { clearHalfMade, HalfMadeDemonstration } from './demonstration.ts'
import { diskFiles } from './files/file-store.ts'

let database: TestDatabase
const log = { warn: vi.fn() }
beforeEach(async () => {
  database = await testDatabase()
  log.warn.mockClear()
})
afterEach(() => database.close())

/** Makes the organisation, and goes on to the people unless it is cut before. */
async function beginning(say: 'nothing' | 'cut before the people'): Promise<Beginning> {
  const files = diskFiles(await mkdtemp(join(tmpdir(), 'palmares-files-')))
  const signIn = { createAccounts: async () => [] } as unknown as Beginning['signIn']
  const cut = (line: string): void => {
    if (line.includes(': people')) throw new Error('the power went')
  }
  return say === 'nothing'
    ? { db: database.db, files, signIn, say: () => undefined, only: (step) => step < '12' }
    : { db: database.db, files, signIn, say: cut, only: (step) => step < '20' }
}

test('cut on its way, it leaves a mark, and the next start empties the house', async () => {
  await expect(begin(await beginning('cut before the people'))).rejects.toThrow('the power went')
  expect(await isEmptyHouse(database.db)).toBe(false)
  await clearHalfMade(database, { databaseUrl: undefined }, log)
  expect(log.warn).toHaveBeenCalledOnce()
  expect(await isEmptyHouse(database.db)).toBe(true)
  expect(await pendingMigrations(database.pool, MIGRATIONS)).toBe(0)
  const { rows } = await database.pool.query('select count(*)::int as entries from journal_entry')
  expect(rows).toEqual([{ entries: 0 }])
  await begin(await beginning('nothing'))
  expect(await isEmptyHouse(database.db)).toBe(false)
})

test('finished, it takes its mark away, and the next start leaves everything as it is', async () => {
  await begin(await beginning('nothing'))
  expect(await readSetting(database.db, DEMONSTRATION_UNDER_WAY)).toBeUndefined()
  expect(await readSetting(database.db, 'demonstration')).toBeDefined()
  await clearHalfMade(database, { databaseUrl: undefined }, log)
  expect(log.warn).not.toHaveBeenCalled()
  expect(await isEmptyHouse(database.db)).toBe(false)
})

test('in a database of somebody else, nothing is emptied: the start says what to do', async () => {
  await expect(begin(await beginning('cut before the people'))).rejects.toThrow()
  const start = clearHalfMade(database, { databaseUrl: 'postgres://elsewhere' }, log)
  await expect(start).rejects.toThrow(HalfMadeDemonstration)
  await expect(start).rejects.toThrow(/not finished.*DATABASE_URL/)
  expect(await isEmptyHouse(database.db)).toBe(false)
})
