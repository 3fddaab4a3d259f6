// Finds every act and view: `<noun>/acts/*.ts`, `<noun>/views/*.ts`; the file's name is the contract's name. Nothing is registered by hand.
// Used by the house, the permission table, the API document and tests.
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnyAct } from './act.ts'
import type { AnyView } from './view.ts'

/** Everything the product can do, by name. */
export interface Registry {
  acts: ReadonlyMap<string, AnyAct>
  views: ReadonlyMap<string, AnyView>
}

let found: Promise<Registry> | undefined

/** Reads the folders once a process. @throws when a file's name is not its contract's name, or a route is declared twice. */
export function discover(): Promise<Registry> {
  found ??= read(import.meta.dirname)
  return found
}

async function read(folder: string): Promise<Registry> {
  const acts = new Map<string, AnyAct>()
  const views = new Map<string, AnyView>()
  const routes = new Set<string>()
  for (const file of await filesUnder(folder)) {
    const declared = await declaredIn(file)
    const { contract } = declared
    if (contract.name !== basename(file, '.ts'))
      throw new Error(`${file}: its contract is named ${contract.name}`)
    const route = `${contract.method} ${contract.path.replaceAll(/\{\w+\}/g, '{}')}`
    if (routes.has(route)) throw new Error(`${file}: ${route} is declared twice`)
    routes.add(route)
    if (isAct(declared)) acts.set(contract.name, declared)
    else views.set(contract.name, declared)
  }
  return { acts, views }
}

const isAct = (declared: AnyAct | AnyView): declared is AnyAct => declared.contract.kind === 'act'

async function filesUnder(folder: string): Promise<string[]> {
  const files: string[] = []
  const nouns = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const noun of nouns)
    for (const kind of ['acts', 'views']) {
      const inside = join(folder, noun.name, kind)
      const names = await readdir(inside).catch(() => [])
      files.push(
        ...names
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
          .map((name) => join(inside, name)),
      )
    }
  return files.sort()
}

/** The one act or view a file exports. */
async function declaredIn(file: string): Promise<AnyAct | AnyView> {
  const module: Record<string, unknown> = await import(pathToFileURL(file).href)
  const declared = Object.values(module).filter(
    (value): value is AnyAct | AnyView =>
      typeof value === 'object' && value !== null && 'contract' in value && 'may' in value,
  )
  const [only, ...others] = declared
  if (!only || others.length > 0) throw new Error(`${file}: it must export exactly one act or view`)
  return only
}
