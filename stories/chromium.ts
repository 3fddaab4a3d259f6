// Which browser the stories run in, and how it is started. Used by the stories and by tools/check.ts.
import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** `CHROMIUM` names one; else the first of the usual places. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, ...usual].find((path) => path !== undefined && existsSync(path))

/** @throws when there is no Chromium, saying how to get one */
export function browserOptions(): LaunchOptions {
  const executablePath = chromiumPath()
  if (executablePath === undefined)
    throw new Error(
      'No Chromium on this machine. Install Debian’s `chromium`, or name another in CHROMIUM=/path.',
    )
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
