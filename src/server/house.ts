// What one running Palmarès holds: database, clock, registry, words, sign-in, files, jobs. Made by main.ts and by tests; given to HTTP.
import type { FastifyBaseLogger } from 'fastify'
import type { SignIn } from './access/sign-in.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db } from './db/database.ts'
import type { Registry } from './discover.ts'
import type { FileStore } from './files/file-store.ts'
import type { SigningKey } from './journal/checkpoint.ts'
import type { Words } from './words.ts'

export interface House {
  config: Config
  db: Db
  clock: Clock
  /** Its pages say so, those of the public too. */
  demonstration?: boolean
  registry: Registry
  words: Words
  signIn: SignIn
  files: FileStore
  /** Signs the journal: at intervals, and at each export. */
  journalKey: SigningKey
  log: FastifyBaseLogger
  /** How many migrations wait: 0 when the house stands. */
  pendingMigrations(): Promise<number>
  jobsHealth(): 'ok' | 'off' | 'failed'
}
