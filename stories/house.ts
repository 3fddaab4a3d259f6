// A whole Palmarès for one story: server, PostgreSQL, files and jobs in a folder of its own, the clock in the story's hands, and a
// browser through which people enter. Used by every story.
import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { chromium } from 'playwright-core'
import type { Language } from '../src/contract/values.ts'
import { appointmentsOn } from '../src/server/access/appointments.store.ts'
import { type Clock, localDateOf, runningClock } from '../src/server/clock.ts'
import { readConfig } from '../src/server/config.ts'
import type { House } from '../src/server/house.ts'
import { openHouse } from '../src/server/open-house.ts'
import { words } from '../src/server/words.ts'
import { browserOptions } from './chromium.ts'
import { ownFolder } from './own-folder.ts'
import { type Person, personIn } from './person.ts'

export interface StoryHouse {
  address: string
  /** Only this process can move it: no request does. Given a local Vietnamese time, `2024-01-30T09:00`; then it runs. */
  at(localTime: string): void
  /** Signs in through the page. Who speaks French or English chooses it there first. */
  enter(username: string, language?: Language): Promise<Person>
  /** An account for whoever holds the role in the unit, where the demonstration opened none. @returns the username */
  openAccount(role: 'secretary' | 'head', unit: { id: string; code: string }): Promise<string>
  /** Somebody from the street, who signs in nowhere. */
  visitor(language?: Language): Promise<Person>
  /** @throws when somebody saw an error that no `look` has told yet */
  close(): Promise<void>
}

export interface HouseSettings {
  /** The folder of pictures under stories/screenshots/. */
  story: string
  /** A stopped house to begin with, copied; without it the house is empty. */
  from?: string
  /** A local Vietnamese time; without it the house's own clock. */
  startsAt?: string
  password: string
}

export async function openStoryHouse(settings: HouseSettings): Promise<StoryHouse> {
  const folder = await ownFolder('story')
  // With its owners: under root, PostgreSQL's files belong to another user.
  if (settings.from !== undefined) execFileSync('cp', ['-a', `${settings.from}/.`, folder])
  const moved = settings.startsAt === undefined ? undefined : movableClock(settings.startsAt)
  const { house, opened } = await startHouse(folder, moved)
  const browser = await chromium.launch(browserOptions())
  const people: Person[] = []
  const said = await words()
  const visitor = async (language: Language = 'vi') => {
    const person = await personIn(browser, { address: house, story: settings.story, language, words: said })
    people.push(person)
    return person
  }
  return {
    address: house,
    at: (localTime) => {
      if (moved === undefined) throw new Error('This house keeps its own time: open it with startsAt.')
      moved.at(localTime)
    },
    visitor,
    enter: async (username, language) => {
      const person = await visitor(language)
      await person.signIn(username, settings.password)
      return person
    },
    openAccount: (role, unit) => openAccount(opened.house, role, unit, settings.password),
    close: async () => {
      await browser.close()
      await opened.close()
      await rm(folder, { recursive: true, force: true })
      for (const person of people) person.nothingWentWrong()
    },
  }
}

async function openAccount(
  { db, clock, signIn }: House,
  role: 'secretary' | 'head',
  unit: { id: string; code: string },
  password: string,
): Promise<string> {
  const day = localDateOf(clock.now())
  const [held] = await db.transaction().execute((tx) => appointmentsOn(tx, { day, role, unitId: unit.id }))
  if (held === undefined) throw new Error(`Nobody is ${role} of ${unit.code}`)
  const username = `${role}-${unit.code.toLowerCase()}`
  await signIn.createAccounts([{ username, personId: held.personId, password }])
  return username
}

async function startHouse(folder: string, clock: Clock | undefined) {
  const port = await freePort()
  const config = readConfig({
    PORT: String(port),
    PALMARES_DATA: folder,
    PALMARES_DEMO: 'off',
    PALMARES_LOG: process.env.PALMARES_LOG ?? 'error',
  })
  const opened = await openHouse({ ...config, eventLoopDelayMsMax: 0 }, clock)
  await opened.listen()
  return { house: config.address, opened }
}

/** Runs between two moves, so that acts keep their order. */
function movableClock(startsAt: string): Clock & { at(localTime: string): void } {
  const at = (localTime: string) => runningClock(new Date(`${localTime}:00+07:00`).toISOString())
  let current = at(startsAt)
  return {
    now: () => current.now(),
    at: (localTime) => {
      current = at(localTime)
    },
  }
}

/** The address is part of the settings, so the port is known before the server listens. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
