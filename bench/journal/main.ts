// Appending to the journal against plain rows of the same content in a table without chain, side by side in one run: what hashing,
// chaining and the triggers cost. In batches, and one transaction each. `npm run bench journal`.
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { appendEntries, type Entry } from '../../src/server/journal/append-entry.ts'
import { testDatabase } from '../../tools/test-database.ts'

const ROUNDS = 5
const [COUNT, BATCH, SINGLE] = [4000, 200, 300]

const entry = (n: number): Entry => ({
  at: '2024-12-05T02:00:00.000Z',
  actor: { personId: '0197b1f0-0000-7000-8000-000000000001', accountId: null },
  act: 'submit-dossier',
  subjects: [
    { kind: 'dossier', id: `d${n}` },
    { kind: 'unit', id: 'VPC' },
  ],
  requestId: `request ${n}`,
  payload: { title: 'Chiến sĩ thi đua cơ sở', points: 95.5, n },
})

export async function bench(): Promise<void> {
  const { db, close } = await testDatabase()
  try {
    await sql`create table plain_entry (seq bigint generated always as identity primary key, entry jsonb not null)`.execute(
      db,
    )
    const ways = {
      journal: (entries: readonly Entry[]) =>
        db.transaction().execute(async (tx) => {
          await appendEntries(tx, entries)
        }),
      plain: (entries: readonly Entry[]) =>
        db.transaction().execute(async (tx) => {
          await sql`insert into plain_entry (entry) select jsonb_array_elements(${JSON.stringify(entries)}::jsonb)`.execute(
            tx,
          )
        }),
    }
    for (const [what, count, size] of [
      [`batches of ${BATCH}`, COUNT, BATCH],
      ['one transaction each', SINGLE, 1],
    ] as const) {
      const rates = { journal: [] as number[], plain: [] as number[] }
      for (let round = 0; round <= ROUNDS; round++)
        for (const way of ['journal', 'plain'] as const) {
          const started = performance.now()
          for (let at = 0; at < count; at += size)
            await ways[way](Array.from({ length: size }, (_, n) => entry(at + n)))
          // The first warms both.
          if (round > 0) rates[way].push((count / (performance.now() - started)) * 1000)
        }
      const [ours, plain] = [median(rates.journal), median(rates.plain)]
      console.log(
        `${what}: ${Math.round(ours)} entries/s, plain rows ${Math.round(plain)}/s, ratio ${(ours / plain).toFixed(2)}`,
      )
    }
  } finally {
    await close()
  }
}

const median = (rates: readonly number[]): number =>
  [...rates].sort((a, b) => a - b)[rates.length >> 1] ?? Number.NaN
