// `npm run bench NAME`: runs one of the side-by-side measurements. Each is a folder with a file main.ts, loaded only when
// asked; to add one: a folder here, with `export async function bench(words: readonly string[]): Promise<void>`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const names = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const [name, ...words] = process.argv.slice(2)

if (name === undefined || !names.includes(name)) {
  console.error(`npm run bench NAME, where NAME is one of: ${names.join(', ')}`)
  process.exitCode = 2
} else {
  const { bench }: { bench: (words: readonly string[]) => Promise<void> } = await import(
    pathToFileURL(join(here, name, 'main.ts')).href
  )
  await bench(words)
}
