// Files, stored once by the hash of their bytes: looked at before they are taken in, checked each time they are read.
// Used by http/files.ts, by acts that make documents, and by the demonstration.
import { createHash } from 'node:crypto'
import type { Refusal } from '../act.ts'
import type { Db, Tx } from '../db/database.ts'
import { diskShelf } from './disk-shelf.ts'
import { type FileKind, keepsPromise, kindOfExtension, sniff } from './file-kind.ts'
import { cleanName, extensionOf } from './file-name.ts'
import type { StoredFile } from './files.store.ts'
import { findFile, insertFile } from './files.store.ts'
import { type S3Settings, s3Shelf } from './s3-shelf.ts'

export type { StoredFile }

/** Where bytes lie, under their hash: on a disk or in an object store. */
export interface Shelf {
  has(hash: string, sizeBytes: number): Promise<boolean>
  put(hash: string, bytes: Uint8Array): Promise<void>
  get(hash: string): Promise<Uint8Array | undefined>
}

export interface IncomingFile {
  bytes: Uint8Array | AsyncIterable<Uint8Array>
  name: string
  /** What the sender says it is. Bytes and extension decide; a browser’s guess is never a reason to refuse. */
  claimedType?: string
  /** The person, or null when the product made it. */
  by: string | null
  at: string
}

export type Storing = { stored: StoredFile } | { refused: Refusal[] }

export interface FileStore {
  /** The bytes are on the shelf before the row is; a rolled back transaction leaves bytes nobody names, which harm nothing. */
  store(tx: Tx, file: IncomingFile): Promise<Storing>
  /** @returns undefined when no such file was stored. @throws FileDamaged when the bytes are gone or no longer match. */
  read(db: Db | Tx, id: string): Promise<{ file: StoredFile; bytes: Uint8Array } | undefined>
}

/** The shelf lost or changed what it was given: restore it from a backup. Never served. */
export class FileDamaged extends Error {
  readonly hash: string
  constructor(file: StoredFile, found: string) {
    super(
      `The stored file ${file.id} (${file.name}) ${found}; its hash is ${file.hash}. Restore it from a backup of the file store.`,
    )
    this.name = 'FileDamaged'
    this.hash = file.hash
  }
}

export const FILE_BYTES_MAX = 20_000_000

export const diskFiles = (folder: string, bytesMax = FILE_BYTES_MAX): FileStore =>
  filesOn(diskShelf(folder), bytesMax)
export const s3Files = (settings: S3Settings, bytesMax = FILE_BYTES_MAX): FileStore =>
  filesOn(s3Shelf(settings), bytesMax)

export function filesOn(shelf: Shelf, bytesMax: number): FileStore {
  return {
    store: async (tx, incoming) => {
      const bytes = await collect(incoming.bytes, bytesMax)
      const looked = await lookAt(bytes, incoming.name, bytesMax)
      if ('refused' in looked) return looked
      const hash = hashOf(looked.bytes)
      const sizeBytes = looked.bytes.byteLength
      if (!(await shelf.has(hash, sizeBytes))) await shelf.put(hash, looked.bytes)
      const { kind, name } = looked
      return {
        stored: await insertFile(tx, {
          hash,
          sizeBytes,
          kind,
          name,
          storedBy: incoming.by,
          storedAt: incoming.at,
        }),
      }
    },
    read: async (db, id) => {
      const file = await findFile(db, id)
      if (!file) return undefined
      const bytes = await shelf.get(file.hash)
      if (!bytes) throw new FileDamaged(file, 'is missing from the file store')
      if (hashOf(bytes) !== file.hash) throw new FileDamaged(file, 'was changed in the file store')
      return { file, bytes }
    },
  }
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @returns undefined as soon as there is more than the limit: the rest is not read */
async function collect(source: IncomingFile['bytes'], bytesMax: number): Promise<Uint8Array | undefined> {
  if (source instanceof Uint8Array) return source.byteLength > bytesMax ? undefined : source
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of source) {
    size += part.byteLength
    if (size > bytesMax) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

type Looked = { refused: Refusal[] } | { bytes: Uint8Array; kind: FileKind; name: string }

/** All the reasons against a file at once; else its kind and the name it is kept under. */
async function lookAt(bytes: Uint8Array | undefined, typedName: string, bytesMax: number): Promise<Looked> {
  const refused: Refusal[] = []
  const name = cleanName(typedName)
  if (name === undefined) refused.push({ kind: 'file.bad-name', path: 'file', name: typedName.slice(0, 60) })
  const shown = name ?? typedName.slice(0, 60)
  const promised = kindOfExtension(extensionOf(name ?? typedName))
  if (bytes === undefined)
    refused.push({
      kind: 'file.too-large',
      path: 'file',
      name: shown,
      maxMegabytes: Math.floor(bytesMax / 1_000_000),
    })
  if (bytes?.byteLength === 0) refused.push({ kind: 'file.empty', path: 'file', name: shown })
  if (!promised) refused.push({ kind: 'file.kind-not-allowed', path: 'file', name: shown })
  else if (bytes && bytes.byteLength > 0) {
    const found = await sniff(bytes)
    if (!keepsPromise(promised, found))
      refused.push({ kind: 'file.misleading-extension', path: 'file', name: shown, found })
  }
  if (refused.length > 0 || !bytes || !promised || name === undefined) return { refused }
  return { bytes, kind: promised, name }
}
