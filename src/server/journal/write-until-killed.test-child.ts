// A process of its own for tests: acts pour into the journal, each acknowledged on standard output once committed, until it is killed.
// Used by crash.test.ts alone, by its path.
import { sql } from 'kysely'
import { startLocalPostgres } from '../db/local-postgres.ts'
import { openDatabase } from '../db/open.ts'
import { prepareDatabase } from '../db/prepare.ts'
import { appendEntry } from './append-entry.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const { url } = await startLocalPostgres({ folder })
const { db, pool } = openDatabase({ url, poolSize: 8 })
await prepareDatabase(pool)
await pool.query('create table if not exists kept (name text primary key)')

async function writeForEver(writer: number): Promise<never> {
  for (let n = 0; ; n++) {
    const name = `${round}-${writer}-${n}`
    await db.transaction().execute(async (tx) => {
      await sql`insert into kept values (${name})`.execute(tx)
      await appendEntry(tx, {
        at: '2024-12-05T02:00:00.000Z',
        actor: { personId: null, accountId: null },
        act: 'keep',
        subjects: [{ kind: 'kept', id: name }],
        requestId: name,
        payload: { name },
      })
    })
    process.stdout.write(`${name}\n`)
  }
}

await Promise.all(Array.from({ length: 8 }, (_, writer) => writeForEver(writer)))
