// All SQL of stored files: a row for each time somebody stored one. Used by file-store.ts and by views that name files.
import type { Generated } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import type { FileKind } from './file-kind.ts'
import { mediaTypes } from './file-kind.ts'

declare module '../db/database.ts' {
  interface Database {
    file: {
      id: Generated<string>
      hash: string
      size_bytes: number
      kind: FileKind
      name: string
      stored_by: string | null
      stored_at: string
    }
  }
}

export interface StoredFile {
  id: string
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string
  sizeBytes: number
  kind: FileKind
  mediaType: string
  name: string
  storedBy: string | null
  storedAt: string
}

export async function insertFile(tx: Tx, file: Omit<StoredFile, 'id' | 'mediaType'>): Promise<StoredFile> {
  const row = await tx
    .insertInto('file')
    .values({
      hash: file.hash,
      size_bytes: file.sizeBytes,
      kind: file.kind,
      name: file.name,
      stored_by: file.storedBy,
      stored_at: file.storedAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toFile(row)
}

export async function findFile(db: Db | Tx, id: string): Promise<StoredFile | undefined> {
  const row = await db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFile(row)
}

/** Those of the ids that exist, in the order asked. */
export async function findFiles(db: Db | Tx, ids: readonly string[]): Promise<StoredFile[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('file').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, toFile(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Every hash that must lie in the store, for the check of a backup. */
export async function storedHashes(db: Db | Tx): Promise<string[]> {
  const rows = await db.selectFrom('file').select('hash').distinct().orderBy('hash').execute()
  return rows.map((row) => row.hash)
}

const toFile = (row: {
  id: string
  hash: string
  size_bytes: number
  kind: FileKind
  name: string
  stored_by: string | null
  stored_at: string
}): StoredFile => ({
  id: row.id,
  hash: row.hash,
  sizeBytes: row.size_bytes,
  kind: row.kind,
  mediaType: mediaTypes[row.kind],
  name: row.name,
  storedBy: row.stored_by,
  storedAt: row.stored_at,
})
