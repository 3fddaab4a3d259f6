// The journal in the database: gapless and chained with many writers at once, kept for ever, signed; and each tampering found in its export.
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { appendEntries, appendEntry, type Entry } from './append-entry.ts'
import { type ChainedEntry, chain, hashOfPayload } from './chain.ts'
import { type Checkpoint, type SigningKey, signCheckpoint } from './checkpoint.ts'
import { exportJournal, type JournalLine } from './export-journal.ts'
import { readHistory, readNewest } from './journal.store.ts'
import { signJournal } from './sign-journal.ts'
import { openSigningKey, parseSigningKey } from './signing-key.ts'
import { verifyJournal } from './verify-journal.ts'

const LAN = '0197b1f0-0000-7000-8000-000000000001'
const now = '2024-12-05T02:00:00.000Z'
const newKey = (): SigningKey =>
  parseSigningKey(
    generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  )
const key = newKey()

const entry = (n: number): Entry => ({
  at: now,
  actor: { personId: LAN, accountId: null },
  act: 'submit-dossier',
  subjects: [
    { kind: 'dossier', id: `d${n}` },
    { kind: 'unit', id: 'VPC' },
  ],
  requestId: `request ${n}`,
  payload: { title: 'Chiến sĩ thi đua cơ sở', points: 95.5, n, at: new Date(now), nothing: undefined },
})

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ poolSize: 60 })
})
afterAll(() => database.close())

const append = (n: number) => database.db.transaction().execute((tx) => appendEntry(tx, entry(n)))

async function exported(settings: { withoutPayload?: boolean } = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportJournal(database.db, { key, now, ...settings })) lines.push(line)
  return lines
}

describe('writing', () => {
  test('fifty writers at once leave no gap, none twice, one chain', async () => {
    const numbers = await Promise.all(Array.from({ length: 50 }, (_, n) => append(n)))
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
    expect((await verifyJournal(await exported(), [key.keyId])).findings).toEqual([])
  })

  test('an act that fails leaves no gap', async () => {
    const failing = database.db.transaction().execute(async (tx) => {
      await appendEntry(tx, entry(50))
      throw new Error('after the journal')
    })
    const others = Promise.all([append(51), append(52)])
    await expect(failing).rejects.toThrow('after the journal')
    expect((await others).sort()).toEqual([51, 52])
  })

  test('several entries of one transaction keep their order', async () => {
    const last = await database.db
      .transaction()
      .execute((tx) => appendEntries(tx, [entry(60), entry(61), entry(62)]))
    const newest = await readNewest(database.db, {}, 3)
    expect(newest.map((one) => [one.seq, one.requestId])).toEqual([
      [last, 'request 62'],
      [last - 1, 'request 61'],
      [last - 2, 'request 60'],
    ])
  })

  test('what PostgreSQL cannot keep is replaced, and still verifies', async () => {
    await database.db.transaction().execute((tx) =>
      appendEntry(tx, {
        ...entry(70),
        payload: { text: 'a\0b\ud800c', big: 1e300, tiny: 5e-324, whole: 2 ** 60 },
      }),
    )
    expect((await verifyJournal(await exported())).findings).toEqual([])
  })

  test('two thousand in batches are one chain', async () => {
    const before = (await readNewest(database.db, {}, 1))[0]?.seq ?? 0
    const batch = Array.from({ length: 2000 }, (_, n) => entry(n))
    const last = await database.db.transaction().execute(async (tx) => {
      let end = 0
      for (let at = 0; at < batch.length; at += 200) end = await appendEntries(tx, batch.slice(at, at + 200))
      return end
    })
    expect(last).toBe(before + 2000)
  })
})

describe('kept for ever', () => {
  test.for([
    [`update journal_entry set act = 'nothing' where seq = 1`],
    ['delete from journal_entry where seq = 1'],
    ['delete from journal_entry where false'],
    ['truncate journal_entry cascade'],
    ['delete from journal_subject'],
    [`update journal_subject set id = 'x'`],
    ['truncate journal_subject'],
    ['delete from journal_checkpoint'],
    ['truncate journal_checkpoint'],
    ['delete from journal_head'],
    ['truncate journal_head'],
  ] as const)('“%s” is refused', async ([text]) => {
    await expect(database.pool.query(text)).rejects.toThrow(/kept for ever/)
  })

  test('an entry that does not follow the last, or does not give its hash, is refused', async () => {
    const row = `select 900000, at, person_id, account_id, on_behalf_of, act, subject_kind, subject_id, request_id, payload, payload_hash,
      content_hash, previous_hash, encode(sha256(convert_to(900000 || E'\\n' || previous_hash || E'\\n' || content_hash, 'UTF8')), 'hex') from journal_entry where seq = 2`
    await expect(database.pool.query(`insert into journal_entry ${row}`)).rejects.toThrow(
      /does not follow the last one/,
    )
    const { rows } = await database.pool.query<{ seq: number }>('select seq from journal_head')
    const next = (rows[0]?.seq ?? 0) + 1
    const forged = `select ${next}, at, person_id, account_id, on_behalf_of, act, subject_kind, subject_id, request_id, payload, payload_hash,
      content_hash, (select hash from journal_head), repeat('a', 64) from journal_entry where seq = 2`
    await expect(database.pool.query(`insert into journal_entry ${forged}`)).rejects.toThrow(
      /bound_to_the_one_before/,
    )
  })
})

describe('reading', () => {
  test('the history of a record is its entries, newest first, by page', async () => {
    const first = await readHistory(database.db, { kind: 'dossier', id: 'd7' }, { page: 1, size: 10 })
    expect(first.total).toBe(2)
    expect(first.rows.map((row) => row.subjects[0])).toEqual([
      { kind: 'dossier', id: 'd7' },
      { kind: 'dossier', id: 'd7' },
    ])
    const unit = await readHistory(database.db, { kind: 'unit', id: 'VPC' }, { page: 2, size: 5 })
    expect(unit.rows).toHaveLength(5)
    expect(unit.rows[0]?.seq).toBe(unit.total - 5)
  })

  test('the newest can be asked by act, person and number', async () => {
    expect(await readNewest(database.db, { act: 'never-done' }, 5)).toEqual([])
    const [one] = await readNewest(database.db, { act: 'submit-dossier', personId: LAN, before: 10 }, 1)
    expect(one?.seq).toBe(9)
    expect(one?.payload).toMatchObject({ at: now, points: 95.5 })
  })
})

describe('signing', () => {
  test('the head is signed once, however often it is asked', async () => {
    const [first, second] = [
      await signJournal(database.db, key, now),
      await signJournal(database.db, newKey(), now),
    ]
    expect(second).toEqual(first)
  })

  test('an empty journal has nothing to sign, and its export is sound', async () => {
    const empty = await testDatabase()
    expect(await signJournal(empty.db, key, now)).toBeUndefined()
    const lines: string[] = []
    for await (const line of exportJournal(empty.db, { key, now })) lines.push(line)
    expect(lines).toHaveLength(1)
    expect((await verifyJournal(lines, [key.keyId])).findings).toEqual([])
    await empty.close()
  })

  test('the key is made once, for its owner alone, even by two at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'palmares-key-'))
    const [one, two] = await Promise.all([openSigningKey(folder), openSigningKey(folder)])
    expect(one.keyId).toBe(two.keyId)
    const path = join(folder, 'keys', 'journal.pem')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await openSigningKey('/nowhere', await readFile(path, 'utf8'))).keyId).toBe(one.keyId)
    expect((await openSigningKey('/nowhere', path)).keyId).toBe(one.keyId)
  })

  test('a key others can read, a missing one, one of another kind: each is refused with what to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'palmares-key-'))
    await openSigningKey(folder)
    const { chmod } = await import('node:fs/promises')
    await chmod(join(folder, 'keys', 'journal.pem'), 0o644)
    await expect(openSigningKey(folder)).rejects.toThrow(/chmod 600/)
    await expect(openSigningKey(folder, '/nowhere/key.pem')).rejects.toThrow(/cannot be read/)
    expect(() => parseSigningKey('-----BEGIN nothing')).toThrow(/no private key/)
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ format: 'pem', type: 'pkcs8' })
      .toString()
    expect(() => parseSigningKey(rsa)).toThrow(/must be Ed25519, this one is rsa/)
  })
})

describe('an export', () => {
  let lines: string[]
  beforeAll(async () => {
    const small = await testDatabase()
    for (let n = 1; n <= 12; n++) {
      await small.db.transaction().execute((tx) => appendEntry(tx, entry(n)))
      if (n === 6) await signJournal(small.db, key, now)
    }
    lines = []
    for await (const line of exportJournal(small.db, { key, now })) lines.push(line)
    await small.close()
  })

  const Parsed = z.custom<JournalLine>()
  const read = (line: string | undefined): JournalLine => Parsed.parse(JSON.parse(line ?? ''))
  const placeOf = (seq: number) => lines.findIndex((line) => line.startsWith(`{"entry":{"seq":${seq},`))
  const entryAt = (seq: number): ChainedEntry => {
    const line = read(lines[placeOf(seq)])
    if (!('entry' in line)) throw new Error(`no entry ${seq}`)
    return line.entry
  }
  const changed = (seq: number, change: (one: ChainedEntry) => ChainedEntry): string[] =>
    lines.map((line, place) =>
      place === placeOf(seq) ? JSON.stringify({ entry: change(entryAt(seq)) }) : line,
    )
  const judged = async (text: readonly string[], expected: string[] = [key.keyId]) =>
    (await verifyJournal(text, expected)).findings.map(({ kind, seq }) => [kind, seq])

  test('whole, it is sound; its last line closes it', async () => {
    expect(await judged(lines)).toEqual([])
    expect(read(lines.at(-1))).toHaveProperty('checkpoint.seq', 12)
    expect(await verifyJournal(lines)).toMatchObject({
      entries: 12,
      checkpoints: 2,
      lastSeq: 12,
      keyWasExpected: false,
    })
  })

  test('a changed payload is found at its entry', async () => {
    expect(await judged(changed(5, (one) => ({ ...one, payload: { points: 100 } })))).toEqual([
      ['payload-changed', 5],
    ])
  })

  test('a changed payload with its hash made to fit is found too', async () => {
    const payload = { points: 100 }
    const [first] = await judged(
      changed(5, (one) => ({ ...one, payload, payloadHash: hashOfPayload(payload) })),
    )
    expect(first).toEqual(['entry-changed', 5])
  })

  test.for([
    ['at', '2024-12-06T02:00:00.000Z'],
    ['personId', null],
    ['act', 'withdraw-dossier'],
    ['requestId', 'another'],
    ['onBehalfOf', 'head'],
    ['subjects', [{ kind: 'dossier', id: 'd99' }]],
  ] as const)('a changed %s is found at its entry', async ([field, value]) => {
    const [first] = await judged(changed(4, (one) => ({ ...one, [field]: value })))
    expect(first).toEqual(['entry-changed', 4])
  })

  test('a dropped entry is found by its number', async () => {
    expect(await judged(lines.toSpliced(placeOf(8), 1))).toEqual([['entry-dropped', 8]])
  })

  test('several dropped entries are named as one gap', async () => {
    const report = await verifyJournal(lines.toSpliced(placeOf(8), 3))
    expect(report.findings).toMatchObject([
      { kind: 'entry-dropped', seq: 8, figures: { count: 3, from: 8, to: 10, next: 11 } },
    ])
  })

  test('dropped first entries are found', async () => {
    expect(await judged(lines.toSpliced(placeOf(1), 2))).toEqual([['entry-dropped', 1]])
  })

  test('a cut end is found, with or without the signature before it', async () => {
    expect(await judged(lines.slice(0, -1))).toEqual([['end-missing', 12]])
    expect(await judged(lines.slice(0, placeOf(9)))).toEqual([['end-missing', 8]])
    expect(await judged(lines.toSpliced(placeOf(12), 1))).toEqual([
      ['checkpoint-does-not-fit', 12],
      ['end-missing', 11],
    ])
  })

  test('an inserted entry is found: a copy, and a forged one that follows well', async () => {
    const copy = lines[placeOf(5)] ?? ''
    expect(await judged(lines.toSpliced(placeOf(5), 0, copy))).toEqual([['entry-inserted', 5]])
    const [forged] = chain([{ ...entryAt(5), act: 'grant-award' }], entryAt(4))
    const withForged = lines.toSpliced(placeOf(5), 0, JSON.stringify({ entry: forged }))
    expect((await judged(withForged))[0]).toEqual(['entry-inserted', 5])
  })

  test('reordered entries are found, not taken for dropped ones', async () => {
    const moved = lines.toSpliced(placeOf(8), 1).toSpliced(placeOf(8) + 1, 0, lines[placeOf(8)] ?? '')
    expect((await judged(moved))[0]).toEqual(['entries-reordered', 8])
  })

  test('a journal written anew from an entry on is found by the signature', async () => {
    const contents = Array.from({ length: 12 }, (_, index) => entryAt(index + 1))
    const rewritten = chain(
      contents.map((one) => (one.seq === 3 ? { ...one, act: 'nothing-happened' } : one)),
      { seq: 0, hash: entryAt(1).previousHash },
    )
    const text = lines.map((line) => {
      const parsed = read(line)
      return 'entry' in parsed ? JSON.stringify({ entry: rewritten[parsed.entry.seq - 1] }) : line
    })
    expect(await judged(text)).toEqual([
      ['checkpoint-does-not-fit', 6],
      ['checkpoint-does-not-fit', 12],
      ['end-missing', 12],
    ])
  })

  test('one written anew and signed with another key is found by who knows the right key', async () => {
    const thief = newKey()
    const [forged] = chain([{ ...entryAt(1), act: 'nothing-happened' }], {
      seq: 0,
      hash: entryAt(1).previousHash,
    })
    if (!forged) throw new Error('no entry')
    const text = [
      JSON.stringify({
        journal: 'palmares',
        format: 1,
        exportedAt: now,
        keyId: thief.keyId,
        publicKey: thief.publicKey,
      }),
      JSON.stringify({ entry: forged }),
      JSON.stringify({ checkpoint: signCheckpoint(forged, thief, now) }),
    ]
    expect(await judged(text, [])).toEqual([])
    expect(await judged(text)).toEqual([
      ['not-the-expected-key', undefined],
      ['end-missing', 1],
    ])
  })

  test.for([
    ['signature', (one: Checkpoint) => ({ ...one, signature: Buffer.alloc(64).toString('base64') })],
    ['instant', (one: Checkpoint) => ({ ...one, signedAt: '2020-01-01T00:00:00.000Z' })],
    ['hash', (one: Checkpoint) => ({ ...one, hash: 'b'.repeat(64) })],
    ['key', (one: Checkpoint) => ({ ...one, publicKey: newKey().publicKey })],
    ['text of the key', (one: Checkpoint) => ({ ...one, publicKey: 'AAAA' })],
  ] as const)('a signature with another %s is bad', async ([, change]) => {
    const last = read(lines.at(-1))
    if (!('checkpoint' in last)) throw new Error('no checkpoint')
    const text = [...lines.slice(0, -1), JSON.stringify({ checkpoint: change(last.checkpoint) })]
    expect((await judged(text))[0]).toEqual(['signature-bad', 12])
  })

  test('what is no journal is said to be none', async () => {
    expect(await judged([])).toEqual([['not-a-journal', undefined]])
    expect(await judged(['{"name":"palmares"}'])).toEqual([['not-a-journal', undefined]])
    expect(await judged([...lines.slice(0, 3), 'a stray line', ...lines.slice(3)])).toEqual([
      ['unreadable-line', undefined],
    ])
  })

  test('without payloads it verifies by their hashes, and says how many are withheld', async () => {
    const withheld = lines.map((line) => {
      const parsed = read(line)
      if (!('entry' in parsed)) return line
      const { payload: _payload, ...rest } = parsed.entry
      return JSON.stringify({ entry: rest })
    })
    expect(await verifyJournal(withheld, [key.keyId])).toMatchObject({ findings: [], withheldPayloads: 12 })
    expect((await exported({ withoutPayload: true })).some((line) => line.includes('"payload"'))).toBe(false)
  })

  test('the terminal says it in three languages and by its exit code', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'palmares-journal-'))
    const sound = join(folder, 'sound.jsonl')
    const bad = join(folder, 'bad.jsonl')
    await writeFile(sound, `${lines.join('\n')}\n`)
    await writeFile(bad, `${changed(5, (one) => ({ ...one, payload: {} })).join('\r\n')}\r\n`)
    const palmares = async (...words: string[]) => {
      const cli = join(import.meta.dirname, '../../cli/main.ts')
      return promisify(execFile)(process.execPath, [cli, 'verify', 'journal', ...words], {
        env: { NO_COLOR: '1' },
      }).then(
        ({ stdout }) => ({ code: 0, said: stdout }),
        (error: { code: number; stdout: string; stderr: string }) => ({
          code: error.code,
          said: error.stdout + error.stderr,
        }),
      )
    }
    expect(await palmares(sound, '--key', key.keyId, '--lang', 'en')).toMatchObject({
      code: 0,
      said: expect.stringContaining('the journal is sound, 12 entries'),
    })
    expect(await palmares(bad)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Mục 5 (dòng 6): nội dung đã bị sửa'),
    })
    expect(await palmares(bad, '--lang', 'fr')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Entrée 5 (ligne 6)'),
    })
    const asJson = await palmares(bad, '--format', 'json')
    expect(JSON.parse(asJson.said)).toMatchObject({
      sound: false,
      findings: [{ kind: 'payload-changed', seq: 5, line: 6 }],
    })
    expect(await palmares(join(folder, 'absent.jsonl'), '--lang', 'en')).toMatchObject({
      code: 2,
      said: expect.stringContaining('cannot be read'),
    })
    expect(await palmares(sound, '--key', 'my key', '--lang', 'en')).toMatchObject({ code: 2 })
  })
})

test('plain_text in the database is plainText of the program', async () => {
  const { plainText } = await import('../plain-text.ts')
  for (const text of [
    'Nguyễn Văn Đường',
    'ĐẶNG THỊ HỒNG',
    'Sở TN&MT Thừa Thiên – Huế',
    ' Khối 10 ',
    'Ủy ban'.normalize('NFD'),
  ]) {
    const { rows } = await sql<{ plain: string }>`select plain_text(${text}) as plain`.execute(database.db)
    expect(rows[0]?.plain).toBe(plainText(text))
  }
})
