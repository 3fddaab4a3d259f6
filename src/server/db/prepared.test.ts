// What is asked again is prepared once a connection; what comes once is not; what is prepared answers the same.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tools/test-database.ts'
import { namesOfStatements } from './prepared.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ poolSize: 1 })
})
afterAll(() => database.close())

const preparedNow = async (text: string) => {
  const { rows } = await database.pool.query(
    `select name from pg_prepared_statements where statement = '${text.replaceAll("'", "''")}'`,
  )
  return rows.length
}

test('a text is prepared when it comes a third time, and answers each time with its own values', async () => {
  const text = 'select $1::int + 1 as next'
  const answers: number[] = []
  for (const n of [1, 2]) answers.push((await database.pool.query(text, [n])).rows[0].next)
  expect(await preparedNow(text)).toBe(0)
  for (const n of [3, 4]) answers.push((await database.pool.query(text, [n])).rows[0].next)
  expect(await preparedNow(text)).toBe(1)
  expect(answers).toEqual([2, 3, 4, 5])
})

test('what has no values is asked as it stands', async () => {
  for (let turn = 0; turn < 4; turn++) await database.pool.query('select 7 as seven', [])
  expect(await preparedNow('select 7 as seven')).toBe(0)
})

test('a refused statement is refused again after it was prepared', async () => {
  const divide = (n: number) => database.pool.query('select 1 / $1::int as part', [n])
  for (let turn = 0; turn < 4; turn++) await expect(divide(0)).rejects.toThrow('division by zero')
  expect((await divide(1)).rows).toEqual([{ part: 1 }])
})

test('one text has one name, and no more texts are named than a connection shall keep', () => {
  const nameOf = namesOfStatements(2)
  const third = (text: string) => [nameOf(text), nameOf(text), nameOf(text)].at(-1)
  const [a, b, c] = [third('a'), third('b'), third('c')]
  expect(new Set([a, b]).size).toBe(2)
  expect(a).toBeDefined()
  expect(b).toBeDefined()
  expect(c).toBeUndefined()
  expect(nameOf('a')).toBe(a)
})
