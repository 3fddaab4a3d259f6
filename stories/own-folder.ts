// A folder of one's own for the data of a house. Used by house.ts and demonstration.ts.
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PostgreSQL, which never runs as root, must be able to pass through it. */
export async function ownFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `palmares-${name}-`))
  await chmod(folder, 0o711)
  return folder
}
