// Runs the terminal as a process through the package's bin, from a folder that is not the project's. Used by tests only.
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '..', '..', 'bin', 'palmares.mjs')

export type Ran = { exitCode: number | null; out: string; error: string; json: () => unknown }

export function runCli(
  words: readonly string[],
  options: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: options.cwd ?? tmpdir(),
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { exitCode: status, out: stdout, error: stderr, json: () => JSON.parse(stdout) }
}
