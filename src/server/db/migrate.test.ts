// Migrations: each file once, in order, never rewritten, with two processes at once.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { MigrationFault, migrate, pendingMigrations, readMigrations } from './migrate.ts'
import { MIGRATIONS } from './prepare.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palmares-migrations-'))
  // An empty ledger and a schema of its own: the clone already holds the product's tables.
  await database.pool.query('drop table if exists migration, seeds, fruit, counted cascade')
  return () => rm(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFile(join(folder, name), text)

test('the product’s own migrations are named and numbered as they must', async () => {
  expect((await readMigrations(MIGRATIONS)).length).toBeGreaterThan(0)
})

test('each file is applied once, in the order of its number', async () => {
  await write('0001-seeds.sql', 'create table seeds (id int primary key)')
  await write('0002-fruit.sql', 'create table fruit (seed int references seeds)')
  expect(await pendingMigrations(database.pool, folder)).toBe(2)
  expect(await migrate(database.pool, folder)).toEqual(['0001-seeds.sql', '0002-fruit.sql'])
  expect(await migrate(database.pool, folder)).toEqual([])
  expect(await pendingMigrations(database.pool, folder)).toBe(0)
})

test('two processes at once apply each file once', async () => {
  await write('0001-counted.sql', 'create table counted (n int); select pg_sleep(0.1)')
  await write('0002-one.sql', 'insert into counted values (1)')
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.pool, folder)))
  expect(applied.flat().sort()).toEqual(['0001-counted.sql', '0002-one.sql'])
  expect((await database.pool.query('select * from counted')).rowCount).toBe(1)
})

test('a file changed after it was applied is refused by name, and nothing is done', async () => {
  await write('0001-seeds.sql', 'create table seeds (id int primary key)')
  await migrate(database.pool, folder)
  await write('0001-seeds.sql', 'create table seeds (id bigint primary key)')
  await write('0002-fruit.sql', 'create table fruit (n int)')
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    /0001-seeds\.sql was changed after it was applied/,
  )
  await expect(pendingMigrations(database.pool, folder)).rejects.toThrow(MigrationFault)
})

test('line ends of another system are no change', async () => {
  await write('0001-seeds.sql', 'create table seeds\n(id int)')
  await migrate(database.pool, folder)
  await write('0001-seeds.sql', 'create table seeds\r\n(id int)')
  expect(await migrate(database.pool, folder)).toEqual([])
})

test('a number below the last applied one is refused', async () => {
  await write('0002-fruit.sql', 'create table fruit (n int)')
  await migrate(database.pool, folder)
  await write('0001-seeds.sql', 'create table seeds (n int)')
  await expect(migrate(database.pool, folder)).rejects.toThrow(/0001-seeds\.sql comes before 0002-fruit\.sql/)
})

test('a database of a newer program is refused', async () => {
  await write('0001-seeds.sql', 'create table seeds (n int)')
  await migrate(database.pool, folder)
  await rm(join(folder, '0001-seeds.sql'))
  await expect(migrate(database.pool, folder)).rejects.toThrow(/newer version/)
})

test('a file that fails leaves nothing of itself, keeps those before it, and names the line', async () => {
  await write('0001-seeds.sql', 'create table seeds (n int)')
  await write('0002-fruit.sql', 'create table fruit (n int);\nselect * from nowhere')
  await expect(migrate(database.pool, folder)).rejects.toThrow(
    /0002-fruit\.sql:2: relation "nowhere" does not exist/,
  )
  const { rows } = await database.pool.query(
    `select to_regclass('seeds') as seeds, to_regclass('fruit') as fruit`,
  )
  expect(rows).toEqual([{ seeds: 'seeds', fruit: null }])
  expect(await pendingMigrations(database.pool, folder)).toBe(1)
})

test.for(['1-short.sql', '0001_underscore.sql', '0001-Capital.sql'])(
  'the name %s is refused',
  async (name) => {
    await write(name, 'select 1')
    await expect(readMigrations(folder)).rejects.toThrow(/is named like/)
  },
)

test('a number used twice is refused', async () => {
  await write('0001-a.sql', 'select 1')
  await write('0001-b.sql', 'select 1')
  await expect(readMigrations(folder)).rejects.toThrow(/the same number/)
})
