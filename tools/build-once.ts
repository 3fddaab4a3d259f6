// Builds the pages when they are missing or older than what they are made from. Used by `npm start`.
import { spawnSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const built = await stat(join(root, 'dist/web/index.html')).catch(() => undefined)
const sources = ['src/web', 'src/contract', 'messages', 'vite.config.ts', 'index.html', 'package-lock.json']
const newest = Math.max(...(await Promise.all(sources.map((name) => newestUnder(join(root, name))))))
if (!built || built.mtimeMs < newest) {
  console.error('The pages are being built.')
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}

/** When anything under the path last changed; 0 when it is not there. */
async function newestUnder(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const inside = await readdir(path)
  return Math.max(found.mtimeMs, ...(await Promise.all(inside.map((name) => newestUnder(join(path, name))))))
}
