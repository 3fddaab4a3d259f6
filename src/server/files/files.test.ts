// Stored files: what is taken in and what is refused with all its reasons, kept whole, checked when read; on a disk and in an object store.
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { cleanName, extensionOf } from './file-name.ts'
import { diskFiles, type FileStore, type IncomingFile, s3Files } from './file-store.ts'
import { findFiles, storedHashes } from './files.store.ts'
import { parseS3Settings } from './s3-shelf.ts'

const LAN = '0197b1f0-0000-7000-8000-000000000001'
const at = '2024-12-05T02:00:00.000Z'
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const jpg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////2Q==',
  'base64',
)
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

let database: TestDatabase
let folder: string
let files: FileStore
let xlsx: Buffer

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'palmares-files-'))
  files = diskFiles(folder, 1_000_000)
  const book = new Workbook()
  book.addWorksheet('Sheet').addRow(['Lan', 95])
  xlsx = Buffer.from(await book.xlsx.writeBuffer())
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const store = (bytes: IncomingFile['bytes'], name: string, on = files) =>
  database.db
    .transaction()
    .execute((tx) => on.store(tx, { bytes, name, claimedType: 'application/pdf', by: LAN, at }))

async function stored(bytes: IncomingFile['bytes'], name: string, on = files) {
  const answer = await store(bytes, name, on)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return answer.stored
}

const reasons = async (bytes: IncomingFile['bytes'], name: string) => {
  const answer = await store(bytes, name)
  return 'refused' in answer
    ? answer.refused.map(({ kind, found }) => (found === undefined ? kind : [kind, found]))
    : []
}

describe('taking in', () => {
  test('each accepted kind is known by its bytes, whatever the sender says', async () => {
    const kinds = await Promise.all(
      [
        stored(pdf, 'quyết định.PDF'),
        stored(png, 'ảnh.png'),
        stored(jpg, 'ảnh.jpeg'),
        stored(xlsx, 'bảng điểm.xlsx'),
        stored(Buffer.from('tên,điểm\nLan,95\n'), 'điểm.csv'),
        stored(Buffer.from('\ufeffghi chú\r\n'), 'ghi chú.txt'),
      ].map(async (one) => {
        const { kind, mediaType } = await one
        return [kind, mediaType]
      }),
    )
    expect(kinds.map(([kind]) => kind)).toEqual(['pdf', 'png', 'jpg', 'xlsx', 'csv', 'txt'])
    expect(kinds[4]).toEqual(['csv', 'text/csv; charset=utf-8'])
  })

  test('the record says the hash, the size, the name, who and when', async () => {
    const { id, ...record } = await stored(pdf, '  Quyết   định số 12.pdf ')
    expect(record).toEqual({
      hash: createHash('sha256').update(pdf).digest('hex'),
      sizeBytes: pdf.byteLength,
      kind: 'pdf',
      mediaType: 'application/pdf',
      name: 'Quyết định số 12.pdf',
      storedBy: LAN,
      storedAt: at,
    })
    expect(await findFiles(database.db, [id, LAN])).toEqual([{ id, ...record }])
  })

  test('the same bytes are kept once, under as many names as they are given', async () => {
    const [one, two] = await Promise.all([stored(png, 'a.png'), stored(png, 'b.png')])
    expect(one.id).not.toBe(two.id)
    expect(one.hash).toBe(two.hash)
    expect((await storedHashes(database.db)).filter((hash) => hash === one.hash)).toHaveLength(1)
    expect((await readdir(folder)).filter((name) => name.startsWith('partial'))).toEqual([])
  })

  test('a stream is taken as it comes', async () => {
    const parts = async function* () {
      yield pdf.subarray(0, 9)
      yield pdf.subarray(9)
    }
    expect((await stored(parts(), 'in parts.pdf')).hash).toBe(createHash('sha256').update(pdf).digest('hex'))
  })

  test('a rolled back act leaves no record', async () => {
    const before = await storedHashes(database.db)
    const failing = database.db.transaction().execute(async (tx) => {
      await files.store(tx, { bytes: Buffer.from('never kept'), name: 'a.txt', by: LAN, at })
      throw new Error('the act failed')
    })
    await expect(failing).rejects.toThrow('the act failed')
    expect(await storedHashes(database.db)).toEqual(before)
  })
})

describe('refusing', () => {
  test.for([
    ['nothing', Buffer.alloc(0), 'empty.pdf', ['file.empty']],
    ['too much', Buffer.alloc(1_000_001, 'a'), 'large.txt', ['file.too-large']],
    ['a program', exe, 'setup.exe', ['file.kind-not-allowed']],
    ['a program called a document', exe, 'quyết định.pdf', [['file.misleading-extension', 'exe']]],
    ['a picture called a document', png, 'quyết định.pdf', [['file.misleading-extension', 'png']]],
    ['a document called a table', pdf, 'điểm.csv', [['file.misleading-extension', 'pdf']]],
    [
      'a text called a document',
      Buffer.from('xin chào'),
      'văn bản.docx',
      [['file.misleading-extension', 'txt']],
    ],
    [
      'bytes that are no text',
      Buffer.from([0xc3, 0x28, 0x00]),
      'ghi chú.txt',
      [['file.misleading-extension', 'bin']],
    ],
    ['a page of the web', Buffer.from('<html>'), 'page.html', ['file.kind-not-allowed']],
    ['a drawing that may hold a script', Buffer.from('<svg/>'), 'seal.svg', ['file.kind-not-allowed']],
    ['no extension', pdf, 'document', ['file.kind-not-allowed']],
    ['two extensions, the last a program’s', pdf, 'decision.pdf.exe', ['file.kind-not-allowed']],
    ['a path', pdf, '../../etc/passwd.pdf', ['file.bad-name']],
    ['a path of Windows', pdf, 'C:\\fakepath\\a.pdf', ['file.bad-name']],
    ['300 characters', pdf, `${'a'.repeat(296)}.pdf`, ['file.bad-name']],
    ['an empty name', pdf, '', ['file.bad-name', 'file.kind-not-allowed']],
    ['all at once', Buffer.alloc(0), '../x.exe', ['file.bad-name', 'file.empty', 'file.kind-not-allowed']],
  ] as const)('%s', async ([, bytes, name, expected]) => {
    expect(await reasons(bytes, name)).toEqual(expected)
  })

  test('a stream is cut at the limit, not read to its end', async () => {
    let given = 0
    const endless = async function* () {
      for (;;) {
        given += 100_000
        yield Buffer.alloc(100_000, 'a')
      }
    }
    expect(await reasons(endless(), 'endless.txt')).toEqual(['file.too-large'])
    expect(given).toBeLessThan(1_300_000)
  })

  test('any bytes under any name are stored or refused, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 220 }),
        fc.constantFrom('', '.pdf', '.csv', '.png'),
        async (bytes, name, extension) => {
          const answer = await store(Buffer.from(bytes), name + extension)
          expect(
            'refused' in answer ? answer.refused.length > 0 : answer.stored.sizeBytes === bytes.byteLength,
          ).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('names', () => {
  test.for([
    ['Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
    ['  two   spaces .pdf', 'two spaces .pdf'],
    ['cod\u202efdp.exe', 'codfdp.exe'],
    ['line\nbreak.pdf', 'linebreak.pdf'],
    ['ends with dots.pdf. .', 'ends with dots.pdf'],
    [`${'ă'.repeat(196)}.pdf`, `${'ă'.repeat(196)}.pdf`],
    ['\u0000\u0001', undefined],
    ['a/b.pdf', undefined],
    ['c:notes.txt', undefined],
  ] as const)('%j is kept as %j', ([typed, kept]) => {
    expect(cleanName(typed)).toBe(kept)
  })

  test('a clean name stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = cleanName(typed)
        if (once !== undefined) expect(cleanName(once)).toBe(once)
      }),
    )
  })

  test.for([
    ['a.PDF', 'pdf'],
    ['.pdf', ''],
    ['a.tar.gz', 'gz'],
    ['a', ''],
  ] as const)('the extension of %s is “%s”', ([name, extension]) => {
    expect(extensionOf(name)).toBe(extension)
  })
})

describe('reading', () => {
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)

  test('what was stored is given back', async () => {
    const { id } = await stored(pdf, 'quyết định.pdf')
    const read = await files.read(database.db, id)
    expect(Buffer.from(read?.bytes ?? []).equals(pdf)).toBe(true)
    expect(read?.file.name).toBe('quyết định.pdf')
    expect(await files.read(database.db, LAN)).toBeUndefined()
  })

  test('bytes changed on the disk are not served', async () => {
    const { id, hash } = await stored(Buffer.from('the minutes as signed'), 'minutes.txt')
    await writeFile(placeOf(hash), 'the minutes as forged')
    await expect(files.read(database.db, id)).rejects.toThrow(
      /was changed in the file store; its hash is [0-9a-f]{64}\. Restore it/,
    )
  })

  test('bytes lost from the disk are said to be lost, and storing them again mends it', async () => {
    const { id, hash } = await stored(Buffer.from('a letter'), 'letter.txt')
    await rm(placeOf(hash))
    await expect(files.read(database.db, id)).rejects.toThrow(/is missing from the file store/)
    await stored(Buffer.from('a letter'), 'letter.txt')
    expect((await files.read(database.db, id))?.file.id).toBe(id)
  })

  test('a file cut short by a crash of the disk is written anew', async () => {
    const { id, hash } = await stored(Buffer.from('a plan, whole'), 'plan.txt')
    await truncate(placeOf(hash), 3)
    await stored(Buffer.from('a plan, whole'), 'plan.txt')
    expect(await readFile(placeOf(hash), 'utf8')).toBe('a plan, whole')
    expect((await stat(placeOf(hash))).mode & 0o777).toBe(0o600)
    expect((await files.read(database.db, id))?.file.hash).toBe(hash)
  })

  test('the record cannot be changed', async () => {
    await expect(database.pool.query(`update file set name = 'x.pdf'`)).rejects.toThrow(/kept for ever/)
    await expect(database.pool.query('delete from file')).rejects.toThrow(/kept for ever/)
  })
})

test('an object store keeps the bytes under their hash, asked with a signature', async () => {
  const kept = new Map<string, Buffer>()
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method = '', url = '', headers } = request
    asked.push(`${method} ${url}`)
    if (!/^AWS4-HMAC-SHA256 Credential=KEY\/\d{8}\/vn-1\/s3\/aws4_request/.test(headers.authorization ?? ''))
      return response.writeHead(403).end('no')
    const body = Buffer.concat(parts)
    if (method === 'PUT') {
      if (headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex'))
        return response.writeHead(400).end('bad hash')
      kept.set(url, body)
    }
    const found = kept.get(url)
    response.writeHead(found ? 200 : 404, {
      'content-length': found && method !== 'PUT' ? found.byteLength : 0,
    })
    return response.end(method === 'GET' ? found : undefined)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const s3 = s3Files(parseS3Settings(`http://KEY:SECRET@127.0.0.1:${port}/palmares?region=vn-1`))
  const { id, hash } = await stored(pdf, 'quyết định.pdf', s3)
  expect(asked).toEqual([
    `HEAD /palmares/${hash.slice(0, 2)}/${hash}`,
    `PUT /palmares/${hash.slice(0, 2)}/${hash}`,
  ])
  await stored(pdf, 'again.pdf', s3)
  expect(asked.filter((one) => one.startsWith('PUT'))).toHaveLength(1)
  expect(Buffer.from((await s3.read(database.db, id))?.bytes ?? []).equals(pdf)).toBe(true)
  kept.clear()
  await expect(s3.read(database.db, id)).rejects.toThrow(/is missing from the file store/)
  const stranger = s3Files(parseS3Settings(`http://OTHER:SECRET@127.0.0.1:${port}/palmares`))
  await expect(stored(png, 'a.png', stranger)).rejects.toThrow(/answered 403/)
  server.close()
})

test('an address of an object store without its key is refused', () => {
  expect(() => parseS3Settings('https://store.example.vn/palmares')).toThrow(/KEY:SECRET/)
})
