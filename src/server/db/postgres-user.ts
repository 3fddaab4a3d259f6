// Which user of the machine runs PostgreSQL, and what that user can reach. Used by local-postgres.ts and postgres-binaries.ts.
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** A user by number. `undefined` where the process simply is that user. */
export interface MachineUser {
  uid: number
  gid: number
}

/** "nobody": exists everywhere, owns nothing. */
const NOBODY: MachineUser = { uid: 65_534, gid: 65_534 }

/** PostgreSQL refuses root: then the owner of the existing cluster runs it, else nobody. */
export async function postgresUser(cluster: string): Promise<MachineUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY
}

/** May the user enter every folder down to `path`, and enter or read `path` itself? */
export async function canEnter(path: string, user: MachineUser): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const about = await stat(folder).catch(() => undefined)
    if (about && !(about.mode & entryBit(about, user))) return false
    if (dirname(folder) === folder) return true
  }
}

const entryBit = (about: { uid: number; gid: number }, user: MachineUser): number => {
  if (about.uid === user.uid) return 0o100
  return about.gid === user.gid ? 0o010 : 0o001
}
