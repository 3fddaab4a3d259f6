// Makes the house from its settings: database, migrations, keys, files, jobs, the demonstration of a first start; then HTTP. Used by main.ts.
import { mkdir } from 'node:fs/promises'
import pino from 'pino'
import { type Demonstration, keepSetting, lastActAt } from './access/house.store.ts'
import { openSignIn } from './access/open-sign-in.ts'
import { type Clock, demonstrationClock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { type LocalPostgres, startLocalPostgres } from './db/local-postgres.ts'
import { pendingMigrations } from './db/migrate.ts'
import { openDatabase } from './db/open.ts'
import { MIGRATIONS, prepareDatabase } from './db/prepare.ts'
import { clearHalfMade, demonstrationOf } from './demonstration.ts'
import { discover } from './discover.ts'
import { openFiles } from './files/open-files.ts'
import type { House } from './house.ts'
import { buildApp } from './http/app.ts'
import { openJobs } from './jobs/open-jobs.ts'
import { openSigningKey } from './journal/signing-key.ts'
import { words } from './words.ts'

export interface OpenedHouse {
  house: House
  /** Answers from now on. */
  listen(): Promise<void>
  /** Ends what is under way, then closes everything in the reverse order. */
  close(): Promise<void>
}

/**
 * @param clock given by stories, which move it; else the real one, or that of the demonstration.
 * @throws BadConfig, LocalPostgresFault, MigrationFault: each with what is wrong and how to go on.
 */
export async function openHouse(config: Config, clock?: Clock): Promise<OpenedHouse> {
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const local = config.databaseUrl
    ? undefined
    : await startLocalPostgres({
        folder: config.dataFolder,
        ...(config.databasePort === undefined ? {} : { port: config.databasePort }),
        log: (sentence) => log.info(sentence),
      })
  try {
    return await furnish(config, log, local, clock)
  } catch (error) {
    await local?.stop()
    throw error
  }
}

/** What stands on the database. What fails here leaves no server running. */
async function furnish(
  config: Config,
  log: House['log'],
  local: LocalPostgres | undefined,
  given: Clock | undefined,
): Promise<OpenedHouse> {
  await mkdir(config.dataFolder, { recursive: true })
  const url = config.databaseUrl ?? local?.url ?? ''
  const opened = openDatabase({
    url,
    poolSize: 20,
    onBroken: (error) => log.warn({ error: error.message }, 'connection'),
  })
  for (const name of await prepareDatabase(opened.pool)) log.info({ name }, 'migrated')
  await clearHalfMade(opened, config, log)
  const files = openFiles(config)
  const signIn = await openSignIn(opened.pool, config)
  const demonstration = await demonstrationOf(opened.db, { config, files, signIn, log })
  const clock = given ?? (await clockOf(opened.db, demonstration))
  // Certificates carry it; whoever prints one later needs not know how this process was started.
  await keepSetting(opened.db, 'address', config.address, null, clock.now())
  const journalKey = await openSigningKey(config.dataFolder, process.env.PALMARES_JOURNAL_KEY)
  const jobs = await openJobs(opened, { clock, log, config, journalKey })
  const house: House = {
    config,
    db: opened.db,
    clock,
    demonstration: demonstration !== undefined,
    files,
    journalKey,
    signIn,
    log,
    registry: await discover(),
    words: await words(),
    pendingMigrations: () => pendingMigrations(opened.pool, MIGRATIONS),
    jobsHealth: jobs.health,
  }
  const app = await buildApp(house)
  return {
    house,
    listen: async () => {
      const address = await app.listen({ port: config.port, host: config.host })
      log.info({ address, demonstration: demonstration !== undefined }, 'Palmarès listens')
    },
    close: async () => {
      await app.close()
      await jobs.stop()
      await opened.close()
      await local?.stop()
    },
  }
}

async function clockOf(db: House['db'], demonstration: Demonstration | undefined): Promise<Clock> {
  return demonstration ? demonstrationClock(demonstration.now, await lastActAt(db)) : systemClock
}
