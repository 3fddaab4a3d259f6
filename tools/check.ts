// Everything that must hold before a change lands, in one command: types, format, messages, tests, pages.
// Ends with one plain line: `N passed, N failed`. Used by `npm test`, `npm run check` and `.ci/run`.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '../stories/chromium.ts'

const root = join(import.meta.dirname, '..')
const asked = process.argv.slice(2)
let passed = 0
let failed = 0

const steps: [string, () => Promise<void>][] = [
  ['types', () => one('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['types of the law', () => one('node_modules/typescript/bin/tsc', '-p', 'src/law')],
  ['types of the contract', () => one('node_modules/typescript/bin/tsc', '-p', 'src/contract')],
  ['types of the pages', () => one('node_modules/typescript/bin/tsc', '-p', 'src/web')],
  ['format and lint', () => one('node_modules/@biomejs/biome/bin/biome', 'ci', '--reporter=summary')],
  ['rulebooks', () => one('bin/palmares.mjs', 'rulebook', 'check')],
  ['tests', () => many('vitest.config.ts')],
  ['pages', () => build()],
  ['stories', () => tellStories()],
]

for (const [name, run] of steps) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = Date.now()
  console.log(`\n— ${name}`)
  await run()
  console.log(`— ${name}: ${Math.round((Date.now() - started) / 1000)} s`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** A tool that says yes or no counts as one test. */
async function one(script: string, ...parameters: string[]): Promise<void> {
  const { status } = spawnSync(process.execPath, [join(root, script), ...parameters], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) passed += 1
  else failed += 1
}

/** Each test of a run counts. A run that dies without a report is one failure. */
async function many(config: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-check-'))
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      config,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  const written = await readFile(report, 'utf8').catch(() => undefined)
  await rm(folder, { recursive: true })
  if (written === undefined) {
    failed += 1
    return
  }
  const counted: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } =
    JSON.parse(written)
  passed += counted.numPassedTests
  // A file that cannot be loaded, or an error outside a test, fails the run without a failed test.
  failed += counted.numFailedTests || (status === 0 ? 0 : Math.max(1, counted.numFailedTestSuites))
}

async function build(): Promise<void> {
  await one('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
  await one('tools/bundle-budget.ts')
}

/** Whole servers in a real browser: needs the pages and a Chromium. */
async function tellStories(): Promise<void> {
  await one('tools/build-once.ts')
  if (chromiumPath() === undefined) installChromium()
  await many('vitest.stories.config.ts')
}

/** Debian's own, once a machine; without the rights to install it the stories fail with what to do. */
function installChromium(): void {
  console.log('No Chromium here: Debian’s is installed (apt-get install chromium).')
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', ['-y', '-q', ...parameters], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (apt('update') && apt('install', '--no-install-recommends', 'chromium')) return
  console.error(
    'Chromium could not be installed. Install it as root (apt-get install chromium), or name one: CHROMIUM=/path/to/chromium',
  )
}
