// The other side: what one request of ours sends to PostgreSQL is listened to, and a bare Fastify handler sends the very same. Used by main.ts.
import Fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import type { Sent } from './measured.ts'

/** With the name it is prepared under, when it is: what the house prepares, the bare handler prepares. */
export interface Statement {
  text: string
  values?: unknown[]
  name?: string
}

/** The first requests make what later ones change, and show which statements come again. */
const TURNS_BEFORE = 4

export async function listenTo(
  ours: FastifyInstance,
  sent: Sent,
): Promise<{ statements: Statement[]; answer: string }> {
  const ask = async () => {
    const { method, path: url, cookie, body } = sent
    const answer = await ours.inject({ method, url, headers: { cookie }, ...(body ? { payload: body } : {}) })
    if (answer.statusCode !== 200) throw new Error(`${sent.what}: ${answer.statusCode} ${answer.body}`)
    return answer.body
  }
  for (let turn = 0; turn < TURNS_BEFORE; turn++) await ask()
  const statements: Statement[] = []
  const submit = pg.Query.prototype.submit
  pg.Query.prototype.submit = function (this: Statement, ...rest: unknown[]) {
    const { text, values, name } = this
    statements.push({ text, ...(values ? { values } : {}), ...(name ? { name } : {}) })
    return Reflect.apply(submit, this, rest)
  }
  const answer = await ask()
  pg.Query.prototype.submit = submit
  return { statements, answer }
}

export function bareApp(
  url: string,
  sent: Sent,
  { statements, answer }: { statements: readonly Statement[]; answer: string },
): FastifyInstance {
  const pool = new pg.Pool({ connectionString: url, max: 5 })
  const app = Fastify()
  app.addHook('onClose', () => pool.end())
  app.route({
    method: sent.method,
    url: sent.path,
    handler: async (_request, reply) => {
      const client = await pool.connect()
      try {
        for (const statement of statements) await client.query(statement)
      } finally {
        client.release()
      }
      return reply.type('application/json; charset=utf-8').send(answer)
    },
  })
  return app
}
