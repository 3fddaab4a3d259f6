// Gathers what waits for a person from every noun: each `<noun>.waiting.ts` exports `waiting`. Used by the desk.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WaitingItem } from '../../contract/desk.ts'
import type { Actor } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'

export type Waiting = (tx: Tx, actor: Actor, day: string) => Promise<WaitingItem[]>

let found: Promise<Waiting[]> | undefined

export async function gather(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  found ??= read(join(import.meta.dirname, '..'))
  const items: WaitingItem[] = []
  for (const waiting of await found) items.push(...(await waiting(tx, actor, day)))
  return inOrder(items)
}

/** Oldest deadline first; what has none after, longest waiting first. Each thing once. */
export function inOrder(items: readonly WaitingItem[]): WaitingItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const key = (item: WaitingItem): string =>
    `${item.due ?? '9999-12-31'} ${item.since ?? '9999-12-31'} ${item.id}`
  return [...byId.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

async function read(folder: string): Promise<Waiting[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.waiting.ts'))
    .sort()
  const modules = files.map(
    async (name): Promise<{ waiting: Waiting }> => import(pathToFileURL(join(folder, name)).href),
  )
  return (await Promise.all(modules)).map((module) => module.waiting)
}
