// A server this program cannot use is refused with everything that is missing; one it can use is made ready once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { openDatabase } from './open.ts'
import { faultsOf, prepareDatabase, UnsuitableServer } from './prepare.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('a database that is ready stays as it is', async () => {
  expect(await prepareDatabase(database.pool)).toEqual([])
})

test('a database in another encoding is refused before anything is made', async () => {
  const name = `test_${process.pid}_latin`
  await database.pool.query(
    `create database ${name} template template0 encoding LATIN1 locale 'C' locale_provider libc`,
  )
  const url = new URL(database.url)
  url.pathname = name
  const latin = openDatabase({ url: url.href, poolSize: 1 })
  await expect(prepareDatabase(latin.pool)).rejects.toThrow(UnsuitableServer)
  await expect(prepareDatabase(latin.pool)).rejects.toThrow(
    /encoded in LATIN1; make it again: createdb --encoding=UTF8/,
  )
  expect((await latin.pool.query(`select to_regclass('migration') as made`)).rows).toEqual([{ made: null }])
  await latin.close()
  await database.pool.query(`drop database ${name}`)
})

test.for([
  [{ version: 150_018, encoding: 'UTF8', icu: true }, 0],
  [{ version: 149_999, encoding: 'UTF8', icu: true }, 1],
  [{ version: 130_002, encoding: 'SQL_ASCII', icu: false }, 3],
] as const)('%j has %i faults', ([server, count]) => {
  expect(faultsOf(server)).toHaveLength(count)
})

test('a pool that was never asked anything still closes', async () => {
  const { close, pool } = openDatabase({ url: database.url, poolSize: 1 })
  await close()
  await close()
  expect(pool.ended).toBe(true)
})

test('a connection that breaks is told, and the pool replaces it', async () => {
  const broken: string[] = []
  const { pool, close } = openDatabase({
    url: database.url,
    poolSize: 1,
    onBroken: (error) => broken.push(error.message),
  })
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await expect.poll(() => broken.length).toBeGreaterThan(0)
  expect((await pool.query('select 1 as n')).rows).toEqual([{ n: 1 }])
  await close()
})
