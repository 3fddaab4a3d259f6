// Plays the demonstration: every step in the order of its number, through the acts, on a moving clock. Used by open-house.ts and tests.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract, InputOf, OutputOf } from '../src/contract/define.ts'
import { actorOn } from '../src/server/access/actor.store.ts'
import { type Actor, system } from '../src/server/access/actor.ts'
import type { Act } from '../src/server/act.ts'
import { fixedClock, localDateOf } from '../src/server/clock.ts'
import type { Db, Tx } from '../src/server/db/database.ts'
import type { FileStore } from '../src/server/files/file-store.ts'
import { type Caller, look, parse, perform, performIn, seeIn } from '../src/server/perform.ts'
import type { View } from '../src/server/view.ts'
import { chanceFrom } from './chance.ts'
import { blankPaper } from './paper.ts'
import type { Player, Stage } from './stage.ts'

/** The day on which the demonstration stands, at 9 in the morning in Vietnam. */
export const demonstrationNow = '2024-12-05T02:00:00.000Z'

export interface Playing {
  db: Db
  files: FileStore
  /** Opens the accounts of the named users: username → person. */
  openAccounts(users: ReadonlyMap<string, string>): Promise<void>
  say(line: string): void
  /** Told after each step: how far, of how much. */
  progress(done: number, of: number, step: string): void
}

/** What the steps know of people: filled by the step that makes them. */
export interface Troupe {
  users: Map<string, string>
  units: Map<string, string>
  staff: Map<string, string[]>
  ministryUnits: string[]
  departments: string[]
}

export async function play(playing: Playing, only?: (step: string) => boolean): Promise<void> {
  const folder = join(import.meta.dirname, 'steps')
  const steps = (await readdir(folder))
    .filter((name) => /^\d\d-.*\.ts$/.test(name) && !name.includes('.test.'))
    .sort()
  const troupe: Troupe = {
    users: new Map(),
    units: new Map(),
    staff: new Map(),
    ministryUnits: [],
    departments: [],
  }
  const left = new Map<string, string>()
  const chosen = only ? steps.filter(only) : steps
  for (const [index, step] of chosen.entries()) {
    playing.progress(index, chosen.length, step.slice(3, -3))
    const { run } = (await import(join(folder, step))) as { run(stage: Stage, troupe: Troupe): Promise<void> }
    await run(stageOf(playing, troupe, left, step), troupe)
  }
  await playing.openAccounts(troupe.users)
  playing.progress(chosen.length, chosen.length, 'ready')
}

function stageOf(playing: Playing, troupe: Troupe, left: Map<string, string>, step: string): Stage {
  const clock = fixedClock('2023-01-03T01:00:00.000Z')
  const actors = new Map<string, Promise<Actor>>()
  let together: Tx | undefined
  let papers = 0
  const actorOf = (who: string): Promise<Actor> => {
    const on = localDateOf(clock.now())
    if (who === 'system') return Promise.resolve(system(on))
    const key = `${who} ${on}`
    const known = actors.get(key) ?? readActor(together ?? playing.db, troupe.users.get(who) ?? who, on)
    actors.set(key, known)
    return known
  }
  const callerFor = async (who: string): Promise<Caller> => ({
    actor: await actorOf(who),
    now: clock.now(),
    language: 'vi',
    requestId: `demo ${step}`,
  })
  const as = (who: string): Player => ({
    personId: troupe.users.get(who) ?? who,
    do: async <C extends Contract, L, A>(act: Act<C, L, A>, input: unknown): Promise<OutputOf<C>> => {
      const caller = await callerFor(who)
      // Appointments change what people may do: forget what was known of them.
      if (/appoint/.test(act.contract.name)) actors.clear()
      if (together) return (await performIn(together, act, parsed(act.contract, input), caller)).output
      const outcome = await perform(playing.db, act, input, caller)
      if (outcome.status === 200) return outcome.output
      throw new Error(
        `${step}: ${who} ${act.contract.name} at ${caller.now}: ${outcome.status} ${JSON.stringify(outcome.refusals)}`,
      )
    },
    ask: async <C extends Contract, L>(view: View<C, L>, input: unknown): Promise<OutputOf<C>> => {
      const caller = await callerFor(who)
      if (together)
        return (await seeIn(together, view, parsed(view.contract, input), caller, view.present)).output
      const outcome = await look(playing.db, view, input, caller)
      if (outcome.status === 200) return outcome.output
      throw new Error(
        `${step}: ${who} ${view.contract.name}: ${outcome.status} ${JSON.stringify(outcome.refusals)}`,
      )
    },
  })
  return {
    at: (localTime) => clock.moveTo(new Date(`${localTime}:00+07:00`).toISOString()),
    as,
    chance: chanceFrom(step),
    unit: (code) => troupe.units.get(code.toUpperCase()) ?? fail(`${step}: no unit ${code}`),
    ministryUnits: troupe.ministryUnits,
    departments: troupe.departments,
    staff: (code) => troupe.staff.get(code.toUpperCase()) ?? [],
    left,
    paper: async (who, name) => {
      const actor = await actorOf(who)
      papers += 1
      const write = async (tx: Tx) =>
        playing.files.store(tx, {
          bytes: blankPaper(`${step} ${papers} ${name}`),
          name,
          claimedType: 'application/pdf',
          by: actor.personId,
          at: clock.now(),
        })
      const stored = together ? await write(together) : await playing.db.transaction().execute(write)
      if ('refused' in stored) return fail(`${step}: paper ${name}: ${JSON.stringify(stored.refused)}`)
      return stored.stored.id
    },
    source: (name) => sources.get(name) ?? fail(`${step}: no source ${name}`),
    together: async (work) => {
      await playing.db.transaction().execute(async (tx) => {
        together = tx
        try {
          await work()
        } finally {
          together = undefined
        }
      })
    },
    say: playing.say,
  }
}

/** The real data of the ministry, with their sources. */
const sources: ReadonlyMap<string, unknown> = new Map(
  await Promise.all(
    (await readdir(join(import.meta.dirname, 'source')))
      .filter((name) => name.endsWith('.json'))
      .map(
        async (name) =>
          [name, JSON.parse(await readFile(join(import.meta.dirname, 'source', name), 'utf8'))] as const,
      ),
  ),
)

async function readActor(db: Db | Tx, personId: string, on: string): Promise<Actor> {
  return (await actorOn(db, personId, on)) ?? fail(`Nobody is ${personId}`)
}

function parsed<C extends Contract>(contract: C, input: unknown): InputOf<C> {
  const result = parse(contract, input)
  return 'value' in result ? result.value : fail(`${contract.name}: ${JSON.stringify(result.refused)}`)
}

function fail(why: string): never {
  throw new Error(why)
}
