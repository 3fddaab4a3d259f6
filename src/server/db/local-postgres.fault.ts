// What can go wrong with the embedded PostgreSQL, each said with its remedy. Used by the local-postgres files; main.ts prints it.

export type FaultKind =
  | 'no-binaries'
  | 'already-running'
  | 'port-taken'
  | 'disk-full'
  | 'folder-not-writable'
  | 'password-lost'
  | 'other-version'
  | 'no-shared-memory'
  | 'may-not-change-user'
  | 'user-has-no-name'
  | 'did-not-start'

/** A fault of the surroundings, never of the product: the message says what is wrong and how to go on. */
export class LocalPostgresFault extends Error {
  readonly kind: FaultKind
  /** The message is for who starts the program; no stack is needed. */
  readonly isForPeople = true
  constructor(kind: FaultKind, message: string) {
    super(message)
    this.name = 'LocalPostgresFault'
    this.kind = kind
  }
}

const OWN_DATABASE = 'or use a PostgreSQL of your own with DATABASE_URL=postgres://…'

/** The sentences, one a kind. `where` is a folder, `detail` what the system or PostgreSQL said. */
const messages: Record<FaultKind, (where: string, detail: string) => string> = {
  'no-binaries': (where, detail) =>
    `The embedded PostgreSQL for this machine (${where}) is not installed. ${detail} Run "npm ci" again without --omit=optional, ${OWN_DATABASE}`,
  'already-running': (where, detail) =>
    `Palmarès already runs on the data in ${where} (${detail}). Stop that one first, give this one its own data with PALMARES_DATA=…, ${OWN_DATABASE} to run several together.`,
  'port-taken': (_where, detail) =>
    `Port ${detail} of 127.0.0.1 is used by another program, so the embedded PostgreSQL cannot listen there. Leave PALMARES_DATABASE_PORT unset to let it choose a free port, or give another one.`,
  'disk-full': (where, detail) =>
    `There is not enough room on the disk of ${where} (${detail}). Free some space, or keep the data on another disk with PALMARES_DATA=…; nothing that was confirmed is lost.`,
  'folder-not-writable': (where, detail) =>
    `The folder ${where} cannot be written or read (${detail}). Give it to the user who starts Palmarès, or choose another with PALMARES_DATA=…`,
  'password-lost': (where, detail) =>
    `The database in ${where} does not accept the password kept with it (${detail}). Restore the file "palmares-password" from a backup of that folder.`,
  'other-version': (where, detail) =>
    `The database in ${where} was made by another major version of PostgreSQL (${detail}). Export it with the earlier version of Palmarès ("palmares backup"), then import it here.`,
  'no-shared-memory': (where, detail) =>
    `The system does not give PostgreSQL the shared memory it asks for (${detail}), for ${where}. In a container, raise --shm-size, ${OWN_DATABASE}`,
  'may-not-change-user': (where, detail) =>
    `PostgreSQL refuses to run as root, and this process may not start it as another user (${detail}), for ${where}. Start Palmarès as an ordinary user, ${OWN_DATABASE}`,
  'user-has-no-name': (where, detail) =>
    `PostgreSQL wants its user to have a name, and the number it runs under has none (${detail}), for ${where}. Give it one line in /etc/passwd (in a container: palmares:x:NUMBER:NUMBER::/:/sbin/nologin), ${OWN_DATABASE}`,
  'did-not-start': (where, detail) =>
    `The embedded PostgreSQL in ${where} did not start. It said: ${detail}. Its log, if it came to write one, is postgres.log in the data folder.`,
}

export function fault(kind: FaultKind, where: string, detail: string): LocalPostgresFault {
  return new LocalPostgresFault(kind, messages[kind](where, detail))
}

/** PostgreSQL's own words, in the order they are looked for. Its messages are kept in English by lc_messages. */
const signs: readonly (readonly [RegExp, FaultKind])[] = [
  [/no space left on device|disk quota exceeded/i, 'disk-full'],
  [/address already in use|could not create any TCP\/IP sockets/i, 'port-taken'],
  [/could not (create|resize|open) shared memory/i, 'no-shared-memory'],
  [/could not look up effective user ID/i, 'user-has-no-name'],
  [/incompatible with server|was initialized by PostgreSQL version/i, 'other-version'],
  [/read-only file system|permission denied|operation not permitted|wrong ownership/i, 'folder-not-writable'],
]

/** The fault a log tells of. `port` names the port when that is the trouble. */
export function faultInLog(log: string, where: string, port: number): LocalPostgresFault {
  const kind = signs.find(([sign]) => sign.test(log))?.[1] ?? 'did-not-start'
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const telling = signs.find(([, signKind]) => signKind === kind)?.[0]
  const detail = (telling && lines.find((line) => telling.test(line))) ?? lines.slice(-3).join(' / ')
  return fault(kind, where, kind === 'port-taken' ? String(port) : detail.trim() || 'nothing')
}

/** The fault behind an error of the file system or of starting a program, or undefined when it is another error. */
export function faultOfSystem(error: unknown, where: string): LocalPostgresFault | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const detail = error.message
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return fault('disk-full', where, detail)
  if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM')
    return fault('folder-not-writable', where, detail)
  if (error.code === 'ENOTDIR' || error.code === 'EEXIST') return fault('folder-not-writable', where, detail)
  return undefined
}
