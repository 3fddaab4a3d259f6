// A real act and a real view against a bare Fastify handler that sends PostgreSQL the very same statements, side by side in one run:
// what permission, journal, contract and defence cost. `npm run bench pipeline`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { buildApp } from '../../src/server/http/app.ts'
import { type Cast, castOf } from '../../tools/cast.ts'
import { type Measured, median, type Sent } from './measured.ts'

const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 8

interface Statement {
  text: string
  values: readonly unknown[]
}

export async function bench(): Promise<void> {
  const cast = await castOf('2024-03-01')
  const house = await cast.house()
  const ours = await buildApp({ ...house, config: { ...house.config, requestsPerMinute: 100_000_000 } })
  try {
    for (const sent of await requests(cast)) await compare(cast, ours, sent)
  } finally {
    await ours.close()
    await cast.close()
  }
}

/** The secretary saves the draft of the unit's plan; everybody reads the units. */
async function requests(cast: Cast): Promise<Sent[]> {
  const items = ['T1', 'T2', 'T3'].map((code) => ({
    code,
    title: `Việc ${code}`,
    contentCode: 'ND-1',
    dueOn: '2024-12-31',
  }))
  const movementId = '0190a0a0-0000-7000-8000-00000000aaaa'
  const plan = { title: 'Kế hoạch 2024', movementId, items }
  return [
    {
      what: 'act: save-plan',
      method: 'PUT',
      path: `/api/units/${cast.units.UA}/plans/2024`,
      body: plan,
      cookie: 'cast=secretary-ua',
    },
    {
      what: 'view: show-plan',
      method: 'GET',
      path: `/api/units/${cast.units.UA}/plans/2024`,
      cookie: 'cast=secretary-ua',
    },
  ]
}

async function compare(cast: Cast, ours: FastifyInstance, sent: Sent): Promise<void> {
  const { statements, answer } = await recorded(ours, sent)
  const bare = await bareApp(cast, sent, statements, answer)
  const urls = { ours: await listening(ours), bare: await bare.listen({ port: 0, host: '127.0.0.1' }) }
  const rounds: { ours: Measured; bare: Measured }[] = []
  await load(urls.ours, sent, 1)
  await load(urls.bare, sent, 1)
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ ours: await load(urls.ours, sent, SECONDS), bare: await load(urls.bare, sent, SECONDS) })
  await bare.close()
  const [mine, theirs] = [median(rounds.map((one) => one.ours)), median(rounds.map((one) => one.bare))]
  console.log(
    `${sent.what}: ${mine.perSecond} requests/s (p95 ${mine.p95} ms) against ${theirs.perSecond} (p95 ${theirs.p95} ms) bare, ` +
      `${statements.length} statements each: ratio ${(mine.perSecond / theirs.perSecond).toFixed(2)}`,
  )
}

/** What one request of ours sends to PostgreSQL, and answers. */
async function recorded(
  ours: FastifyInstance,
  sent: Sent,
): Promise<{ statements: Statement[]; answer: string }> {
  const statements: Statement[] = []
  const real = pg.Client.prototype.query
  const ask = () =>
    ours.inject({
      method: sent.method,
      url: sent.path,
      headers: { cookie: sent.cookie },
      ...(sent.body ? { payload: sent.body } : {}),
    })
  // Twice: the first call makes what later ones change.
  for (let turn = 0; turn < 2; turn++) {
    const first = await ask()
    if (first.statusCode !== 200) throw new Error(`${sent.what}: ${first.statusCode} ${first.body}`)
  }
  pg.Client.prototype.query = function (this: pg.Client, ...given: never[]) {
    const [what, values] = given as unknown as [string | Statement, unknown[] | undefined]
    if (typeof what === 'string') statements.push({ text: what, values: values ?? [] })
    else statements.push({ text: what.text, values: what.values ?? values ?? [] })
    return Reflect.apply(real, this, given)
  } as never
  const answer = await ask()
  pg.Client.prototype.query = real
  return { statements, answer: answer.body }
}

async function bareApp(
  cast: Cast,
  sent: Sent,
  statements: readonly Statement[],
  answer: string,
): Promise<FastifyInstance> {
  const pool = new pg.Pool({ connectionString: cast.url, max: 5 })
  const app = Fastify()
  app.addHook('onClose', () => pool.end())
  app.route({
    method: sent.method,
    url: sent.path,
    handler: async (_request, reply) => {
      const client = await pool.connect()
      try {
        for (const { text, values } of statements) await client.query(text, values as unknown[])
      } finally {
        client.release()
      }
      return reply.type('application/json; charset=utf-8').send(answer)
    },
  })
  return app
}

let address: string | undefined
async function listening(app: FastifyInstance): Promise<string> {
  address ??= await app.listen({ port: 0, host: '127.0.0.1' })
  return address
}

/** From a process of its own, so that asking costs the server nothing. */
async function load(base: string, sent: Sent, seconds: number): Promise<Measured> {
  const task = JSON.stringify({ base, sent, seconds, connections: CONNECTIONS })
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts'), task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  await once(child, 'close')
  return JSON.parse(said)
}
