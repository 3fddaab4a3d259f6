// Fails the build when a page carries too much JavaScript: the first page 180 kB, each later page 60 kB, after gzip.
// Used by `npm run build`, after Vite has written dist/web and its manifest.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = join(import.meta.dirname, '../dist/web')
const firstPageMax = 180_000
const laterPageMax = 60_000

interface Chunk {
  file: string
  imports?: readonly string[]
  dynamicImports?: readonly string[]
  isEntry?: boolean
}

const manifest = new Map<string, Chunk>(
  Object.entries(
    JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>,
  ),
)
const weights = new Map<string, number>()
const entry = [...manifest].find(([, chunk]) => chunk.isEntry === true)?.[0]
if (entry === undefined) throw new Error('dist/web has no entry: run vite build first')

/** The first page is the entry and the page one lands on: sign-in, or the desk in its shell. Words are data, not program; if they
 *  ever are bundled, they count. */
const base = reach(entry)
const words = ['common', 'shell', 'access', 'desk'].flatMap((noun) => [...reach(`messages/vi/${noun}.json`)])
const landing = [...manifest.keys()].filter((key) =>
  /src\/web\/(access\/sign-in-page|desk\/[\w-]*page)\.tsx$/.test(key),
)
const first = landing.map((page) => ({
  page,
  bytes: weigh(new Set([...base, ...words, ...reach(page)])),
  max: firstPageMax,
}))
const held = new Set([...base, ...words])
const later = [...manifest.keys()]
  .filter(
    (key) => /src\/web\/.*\.tsx$/.test(key) && key !== entry && !landing.includes(key) && !base.has(key),
  )
  .map((page) => ({
    page,
    bytes: weigh(new Set([...reach(page)].filter((key) => !held.has(key)))),
    max: laterPageMax,
  }))

const pages = [...first, ...later].sort((a, b) => b.bytes / b.max - a.bytes / a.max)
for (const { page, bytes, max } of pages.slice(0, 8)) {
  console.log(`${kilobytes(bytes)} of ${kilobytes(max)}  ${page}`)
}
const over = pages.filter(({ bytes, max }) => bytes > max)
if (over.length > 0) {
  console.error(`Over the budget: ${over.map(({ page }) => page).join(', ')}`)
  process.exitCode = 1
}

/** Everything a chunk needs before it runs. */
function reach(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest.get(key)
  if (chunk === undefined || seen.has(key)) return seen
  seen.add(key)
  for (const needed of chunk.imports ?? []) reach(needed, seen)
  return seen
}

function weigh(keys: ReadonlySet<string>): number {
  let bytes = 0
  for (const key of keys) {
    const file = manifest.get(key)?.file
    if (file?.endsWith('.js') === true) bytes += weightOf(file)
  }
  return bytes
}

function weightOf(file: string): number {
  const known = weights.get(file)
  if (known !== undefined) return known
  const weight = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  weights.set(file, weight)
  return weight
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
