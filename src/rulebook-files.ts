// Loads the rulebooks from `rulebooks/`: the texts by path, their content hash, and the compiled law.
// A prebuilt JSON, kept by content hash, spares the reading of YAML at every start. Used by the terminal and the server.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, type Law } from './law/compile.ts'
import type { Rulebook } from './law/rulebook.ts'

const home = join(import.meta.dirname, '..')
const ownFolder = join(home, 'rulebooks')
const ownCache = join(home, 'node_modules', '.cache', 'palmares')

/** Every rulebook text by its path below the folder, cases and prose left out. */
export function rulebookTexts(folder: string = ownFolder): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.yaml$/.test(name) && !/\.cases\.yaml$/.test(name))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** The content hash of the texts: the same bytes, the same version, for ever. */
export function rulebookVersion(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of texts) hash.update(`${path}\n${text.length}\n`).update(text)
  return hash.digest('hex').slice(0, 16)
}

/** @throws Error naming file, line and reason where a text is faulty: the project's own files, not a person's input. */
export async function loadRulebook(folder: string = ownFolder, cache: string = ownCache): Promise<Rulebook> {
  const texts = rulebookTexts(folder)
  const version = rulebookVersion(texts)
  const path = join(cache, `rulebook-${version}-${readersVersion()}.json`)
  const prebuilt = readPrebuilt(path, version)
  if (prebuilt !== undefined) return prebuilt
  const { readRulebook } = await import('./law/read-rulebook.ts')
  const read = readRulebook(texts, version)
  if ('faults' in read)
    throw new Error(
      read.faults
        .map((fault) => `${fault.file}:${fault.line}: ${fault.kind} ${JSON.stringify(fault.figures)}`)
        .join('\n'),
    )
  keepPrebuilt(cache, path, read.rulebook)
  return read.rulebook
}

let own: Promise<Law> | undefined
/** The law of the project's own rulebooks, compiled once for the process. */
export function loadLaw(): Promise<Law> {
  own ??= loadRulebook().then(compile)
  return own
}

/** The content hash of the readers themselves: data made by other readers may have another shape. */
function readersVersion(): string {
  const folder = join(import.meta.dirname, 'law')
  const isReader = (name: string) =>
    /^(read-|rulebook|facts-positions|conditions\/)/.test(name) && /(?<!\.test)\.ts$/.test(name)
  const hash = createHash('sha256')
  for (const name of [
    ...readdirSync(folder),
    ...readdirSync(join(folder, 'conditions')).map((each) => `conditions/${each}`),
  ].sort())
    if (isReader(name)) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 8)
}

function readPrebuilt(path: string, version: string): Rulebook | undefined {
  try {
    // Written by keepPrebuilt below, under the hash of the texts it was made from.
    const rulebook = JSON.parse(readFileSync(path, 'utf8')) as Rulebook
    return rulebook.version === version ? rulebook : undefined
  } catch {
    return undefined
  }
}

/** A folder that cannot be written to only costs the time of reading again. */
function keepPrebuilt(cache: string, path: string, rulebook: Rulebook) {
  try {
    mkdirSync(cache, { recursive: true })
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, JSON.stringify(rulebook))
    renameSync(draft, path)
  } catch {
    return
  }
}
