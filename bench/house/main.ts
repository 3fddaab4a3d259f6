// From a clone to a house that stands, with the whole demonstration in it, and how long its desks and boards take. `npm run bench house`
// clones and installs as a stranger would; `npm run bench house here` starts this folder instead.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type House, open } from './open.ts'

const root = join(import.meta.dirname, '../..')
const TURNS = 60

export async function bench(words: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-bench-'))
  try {
    const here = words.includes('here')
    const begun = performance.now()
    const tree = here ? root : cloned(folder)
    const house = await open(tree, join(folder, 'data'))
    try {
      console.log(
        `${here ? 'start' : 'clone, install, build and start'} → healthy: ${seconds(performance.now() - begun)}, ` +
          `of which the demonstration ${house.demonstrationSeconds} s`,
      )
      await desksAndBoard(house)
    } finally {
      await house.close()
    }
    const again = performance.now()
    const second = await open(tree, join(folder, 'data'))
    console.log(`started again → healthy: ${seconds(performance.now() - again)}`)
    await second.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

function cloned(folder: string): string {
  const tree = join(folder, 'palmares')
  const run = (program: string, given: string[], cwd: string) => {
    const started = performance.now()
    const { status } = spawnSync(program, given, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`${program} ${given.join(' ')} ended with ${status}`)
    console.log(`  ${program} ${given[0]}: ${seconds(performance.now() - started)}`)
  }
  run('git', ['clone', '--quiet', root, tree], folder)
  run('npm', ['ci', '--silent', '--no-audit', '--no-fund'], tree)
  return tree
}

/** One after the other, by people of different roles: what the server needs, not what a crowd waits. */
async function desksAndBoard(house: House): Promise<void> {
  const movement = await currentMovement(house)
  const pages = [
    { what: 'desk', path: '/api/desk', route: '/api/desk' },
    {
      what: 'board',
      path: `/api/movements/${movement}/board`,
      route: '/api/movements/:movementId/board',
    },
  ]
  for (const { what, path, route } of pages) {
    for (const username of ['coordinator', 'minister', 'secretary-vpc', 'head-vpc', 'staff-vpc']) {
      const cookie = await house.signIn(username)
      for (let turn = 0; turn < TURNS; turn++) await house.ask(path, cookie)
    }
    // What was logged last may still be under way to us.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const times = house.answered.filter((one) => one.route === route).map((one) => one.ms)
    const at = (share: number) =>
      times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN
    console.log(
      `${what}: p95 ${at(0.95)} ms of server time, median ${at(0.5)} ms (${times.length} times, five roles)`,
    )
  }
}

async function currentMovement(house: House): Promise<string> {
  const text = await house.ask('/api/movements', await house.signIn('coordinator'))
  const { rows }: { rows: { id: string; parentId: string | null; state: string }[] } = JSON.parse(text)
  // The newest that the ministry launched itself; those of units belong to it.
  const first = rows.find((one) => one.parentId === null && one.state === 'launched')
  if (!first) throw new Error('the demonstration has no movement')
  return first.id
}
