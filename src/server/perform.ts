// Runs one act or one view for somebody: the only caller of load, may, decide, save and present.
// Used by HTTP, terminal, jobs, the demonstration and tests; they differ only in who calls and where the answer goes.

import { v7 } from 'uuid'
import type { Contract, InputOf, OutputOf } from '../contract/define.ts'
import type { Language } from '../contract/values.ts'
import type { Actor } from './access/actor.ts'
import type { Act, AnyAct, Context, Refusal } from './act.ts'
import type { Instant } from './clock.ts'
import { localDateOf } from './clock.ts'
import type { Db, Tx } from './db/database.ts'
import { lockUntilCommit } from './db/lock.ts'
import { refusalOfDatabase } from './db/refusal-of-database.ts'
import { appendEntry } from './journal/append-entry.ts'
import { storeNotices } from './notices/notices.store.ts'
import type { Permission } from './permission.ts'
import { readReply, storeReply } from './replies.store.ts'
import { withoutSecrets } from './secrets.ts'
import type { AnyView, View } from './view.ts'

/** Who calls, when, in which language. `reply` makes a repeated call answer as the first did. */
export interface Caller {
  actor: Actor
  now: Instant
  language: Language
  requestId: string
  idempotencyKey?: string
}

/** 400 not understood, 401 not signed in, 403 not allowed, 404 not visible, 422 refused by the rules. */
export type Outcome<T> =
  | { status: 200; output: T }
  | { status: 400 | 401 | 403 | 404 | 422; refusals: readonly Refusal[] }

/** What an act answers inside its transaction, for callers that need more than `output` (forms of public pages). */
export interface Performed<C extends Contract> {
  output: OutputOf<C>
  accepted: unknown
  loaded: unknown
  context: Context
}

/** Performs an act in a transaction of its own. Nothing is kept unless the outcome is 200. */
export async function perform<C extends Contract, L, A>(
  db: Db,
  act: Act<C, L, A>,
  input: unknown,
  caller: Caller,
): Promise<Outcome<OutputOf<C>>> {
  const parsed = parse(act.contract, input)
  if ('refused' in parsed) return { status: 400, refusals: parsed.refused }
  try {
    return await db.transaction().execute((tx) => performIn(tx, act, parsed.value, caller))
  } catch (error) {
    if (error instanceof Refusing) return error.outcome
    const refusal = refusalOfDatabase(error)
    if (refusal) return { status: 422, refusals: [refusal] }
    throw error
  }
}

/** The outcome that undoes the transaction on its way out. */
class Refusing extends Error {
  readonly outcome: Exclude<Outcome<never>, { status: 200 }>
  constructor(status: 401 | 403 | 404 | 422, refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.kind).join(', '))
    this.outcome = { status, refusals }
  }
}

/** Performs an act inside a transaction the caller holds; a refusal throws, so that the caller's transaction is undone too. */
export async function performIn<C extends Contract, L, A>(
  tx: Tx,
  act: Act<C, L, A>,
  input: InputOf<C>,
  caller: Caller,
): Promise<{ status: 200; output: OutputOf<C> }> {
  const { contract } = act
  const context = contextOf(tx, caller)
  await lockRecords(tx, contract, input)
  const replyKey =
    caller.idempotencyKey && `${caller.actor.accountId ?? '-'} ${contract.name} ${caller.idempotencyKey}`
  if (replyKey) {
    const earlier = await readReply(tx, replyKey)
    if (earlier) return { status: 200, output: earlier as OutputOf<C> }
  }
  const loaded = await act.load(context, input)
  if (loaded === undefined) throw notVisible(caller.actor, contract)
  const permission = act.may(caller.actor, loaded, input)
  if (!permission.allowed) throw new Refusing(caller.actor.personId ? 403 : 401, [reasonOf(permission)])
  const decision = act.decide(loaded, input, context)
  if ('refused' in decision) throw new Refusing(422, decision.refused)
  await act.save(context, decision.accepted, loaded, input)
  const notices = act.notices?.(decision.accepted, loaded, input) ?? []
  if (notices.length > 0) await storeNotices(tx, notices, caller.now)
  const output = await act.present(decision.accepted, loaded, context, input)
  if (replyKey) await storeReply(tx, replyKey, output, caller.now)
  await appendEntry(tx, {
    at: caller.now,
    actor: { personId: caller.actor.personId, accountId: caller.actor.accountId },
    act: contract.name,
    subjects: act.subjects(decision.accepted, loaded, input),
    requestId: caller.requestId,
    payload: withoutSecrets(contract, input),
  })
  return { status: 200, output }
}

/** Reads one view. Everything is read in one snapshot. */
export async function look<C extends Contract, L>(
  db: Db,
  view: View<C, L>,
  input: unknown,
  caller: Caller,
): Promise<Outcome<OutputOf<C>>> {
  return see(db, view, input, caller, view.present)
}

/** Reads what a view loads, and gives it to `show`: its JSON, its sheet, its bytes or its page. */
export async function see<C extends Contract, L, T>(
  db: Db,
  view: View<C, L>,
  input: unknown,
  caller: Caller,
  show: Show<C, L, T>,
): Promise<Outcome<T>> {
  const parsed = parse(view.contract, input)
  if ('refused' in parsed) return { status: 400, refusals: parsed.refused }
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => seeIn(tx, view, parsed.value, caller, show))
  } catch (error) {
    if (error instanceof Refusing) return error.outcome
    throw error
  }
}

type Show<C extends Contract, L, T> = (loaded: L, context: Context, input: InputOf<C>) => T | Promise<T>

/** Reads a view inside a transaction the caller holds: what it has written is seen. @throws Refusing */
export async function seeIn<C extends Contract, L, T>(
  tx: Tx,
  view: View<C, L>,
  input: InputOf<C>,
  caller: Caller,
  show: Show<C, L, T>,
): Promise<{ status: 200; output: T }> {
  const context = contextOf(tx, caller)
  const loaded = await view.load(context, input)
  if (loaded === undefined) throw notVisible(caller.actor, view.contract)
  const permission = view.may(caller.actor, loaded, input)
  if (!permission.allowed) throw new Refusing(caller.actor.personId ? 403 : 401, [reasonOf(permission)])
  return { status: 200, output: await show(loaded, context, input) }
}

/** @throws Refusing when the caller's own transaction must be undone; `outcome` says why. */
export { Refusing }

let order = 0

/** Ids of one instant keep the order in which they were made: the clock of tests and of the demonstration stands still. */
function nextInOrder(): number {
  order = (order + 1) % 2 ** 31
  return order
}

/** Why not, with the roles that may. */
function reasonOf({ kind, roles }: Exclude<Permission, { allowed: true }>): Refusal {
  return roles ? { kind, roles } : { kind }
}

export function contextOf(tx: Tx, caller: Caller): Context {
  const msecs = Date.parse(caller.now)
  return {
    tx,
    actor: caller.actor,
    now: caller.now,
    today: localDateOf(caller.now),
    language: caller.language,
    requestId: caller.requestId,
    newId: () => v7({ msecs, seq: nextInOrder() }),
  }
}

export function parse<C extends Contract>(
  contract: C,
  input: unknown,
): { value: InputOf<C> } | { refused: readonly Refusal[] } {
  const result = contract.input.safeParse(input)
  if (result.success) return { value: result.data as InputOf<C> }
  return {
    refused: result.error.issues.map((issue) => ({
      ...issue,
      kind: `input.${issue.code}`,
      path: issue.path.map(String).join('.'),
      message: undefined,
    })),
  }
}

/** Somebody who is not signed in is told so; others learn nothing about what they may not see. */
function notVisible(actor: Actor, contract: Contract): Refusing {
  if (actor.personId === null && !contract.open) return new Refusing(401, [{ kind: 'access.sign-in-first' }])
  return new Refusing(404, [{ kind: 'access.not-found' }])
}

/** Acts on the same records wait for each other: every id in the path is locked until commit. */
async function lockRecords(tx: Tx, contract: Contract, input: unknown): Promise<void> {
  const fields = input as Record<string, unknown>
  const ids = [...contract.path.matchAll(/\{(\w+)\}/g)].map((match) => String(fields[match[1] ?? '']))
  for (const id of ids.sort()) await lockUntilCommit(tx, id)
}

export type { AnyAct, AnyView }
