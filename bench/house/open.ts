// One server as `npm start` starts it, in a process of its own: what it says while it begins, and how long it takes for each answer. Used by main.ts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { password } from '../../demo/begin.ts'

export interface House {
  /** 0 when it was already there. */
  demonstrationSeconds: number
  /** Milliseconds of server time of each answer, as the server logs them. */
  answered: { route: string; ms: number }[]
  signIn(username: string): Promise<string>
  ask(path: string, cookie: string): Promise<string>
  close(): Promise<void>
}

const MINUTES_AT_MOST = 20

export async function open(tree: string, dataFolder: string): Promise<House> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const child = spawn('npm', ['start', '--silent'], {
    cwd: tree,
    // Its own group, so that everything npm started ends with it.
    detached: true,
    env: { ...process.env, PORT: String(port), PALMARES_DATA: dataFolder, PALMARES_LOG: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const house: House = {
    demonstrationSeconds: 0,
    answered: [],
    signIn: (username) => signIn(base, username),
    ask: async (path, cookie) => {
      const answer = await fetch(base + path, { headers: { cookie } })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
      return text
    },
    close: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
  createInterface(child.stdout).on('line', (line) => listen(house, line))
  await healthy(base, () => child.exitCode === null)
  return house
}

function listen(house: House, line: string): void {
  const said: { msg?: string; route?: string; ms?: number } = line.startsWith('{') ? JSON.parse(line) : {}
  const taken = /^demonstration 100 %.*\((\d+) s\)/.exec(said.msg ?? '')
  if (taken) house.demonstrationSeconds = Number(taken[1])
  if (said.route !== undefined && said.ms !== undefined)
    house.answered.push({ route: said.route, ms: said.ms })
}

async function healthy(base: string, isLiving: () => boolean): Promise<void> {
  const until = Date.now() + MINUTES_AT_MOST * 60_000
  while (Date.now() < until) {
    if (!isLiving()) throw new Error('the server ended before it was healthy')
    const isHealthy = await fetch(`${base}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isHealthy) return
    await pause(100)
  }
  throw new Error(`not healthy after ${MINUTES_AT_MOST} minutes`)
}

async function signIn(base: string, username: string): Promise<string> {
  const answer = await fetch(`${base}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  if (!answer.ok) throw new Error(`${username} may not sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}
