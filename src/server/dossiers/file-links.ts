// The files that records of dossiers name, as links. Used by the views of this folder.
import type { FileLink } from '../../contract/values.ts'
import type { Tx } from '../db/database.ts'
import { linkToFile } from '../files/file-link.ts'
import { findFiles } from '../files/files.store.ts'

export async function fileLinks(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, FileLink>> {
  const files = await findFiles(tx, [...new Set(ids.flatMap((id) => id ?? []))])
  return new Map(files.map((file) => [file.id, linkToFile(file)]))
}
