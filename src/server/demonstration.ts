// The demonstration of a first start: whole or not at all. A start that was cut while it was being made is noticed by the next one.
// Used by open-house.ts.
import {
  DEMONSTRATION_UNDER_WAY,
  type Demonstration,
  isEmptyHouse,
  readSetting,
} from './access/house.store.ts'
import type { Config } from './config.ts'
import type { Db } from './db/database.ts'
import type { OpenDatabase } from './db/open.ts'
import { emptyDatabase, prepareDatabase } from './db/prepare.ts'
import type { House } from './house.ts'

/** Another process is making it in this database, or was cut while it did: nobody may work in it, and it is not ours to empty. */
export class HalfMadeDemonstration extends Error {
  readonly isForPeople = true
}

/** Nobody has signed in to a house that was never finished: it is emptied, and begins anew. @throws HalfMadeDemonstration */
export async function clearHalfMade(
  { db, pool }: OpenDatabase,
  config: Pick<Config, 'databaseUrl'>,
  log: Pick<House['log'], 'warn'>,
): Promise<void> {
  if (!(await readSetting<boolean>(db, DEMONSTRATION_UNDER_WAY))) return
  if (config.databaseUrl !== undefined)
    throw new HalfMadeDemonstration(
      'This database holds a demonstration that is not finished. Let the process that makes it finish, or give an empty database with DATABASE_URL.',
    )
  log.warn('The demonstration was cut while it was being made. The house is emptied and begins again.')
  await emptyDatabase(pool)
  await prepareDatabase(pool)
}

/** The one that was played, or is played now in an empty house; undefined when there is none. */
export async function demonstrationOf(
  db: Db,
  { config, files, signIn, log }: Pick<House, 'config' | 'files' | 'signIn' | 'log'>,
): Promise<Demonstration | undefined> {
  if (await isEmptyHouse(db)) {
    if (config.demonstration) {
      log.info(
        'An empty house: the demonstration of 2024 is being made, through the acts. PALMARES_DEMO=off starts empty.',
      )
      const { begin } = await import('../../demo/begin.ts')
      await begin({ db, files, signIn, say: (line) => log.info(line) })
    } else
      log.info(
        config.databaseUrl === undefined
          ? 'An empty house, without the demonstration (PALMARES_DEMO=off): the first page makes the first administrator.'
          : 'An empty house: with DATABASE_URL there is no demonstration; the first page makes the first administrator.',
      )
  }
  return readSetting<Demonstration>(db, 'demonstration')
}
