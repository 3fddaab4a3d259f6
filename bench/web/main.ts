// What a browser loads, after gzip: the first page and the heaviest later ones, each with its budget. `npm run bench web`; the build
// itself fails when a page is over (tools/bundle-budget.ts).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const tools = join(import.meta.dirname, '../../tools')

export async function bench(): Promise<void> {
  for (const tool of ['build-once.ts', 'bundle-budget.ts']) {
    const { status } = spawnSync(process.execPath, [join(tools, tool)], { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${tool} ended with ${status}`)
  }
}
