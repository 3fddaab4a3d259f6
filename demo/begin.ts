// Begins the demonstration in an empty house: plays every step, opens the accounts, and leaves word of who may be played. Used by open-house.ts.

import {
  DEMONSTRATION_UNDER_WAY,
  type Demonstration,
  forgetSetting,
  keepSetting,
} from '../src/server/access/house.store.ts'
import type { SignIn } from '../src/server/access/sign-in.ts'
import type { Db } from '../src/server/db/database.ts'
import type { FileStore } from '../src/server/files/file-store.ts'
import { demonstrationNow, type Playing, play } from './play.ts'

/** Shown on the sign-in page, and in the README: nothing here is secret. */
export const password = 'palmares-demo'

/** The users of the demonstration in the order of the sign-in page, with the role each is offered for. */
const offered: [string, string, string | null][] = [
  ['minister', 'minister', null],
  ['coordinator', 'coordinator', 'VTCCB'],
  ['secretary-vpc', 'secretary', 'VPC'],
  ['head-vpc', 'head', 'VPC'],
  ['staff-vpc', 'staff', 'VPC'],
  ['secretary-stnmt-qtr', 'secretary', 'STNMT-QTR'],
  ['block-head-1', 'block-head', null],
  ['council-chair', 'council-chair', null],
  ['council-secretary', 'council-secretary', null],
  ...Array.from({ length: 15 }, (_, index): [string, string, null] => [
    `council-member-${index + 1}`,
    'council-member',
    null,
  ]),
  ['registrar', 'registrar', null],
  ['auditor', 'auditor', null],
  ['administrator', 'administrator', null],
]

export interface Beginning {
  db: Db
  files: FileStore
  signIn: SignIn
  say(line: string): void
  /** Given by tests: some of the steps. */
  only?: (step: string) => boolean
}

export async function begin({ db, files, signIn, say, only }: Beginning): Promise<void> {
  const started = Date.now()
  await keepSetting(db, DEMONSTRATION_UNDER_WAY, true, null, demonstrationNow)
  const playing: Playing = {
    db,
    files,
    say,
    progress: (done, of, step) =>
      say(
        `demonstration ${Math.round((done * 100) / of)} %: ${step} (${Math.round((Date.now() - started) / 1000)} s)`,
      ),
    openAccounts: async (users) => {
      const named = offered.flatMap(([username]) => {
        const personId = users.get(username)
        return personId ? [{ username, personId }] : []
      })
      await signIn.createAccounts(
        named.map((account) => ({ ...account, password, openedAt: demonstrationNow })),
      )
      const demonstration: Demonstration = {
        now: demonstrationNow,
        users: offered.flatMap(([username, role, unitCode]) => {
          const personId = users.get(username)
          return personId ? [{ username, personId, role, unitCode }] : []
        }),
      }
      await db.transaction().execute(async (tx) => {
        await keepSetting(tx, 'demonstration', demonstration, null, demonstrationNow)
        await forgetSetting(tx, DEMONSTRATION_UNDER_WAY)
      })
    },
  }
  await play(playing, only)
}
