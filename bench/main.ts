// `npm run bench`: every measurement of the running product, one after the other; `npm run bench NAME …`: one of them, or of the longer
// ones that are asked for by name. Each is a folder with a file main.ts, loaded only when asked; to add one: a folder here, with
// `export async function bench(words: readonly string[]): Promise<void>`.
import { readdirSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const names = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
/** In this order when none is named: what needs the machine most quietly first. */
const usual = ['pipeline', 'journal', 'web', 'certificate', 'house']
const [name, ...words] = process.argv.slice(2)

if (name !== undefined && !names.includes(name)) {
  console.error(`npm run bench [NAME], where NAME is one of: ${names.join(', ')}`)
  process.exit(2)
}
const [first] = cpus()
console.log(
  `${new Date().toISOString()}, ${cpus().length} × ${first?.model ?? 'unknown processor'}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
)
for (const one of name === undefined ? usual : [name]) {
  console.log(`\n${one}`)
  const { bench }: { bench: (words: readonly string[]) => Promise<void> } = await import(
    pathToFileURL(join(here, one, 'main.ts')).href
  )
  await bench(words)
}
// Servers that outlive one measurement, for the next, would keep this process.
process.exit()
