// Every act and view of the contract, tried by every role of the own unit, of one in the same block and of another, and by nobody:
// each cell goes through the pipeline, and what it wrote is undone. Allowed is whatever is not 401, 403 or 404.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from '../../tools/cast.ts'
import { fullHouse, type Known } from '../../tools/full-house.ts'
import { type PermissionRow, permissionRows as rows } from '../../tools/permission-rows.ts'
import { type Player, players } from '../../tools/players.ts'
import { sampleOf, shapeOf } from '../../tools/sample-input.ts'
import { tried } from '../../tools/tried-inputs.ts'
import type { AnyAct } from './act.ts'
import { refusalOfDatabase } from './db/refusal-of-database.ts'
import { discover } from './discover.ts'
import { type Caller, parse, performIn, Refusing, seeIn } from './perform.ts'
import { permissionTable } from './permission-table.ts'
import type { AnyView } from './view.ts'

const registry = await discover()
let cast: Cast
let known: Known
let everybody: readonly Player[]
beforeAll(async () => {
  ;({ cast, known } = await fullHouse())
  everybody = await players(cast, known)
}, 120_000)
afterAll(() => cast.close())

test('the table holds every act and view, each once a state', () => {
  const contracts = [...registry.acts.keys(), ...registry.views.keys()].sort()
  expect([...new Set(rows.map((row) => row.name))].sort()).toEqual(contracts)
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
  const lines = permissionTable.split('\n').filter((line) => line.startsWith('  '))
  expect(lines).toHaveLength(rows.length)
})

test('the table names nobody whom it does not know', () => {
  const names = new Set(everybody.flatMap((player) => player.names))
  expect(rows.flatMap((row) => row.who.filter((one) => !names.has(one)))).toEqual([])
})

test.for(rows.map((row) => [row.key, row] as const))('%s', async ([, row]) => {
  const allowed: string[] = []
  for (const player of everybody) if (await isAllowed(row, player)) allowed.push(player.name)
  const expected = everybody.filter(({ names }) => row.who.some((one) => names.includes(one)))
  expect(allowed).toEqual(expected.map((player) => player.name))
})

async function isAllowed({ name, state }: PermissionRow, player: Player): Promise<boolean> {
  const caller = cast.callerFor(player.actor)
  const act = registry.acts.get(name)
  const view = registry.views.get(name)
  const declared = act ?? view
  if (!declared) throw new Error(`${name} is in no contract`)
  const ids = { ...known, ...tried[name]?.ids?.(known, state) }
  const sample = sampleOf(shapeOf(declared.contract.input), ids)
  const parsed = parse(declared.contract, {
    ...(sample as object),
    ...tried[name]?.input?.(ids, state, player.actor),
  })
  if ('refused' in parsed) throw new Error(`${name}: ${JSON.stringify(parsed.refused)}`)
  const status = act
    ? await statusOfAct(act, parsed.value, caller)
    : await statusOfView(view as AnyView, parsed.value, caller)
  return ![401, 403, 404].includes(status)
}

/** Undoes what the act did. */
class Done extends Error {}

async function statusOfAct(act: AnyAct, input: unknown, caller: Caller): Promise<number> {
  try {
    await cast.db.transaction().execute(async (tx) => {
      await performIn(tx, act, input, caller)
      throw new Done()
    })
  } catch (error) {
    if (error instanceof Done) return 200
    if (error instanceof Refusing) return error.outcome.status
    if (refusalOfDatabase(error)) return 422
    throw error
  }
  return 200
}

/** Papers are not drawn: whether they may be is decided before. */
async function statusOfView(view: AnyView, input: unknown, caller: Caller): Promise<number> {
  const isPaper = view.bytes ?? view.lines ?? view.page
  try {
    const show = isPaper ? () => null : view.present
    await cast.db.transaction().execute((tx) => seeIn(tx, view, input, caller, show))
    return 200
  } catch (error) {
    if (error instanceof Refusing) return error.outcome.status
    throw error
  }
}
