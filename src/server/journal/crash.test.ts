// Killed at random instants, the process or PostgreSQL under it: what was acknowledged is there, once, and the journal is sound.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startLocalPostgres } from '../db/local-postgres.ts'
import { openDatabase } from '../db/open.ts'
import { exportJournal } from './export-journal.ts'
import { openSigningKey } from './signing-key.ts'
import { verifyJournal } from './verify-journal.ts'

const ROUNDS = 8

/** Writes until killed, some acts after it began. @returns what it acknowledged */
async function writeAndKill(folder: string, round: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'write-until-killed.test-child.ts')
  const child = spawn(process.execPath, [script, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'exit')
  const enough = 10 + Math.random() * 50
  while (said.split('\n').length < enough && child.exitCode === null) await pause(Math.random() * 20)
  // Every third time the database is killed first, under the writing process.
  if (round % 3 === 2) {
    const lock = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
    process.kill(Number(lock.split('\n')[0]), 'SIGKILL')
    await pause(Math.random() * 30)
  }
  child.kill('SIGKILL')
  await ended
  // A line cut in its middle was acknowledged to nobody.
  return said.split('\n').slice(0, -1)
}

test(`killed ${ROUNDS} times while acts pour in, nothing acknowledged is lost or doubled`, {
  timeout: 240_000,
}, async () => {
  const parent = await mkdtemp(join(tmpdir(), 'palmares-crash-'))
  await chmod(parent, 0o755)
  const folder = join(parent, 'data')
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await writeAndKill(folder, round)))
  expect(acknowledged.length).toBeGreaterThan(ROUNDS)

  const server = await startLocalPostgres({ folder })
  const { db, pool, close } = openDatabase({ url: server.url, poolSize: 2 })
  try {
    const kept = (await pool.query<{ name: string }>('select name from kept')).rows.map((row) => row.name)
    const journalled = (
      await pool.query<{ name: string }>('select request_id as name from journal_entry order by seq')
    ).rows.map((row) => row.name)
    expect(acknowledged.filter((name) => !kept.includes(name))).toEqual([])
    expect(journalled.toSorted()).toEqual(kept.toSorted())
    expect(new Set(journalled).size).toBe(journalled.length)
    const key = await openSigningKey(folder)
    const report = await verifyJournal(exportJournal(db, { key, now: '2024-12-05T03:00:00.000Z' }), [
      key.keyId,
    ])
    expect(report).toMatchObject({ findings: [], entries: kept.length, lastSeq: kept.length })
    console.log(
      `crash: ${ROUNDS} kills, ${acknowledged.length} acts acknowledged, ${kept.length} kept, none lost`,
    )
  } finally {
    await close()
    await server.stop()
    await rm(parent, { recursive: true })
  }
})
