// The journal downloaded over HTTP and judged by the command line, which knows neither server nor database.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { runCli } from '../../../cli/run-cli.ts'

const path = '/api/journal/export'
let cast: Cast
beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.close())

async function judged(text: string): Promise<{ exitCode: number | null; report: Record<string, unknown> }> {
  const file = join(await mkdtemp(join(tmpdir(), 'palmares-journal-')), 'journal.jsonl')
  await writeFile(file, text)
  const ran = runCli(['verify', 'journal', file, '--format', 'json'])
  return { exitCode: ran.exitCode, report: ran.json() as Record<string, unknown> }
}

test('what the auditor downloads is the whole journal, signed, and sound', async () => {
  const answer = await cast.request('auditor', 'GET', path)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename="palmares-journal-2024-03-01.jsonl"',
  )
  const kept = await cast.db.selectFrom('journal_entry').select('seq').execute()
  const { exitCode, report } = await judged(String(answer.body))
  expect(exitCode).toBe(0)
  expect(report).toMatchObject({ sound: true, entries: kept.length, checkpoints: 1, withheldPayloads: 0 })
})

test('a changed word is found', async () => {
  const answer = await cast.request('auditor', 'GET', path)
  const { exitCode, report } = await judged(String(answer.body).replace('secretary', 'registrar'))
  expect(exitCode).toBe(1)
  expect(report.findings).toMatchObject([{ kind: 'payload-changed' }])
})

test('the administrator gets it without what people wrote, and it is as sound', async () => {
  const answer = await cast.request('administrator', 'GET', path)
  expect(String(answer.body)).not.toContain('payload":')
  const { exitCode, report } = await judged(String(answer.body))
  expect(exitCode).toBe(0)
  expect(report.withheldPayloads).toBe(report.entries)
})

test('nobody else gets it', async () => {
  expect((await cast.request('minister', 'GET', path)).status).toBe(403)
  expect((await cast.request('coordinator', 'GET', path)).status).toBe(403)
  expect((await cast.request(null, 'GET', path)).status).toBe(401)
})
