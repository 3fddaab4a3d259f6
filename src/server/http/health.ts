// Whether the house stands: database, migrations, jobs. And its figures for Prometheus. Used by app.ts.
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { House } from '../house.ts'

export function addHealth(app: FastifyInstance, house: House): void {
  app.get('/api/health', async (_request, reply) => {
    const database = await sql`select 1`.execute(house.db).then(
      () => 'ok' as const,
      () => 'failed' as const,
    )
    const pending = database === 'ok' ? await house.pendingMigrations().catch(() => -1) : -1
    const jobs = house.jobsHealth()
    const status = database === 'ok' && pending === 0 && jobs !== 'failed' ? 'ok' : 'failed'
    const migrations = pending === 0 ? 'ok' : pending < 0 ? 'unknown' : `${pending} pending`
    return reply.status(status === 'ok' ? 200 : 503).send({ status, database, migrations, jobs })
  })
}

/** Answered only to this machine, unless configured otherwise. */
export function addMetrics(app: FastifyInstance, house: House): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'palmares_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', async (request, reply) => {
    const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip)
    if (!local && !house.config.metricsPublic)
      return reply.status(404).send({ refusals: [], requestId: request.id })
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
