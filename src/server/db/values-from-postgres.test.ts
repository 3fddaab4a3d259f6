// What PostgreSQL gives, as TypeScript gets it; and what it refuses, as a person reads it.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { words } from '../words.ts'
import { refusalOfDatabase } from './refusal-of-database.ts'
import { instantFromPostgres } from './values-from-postgres.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.pool.query(`
    create table seed (id int primary key, name text unique check (length(name) < 9), size smallint);
    create table fruit (seed int references seed, valid daterange, exclude using gist (seed with =, valid with &&));
    insert into seed values (1, 'mít', 1); insert into fruit values (1, '[2024-01-01,2025-01-01)')`)
})
afterAll(() => database.close())

test.for([
  [`date '2024-02-29'`, '2024-02-29'],
  [`timestamptz '2024-12-05 09:00:00.123456+07'`, '2024-12-05T02:00:00.123Z'],
  [`timestamptz '2024-12-05 02:00:00Z'`, '2024-12-05T02:00:00.000Z'],
  [`timestamptz 'infinity'`, 'infinity'],
  [`2::int8`, 2],
  [`9007199254740991::int8`, Number.MAX_SAFE_INTEGER],
  [`9007199254740993::int8`, 9007199254740993n],
  [`1.50::numeric`, '1.50'],
  [`'{"a":[1]}'::jsonb`, { a: [1] }],
  [`array[date '2024-01-01', null]`, ['2024-01-01', null]],
  [`array[timestamptz '2024-12-05 02:00:00Z']`, ['2024-12-05T02:00:00.000Z']],
  [`array[1, 9007199254740993]::int8[]`, [1, 9007199254740993n]],
  [`'{}'::date[]`, []],
  [`array[0.10::numeric]`, ['0.10']],
  [`daterange('2024-01-01', null)`, '[2024-01-01,)'],
] as const)('%s arrives as %s', async ([text, value]) => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(text)} as value`.execute(database.db)
  expect(rows[0]?.value).toEqual(value)
})

test('an instant with another offset is still the same instant', () => {
  expect(instantFromPostgres('2024-12-05 09:00:00+07')).toBe('2024-12-05T02:00:00.000Z')
  expect(instantFromPostgres('2024-12-05 07:30:00.5+05:30')).toBe('2024-12-05T02:00:00.500Z')
})

test('names are in the order of a Vietnamese dictionary, numbers in them by their value', async () => {
  const { rows } = await sql<{ name: string }>`
    select name from unnest(array['Khối 10', 'Đào', 'Dũng', 'Khối 2', 'Ân', 'An', 'Ê', 'E']) as name order by name collate vietnamese`.execute(
    database.db,
  )
  expect(rows.map((row) => row.name)).toEqual(['An', 'Ân', 'Dũng', 'Đào', 'E', 'Ê', 'Khối 2', 'Khối 10'])
})

test.for([
  [`insert into seed values (1, 'na', 1)`, { kind: 'conflict.already-there', constraint: 'seed_pkey' }],
  [`insert into seed values (2, 'mít', 1)`, { kind: 'conflict.already-there', constraint: 'seed_name_key' }],
  [
    `insert into seed values (3, 'sầu riêng chín', 1)`,
    { kind: 'conflict.not-allowed', constraint: 'seed_name_check' },
  ],
  [`insert into seed values (4, 'na', 99999)`, { kind: 'conflict.out-of-range' }],
  [
    `insert into fruit values (7, '[2024-01-01,2025-01-01)')`,
    { kind: 'conflict.unknown-reference', constraint: 'fruit_seed_fkey' },
  ],
  [
    `insert into fruit values (1, '[2024-06-01,2026-01-01)')`,
    { kind: 'conflict.overlaps', constraint: 'fruit_seed_valid_excl' },
  ],
  [`select convert_from('\\x00'::bytea, 'UTF8')`, { kind: 'conflict.character-not-kept' }],
] as const)('“%s” is refused in words', async ([text, refusal]) => {
  const error: unknown = await database.pool.query(text).catch((thrown: unknown) => thrown)
  expect(refusalOfDatabase(error)).toEqual(refusal)
})

test('two acts that wait for each other: one is told to do it again', async () => {
  const both = ['1', '2'].map(async (first) => {
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      await client.query('select pg_advisory_xact_lock($1)', [first])
      await new Promise((soon) => setTimeout(soon, 200))
      await client.query('select pg_advisory_xact_lock($1)', [first === '1' ? '2' : '1'])
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
  const [failed] = (await Promise.allSettled(both)).flatMap((one) =>
    one.status === 'rejected' ? [one.reason] : [],
  )
  expect(refusalOfDatabase(failed)).toEqual({ kind: 'conflict.changed-meanwhile' })
})

test('what nobody expected stays an exception', () => {
  expect(refusalOfDatabase(new Error('a bug'))).toBeUndefined()
  expect(refusalOfDatabase(Object.assign(new Error('no table'), { code: '42P01' }))).toBeUndefined()
  expect(refusalOfDatabase('text')).toBeUndefined()
})

test('each refusal of the database has its sentence in three languages', async () => {
  const catalogue = await words()
  for (const kind of [
    'already-there',
    'overlaps',
    'unknown-reference',
    'not-allowed',
    'out-of-range',
    'changed-meanwhile',
    'character-not-kept',
  ])
    for (const language of ['vi', 'fr', 'en'] as const) {
      const { message } = catalogue.reason(language, { kind: `conflict.${kind}` })
      expect(message).not.toContain('conflict.')
      expect(message.length).toBeGreaterThan(30)
    }
})
