// A zip file read by its directory, one entry at a time, as a stream of bytes: memory stays flat whatever the size.
// Used by read-workbook.ts. A hostile or broken archive is refused with a `WorkbookFault`, never a crash or a hang.
import { open } from 'node:fs/promises'
import { createInflateRaw, type InflateRaw } from 'node:zlib'

type FileHandle = Awaited<ReturnType<typeof open>>

/** Why a workbook cannot be read; `kind` is the key of its message. */
export class WorkbookFault extends Error {
  readonly kind: 'not-a-workbook' | 'broken' | 'encrypted' | 'inflates-too-much'
  constructor(kind: WorkbookFault['kind'], what: string) {
    super(what)
    this.kind = kind
  }
}

type Entry = {
  name: string
  method: number
  compressedSize: number
  inflatedSize: number
  headerOffset: number
}
export type ZipFile = {
  names: readonly string[]
  bytesOf: (name: string) => AsyncGenerator<Buffer>
  close: () => Promise<void>
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
/** The end record is 22 bytes and may be followed by a comment of at most 65,535. */
const endRecordBytes = 22
const endSearchBytes = endRecordBytes + 65_535
const entriesMax = 10_000
/** Office files shrink ten to a hundred times; a thousand times is a bomb. What an entry declares is believed only to refuse it. */
const inflatedFreeBytes = 16 * 1024 * 1024
const inflationMax = 200

export async function openZip(path: string): Promise<ZipFile> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const entries = await readDirectory(file, size)
    return {
      names: [...entries.keys()],
      bytesOf: (name) => inflated(file, size, entries.get(name)),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readDirectory(file: FileHandle, size: number): Promise<Map<string, Entry>> {
  const tail = await readAt(file, Math.max(0, size - endSearchBytes), Math.min(size, endSearchBytes))
  const place = lastEndRecord(tail)
  if (place < 0) {
    const isOldExcel = (await readAt(file, 0, Math.min(8, size))).toString('hex') === 'd0cf11e0a1b11ae1'
    throw isOldExcel ? new WorkbookFault('encrypted', 'an old or encrypted Excel file') : notAWorkbook()
  }
  const length = tail.readUInt32LE(place + 12)
  const start = tail.readUInt32LE(place + 16)
  if (start + length > size) throw broken('the directory lies outside the file')
  const directory = await readAt(file, start, length)
  const entries = new Map<string, Entry>()
  for (let at = 0; at + 46 <= directory.length && entries.size < entriesMax; ) {
    if (directory.readUInt32LE(at) !== directorySignature)
      throw broken('an entry of the directory is damaged')
    const nameLength = directory.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    if (next > directory.length) throw broken('an entry of the directory is cut')
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    if ((directory.readUInt16LE(at + 8) & 1) === 1) throw new WorkbookFault('encrypted', name)
    entries.set(name, {
      name,
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      inflatedSize: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries
}

function lastEndRecord(tail: Buffer): number {
  for (let at = tail.length - endRecordBytes; at >= 0; at--)
    if (tail.readUInt32LE(at) === endSignature) return at
  return -1
}

async function* inflated(file: FileHandle, size: number, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) return
  const header = await readAt(file, entry.headerOffset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== localSignature)
    throw broken(`${entry.name}: no header`)
  const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (start + entry.compressedSize > size) throw broken(`${entry.name} is cut`)
  if (entry.method !== 0 && entry.method !== 8) throw broken(`${entry.name}: unknown compression`)
  const allowed = Math.max(inflatedFreeBytes, entry.compressedSize * inflationMax)
  if (entry.inflatedSize > allowed) throw new WorkbookFault('inflates-too-much', entry.name)
  let seen = 0
  for await (const chunk of entry.method === 0
    ? chunksOf(file, start, entry.compressedSize)
    : inflate(file, start, entry)) {
    seen += chunk.length
    if (seen > allowed) throw new WorkbookFault('inflates-too-much', entry.name)
    yield chunk
  }
}

async function* inflate(file: FileHandle, start: number, entry: Entry): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 })
  const feeding = feed()
  feeding.catch(() => {})
  try {
    for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk
    await feeding
  } catch (error) {
    throw error instanceof WorkbookFault ? error : broken(`${entry.name} cannot be inflated`)
  } finally {
    stream.destroy()
  }

  async function feed() {
    for await (const chunk of chunksOf(file, start, entry.compressedSize)) {
      if (stream.destroyed) return
      if (!stream.write(chunk)) await emptied(stream)
    }
    stream.end()
  }
}

async function* chunksOf(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  const step = 128 * 1024
  for (let at = 0; at < length; at += step) yield await readAt(file, start + at, Math.min(step, length - at))
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

const notAWorkbook = () => new WorkbookFault('not-a-workbook', 'no zip archive')
const broken = (what: string) => new WorkbookFault('broken', what)

/** Until the stream takes more, or is closed by a reader that has seen enough. */
function emptied(stream: InflateRaw): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off('drain', go)
      stream.off('close', go)
      resolve()
    }
    stream.once('drain', go)
    stream.once('close', go)
  })
}
