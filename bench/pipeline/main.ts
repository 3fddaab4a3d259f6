// A real act and a real view against bare Fastify handlers that send PostgreSQL the very same statements, the look-up of the session
// among them, side by side in one run: what permission, journal, contract and defence cost. One bare handler sends them as a client
// does that was told nothing, the other has them prepared as the house has. `npm run bench pipeline`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { createSignIn } from '../../src/server/access/sign-in.ts'
import { buildApp } from '../../src/server/http/app.ts'
import { type Cast, castOf } from '../../tools/cast.ts'
import { bareApp, listenTo } from './bare.ts'
import { type Measured, median, type Sent } from './measured.ts'

const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = 8

export async function bench(): Promise<void> {
  const cast = await castOf('2024-03-01')
  const house = await cast.house()
  const pool = new pg.Pool({ connectionString: cast.url, max: 2 })
  const { address } = house.config
  const signIn = createSignIn({ pool, baseUrl: address, secret: 'a secret of the measurement, long enough' })
  const config = { ...house.config, requestsPerMinute: 100_000_000 }
  const ours = await buildApp({ ...house, signIn, config })
  try {
    const url = await ours.listen({ port: 0, host: '127.0.0.1' })
    for (const sent of await requests(cast, signIn)) await compare({ cast, ours, url }, sent)
  } finally {
    await ours.close()
    await pool.end()
    await cast.close()
  }
}

/** The secretary, really signed in, saves the draft of the unit's plan, and reads it. */
async function requests(cast: Cast, signIn: ReturnType<typeof createSignIn>): Promise<Sent[]> {
  const account = { username: 'thu-ky', password: 'mưa rào tháng bảy' }
  await signIn.createAccount({ ...account, personId: cast.people['secretary-ua'] ?? null })
  const opened = await signIn.signIn({ ...account, address: '127.0.0.1', userAgent: 'bench' })
  if ('refused' in opened) throw new Error(opened.refused)
  const cookie = opened.cookie.map((one) => one.split(';')[0]).join('; ')
  const items = ['T1', 'T2', 'T3'].map((code) => ({
    code,
    title: `Việc ${code}`,
    contentCode: 'ND-1',
    dueOn: '2024-12-31',
  }))
  const movementId = '0190a0a0-0000-7000-8000-00000000aaaa'
  const plan = { title: 'Kế hoạch 2024', movementId, items }
  const path = `/api/units/${cast.units.UA}/plans/2024`
  return [
    { what: 'act: save-plan', method: 'PUT', path, body: plan, cookie },
    { what: 'view: show-plan', method: 'GET', path, cookie },
  ]
}

interface Side {
  cast: Cast
  ours: FastifyInstance
  url: string
}

/** Each round asks one side after the other: what else the machine does falls on all. */
async function compare({ cast, ours, url }: Side, sent: Sent): Promise<void> {
  const { statements, answer } = await listenTo(ours, sent)
  const plain = statements.map(({ text, values }) => ({ text, ...(values ? { values } : {}) }))
  const bare = [plain, statements].map((list) => bareApp(cast.url, sent, { statements: list, answer }))
  const urls = [url, ...(await Promise.all(bare.map((app) => app.listen({ port: 0, host: '127.0.0.1' }))))]
  const rounds: Measured[][] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const measured: Measured[] = []
    for (const one of urls) measured.push(await load(one, sent))
    // The first warms all sides.
    if (round > 0) rounds.push(measured)
  }
  await Promise.all(bare.map((app) => app.close()))
  console.log(`${sent.what}, ${statements.length} statements a request`)
  for (const [side, name] of sides.entries()) {
    const { perSecond, p95, processor } = median(rounds.flatMap((round) => round[side] ?? []))
    const ratio = middle(rounds.map((round) => (round[0]?.perSecond ?? 0) / (round[side]?.perSecond ?? 1)))
    console.log(
      `  ${name}: ${perSecond} requests/s, p95 ${p95} ms, ${processor.toFixed(2)} ms of Node's processor` +
        (side === 0 ? '' : `: ratio ${ratio.toFixed(2)}`),
    )
  }
}

const sides = [
  'ours',
  'bare, the same statements sent plainly',
  'bare, the same statements prepared as ours are',
]

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

/** From a process of its own, so that asking costs the server nothing. */
async function load(base: string, sent: Sent): Promise<Measured> {
  const task = JSON.stringify({ base, sent, seconds: SECONDS, connections: CONNECTIONS })
  const before = process.cpuUsage()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts'), task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  await once(child, 'close')
  const { user, system } = process.cpuUsage(before)
  const measured: Omit<Measured, 'processor'> = JSON.parse(said)
  return { ...measured, processor: (user + system) / 1000 / (measured.perSecond * SECONDS) }
}
