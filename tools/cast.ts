// The known cast: a small ministry in a database of its own, made by the acts, and its people, who act through the pipeline or over HTTP.
// Used by every test of an act or a view.

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import pino from 'pino'
import type { Contract, OutputOf } from '../src/contract/define.ts'
import { actorOn } from '../src/server/access/actor.store.ts'
import { type Actor, anonymous, type Role, system } from '../src/server/access/actor.ts'
import type { Act } from '../src/server/act.ts'
import { fixedClock, localDateOf } from '../src/server/clock.ts'
import { readConfig } from '../src/server/config.ts'
import type { Db } from '../src/server/db/database.ts'
import { discover } from '../src/server/discover.ts'
import type { House } from '../src/server/house.ts'
import { openSigningKey } from '../src/server/journal/signing-key.ts'
import { addPeopleAct } from '../src/server/people/acts/add-people.ts'
import { appoint } from '../src/server/people/acts/appoint.ts'
import { type Caller, look, type Outcome, perform } from '../src/server/perform.ts'
import { addUnitsAct } from '../src/server/units/acts/add-units.ts'
import type { View } from '../src/server/view.ts'
import { words } from '../src/server/words.ts'
import { testDatabase } from './test-database.ts'

export type Cast = Awaited<ReturnType<typeof castOf>>
type UnitCode = keyof typeof unitNames

const unitNames = {
  MIN: ['Bộ Tài nguyên và Môi trường (thử)', 'ministry', null],
  TCCB: ['Vụ Tổ chức cán bộ', 'vu', 'MIN'],
  UA: ['Cục Quản lý tài nguyên nước', 'cuc', 'MIN'],
  UB: ['Cục Biến đổi khí hậu', 'cuc', 'MIN'],
  UC: ['Viện Khoa học môi trường', 'vien', 'MIN'],
  DA: ['Sở Tài nguyên và Môi trường Quảng Trị', 'so', null],
  DB: ['Sở Tài nguyên và Môi trường Cao Bằng', 'so', null],
} as const

/** @param today the day the clock stands on, at 9 in the morning in Vietnam. */
export async function castOf(today = '2024-03-01') {
  const database = await testDatabase()
  const clock = fixedClock(`${today}T02:00:00.000Z`)
  const { db } = database
  const people: Record<string, string> = {}
  const callerFor = (actor: Actor, extra: Partial<Caller> = {}): Caller => ({
    actor,
    now: clock.now(),
    language: 'vi',
    requestId: 'test',
    ...extra,
  })
  const actorOf = async (username: string | null): Promise<Actor> => {
    const on = localDateOf(clock.now())
    if (username === null) return anonymous(on)
    const personId = people[username] ?? username
    const actor = await actorOn(db, personId, on)
    if (!actor) throw new Error(`The cast has no ${username}`)
    return actor
  }
  /** Somebody acting; `null` is the public. */
  const as = (username: string | null, extra: Partial<Caller> = {}) => ({
    act: async <C extends Contract, L, A>(act: Act<C, L, A>, input: unknown): Promise<Outcome<OutputOf<C>>> =>
      perform(db, act, input, callerFor(await actorOf(username), extra)),
    view: async <C extends Contract, L>(
      view: View<C, L>,
      input: unknown = {},
    ): Promise<Outcome<OutputOf<C>>> => look(db, view, input, callerFor(await actorOf(username), extra)),
    /** The output. @throws with the refusals when it is refused. */
    done: async <C extends Contract, L, A>(act: Act<C, L, A>, input: unknown): Promise<OutputOf<C>> =>
      doneOf(await perform(db, act, input, callerFor(await actorOf(username), extra))),
    seen: async <C extends Contract, L>(view: View<C, L>, input: unknown = {}): Promise<OutputOf<C>> =>
      doneOf(await look(db, view, input, callerFor(await actorOf(username), extra))),
  })
  const byTheHouse = async <C extends Contract, L, A>(act: Act<C, L, A>, input: unknown) =>
    doneOf(await perform(db, act, input, callerFor(system('2024-01-01'))))
  const units = await makeUnits(byTheHouse)
  await makePeople(byTheHouse, units, people)
  let app: FastifyInstance | undefined
  const house = async (): Promise<House> => ({
    files: await filesOfTheCast(),
    journalKey: await openSigningKey(await mkdtemp(join(tmpdir(), 'palmares-key-'))),
    config: { ...readConfig({ PALMARES_DEMO: 'off' }), logLevel: 'silent', eventLoopDelayMsMax: 0 },
    db,
    clock,
    registry: await discover(),
    words: await words(),
    signIn: await sessionsOfTheCast(db, people),
    log: pino({ level: 'silent' }),
    pendingMigrations: async () => 0,
    jobsHealth: () => 'off',
  })
  /** Over HTTP, as somebody signed in, or `null`. */
  const request = async (
    username: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    app ??= await (await import('../src/server/http/app.ts')).buildApp(await house())
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      ...(body === undefined ? {} : { payload: body as object }),
      headers: { ...headers, ...(username ? { cookie: `cast=${username}` } : {}) },
    })
    const json = answer.headers['content-type']?.toString().startsWith('application/json;')
    return {
      status: answer.statusCode,
      body: json ? answer.json() : answer.body,
      headers: answer.headers,
      raw: answer.rawPayload,
    }
  }
  const close = async () => {
    await app?.close()
    await database.close()
  }
  return { db, url: database.url, clock, as, request, units, people, house, close, actorOf, callerFor }
}

export function doneOf<T>(outcome: Outcome<T>): T {
  if (outcome.status === 200) return outcome.output
  throw new Error(`refused ${outcome.status}: ${JSON.stringify(outcome.refusals)}`)
}

type ByTheHouse = <C extends Contract, L, A>(act: Act<C, L, A>, input: unknown) => Promise<OutputOf<C>>

async function makeUnits(byTheHouse: ByTheHouse): Promise<Record<UnitCode, string>> {
  const made = await byTheHouse(addUnitsAct, {
    units: Object.entries(unitNames).map(([code, [name, kind, parent]]) => ({
      code,
      name: { vi: name, fr: name, en: name },
      kind,
      validFrom: '2020-01-01',
      parentCode: parent,
      supervisedByCode: kind === 'so' ? 'MIN' : null,
      province: kind === 'so' ? name.slice(31) : null,
    })),
  })
  return Object.fromEntries(made.units.map((unit) => [unit.code, unit.id])) as Record<UnitCode, string>
}

/** Username, unit, rank, role held for the unit (or for the house). */
const cast: [string, UnitCode, string, Role | null][] = [
  ['minister', 'MIN', 'head', 'minister'],
  ['coordinator', 'TCCB', 'head', 'coordinator'],
  ['registrar', 'TCCB', 'direct-worker', 'registrar'],
  ['council-secretary', 'TCCB', 'manager', 'council-secretary'],
  ['auditor', 'MIN', 'direct-worker', 'auditor'],
  ['administrator', 'MIN', 'direct-worker', 'administrator'],
  ['council-chair', 'MIN', 'deputy', 'council-chair'],
  ...Array.from({ length: 5 }, (_, n): [string, UnitCode, string, Role] => [
    `council-member-${n + 1}`,
    'MIN',
    'manager',
    'council-member',
  ]),
  ...(['UA', 'UB', 'UC', 'DA', 'DB'] as const).flatMap((code): [string, UnitCode, string, Role | null][] => {
    const low = code.toLowerCase()
    return [
      [`head-${low}`, code, 'head', 'head'],
      [`secretary-${low}`, code, 'direct-worker', 'secretary'],
      [`staff-${low}`, code, 'direct-worker', null],
      ...Array.from({ length: 8 }, (_, n): [string, UnitCode, string, null] => [
        `staff-${low}-${n + 2}`,
        code,
        'direct-worker',
        null,
      ]),
    ]
  }),
]

async function makePeople(
  byTheHouse: ByTheHouse,
  units: Record<UnitCode, string>,
  people: Record<string, string>,
): Promise<void> {
  const { ids } = await byTheHouse(addPeopleAct, {
    people: cast.map(([username, unit, rank], index) => ({
      name: `Nguyễn Thị ${username.replaceAll('-', ' ')}`,
      gender: index % 2 === 0 ? 'female' : 'male',
      bornOn: '1980-05-04',
      employment: 'civil-servant',
      recruitedOn: '2010-03-01',
      post: {
        unitId: units[unit],
        position: rank === 'head' ? 'Trưởng' : 'Chuyên viên',
        rank,
        validFrom: '2020-01-01',
      },
    })),
  })
  for (const [index, [username, unit, , role]] of cast.entries()) {
    const personId = ids[index] ?? ''
    people[username] = personId
    if (!role) continue
    const ofUnit = role === 'secretary' || role === 'head'
    await byTheHouse(appoint, {
      personId,
      role,
      unitId: ofUnit ? units[unit] : null,
      validFrom: '2020-01-01',
    })
  }
}

async function filesOfTheCast(): Promise<House['files']> {
  const { diskFiles } = await import('../src/server/files/file-store.ts')
  return diskFiles(await mkdtemp(join(tmpdir(), 'palmares-files-')))
}

/** Each of the cast has an account and a session, which the cookie names: `cast=secretary-ua`. Real signing in has its own test. */
async function sessionsOfTheCast(db: Db, people: Record<string, string>): Promise<House['signIn']> {
  const list = JSON.stringify(Object.entries(people).map(([name, personId]) => ({ name, personId })))
  await sql`
    with one as (select * from jsonb_to_recordset(${list}::jsonb) as one (name text, "personId" uuid)),
    made as (
      insert into account (username, person_id, name, email)
      select 'cast.' || name, "personId", name, name || '@cast.invalid' from one
      on conflict do nothing returning id, name
    )
    insert into session (account_id, token, expires_at) select id, name, now() + interval '1 day' from made`.execute(
    db,
  )
  const refused = async () => ({ refused: 'sign-in.wrong' as const })
  return {
    ...({} as House['signIn']),
    signIn: refused,
    // Each of the cast is counted as one, as a signed cookie would be.
    signedToken: (cookie: string) => /cast=([\w-]+)/.exec(cookie)?.[1],
  } as House['signIn']
}
