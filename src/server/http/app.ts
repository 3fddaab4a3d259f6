// Puts the HTTP face together: defence, routes of the registry, sign-in, files, health, pages. Used by main.ts, tests and bench.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { SignIn, SignOut } from '../../contract/access.ts'
import { StoreFile } from '../../contract/files.ts'
import type { House } from '../house.ts'
import { addDefence } from './defence.ts'
import { addFiles } from './files.ts'
import { addHealth, addMetrics } from './health.ts'
import { addLaw, lawContracts } from './law.ts'
import { openApiDocument } from './openapi.ts'
import { addProofs } from './proofs.ts'
import { addRoutes } from './routes.ts'
import { addSignIn } from './sign-in.ts'
import { addWeb } from './web.ts'

export async function buildApp(house: House): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: house.log,
    // One line an answer, written below.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 10_000_000,
    genReqId: () => randomUUID(),
    trustProxy: house.config.trustProxy,
    routerOptions: { maxParamLength: 200 },
  })
  await addDefence(app, house)
  await app.register(cookie)
  await app.register(multipart, {
    limits: { fileSize: house.config.fileBytesMax, files: 1, fields: 20, fieldSize: 100_000 },
  })
  addHealth(app, house)
  addMetrics(app, house)
  addSignIn(app, house)
  addProofs(app, house)
  addFiles(app, house)
  addRoutes(app, house)
  await addLaw(app, house)
  const all = [...house.registry.acts.values(), ...house.registry.views.values()].map((one) => one.contract)
  const document = openApiDocument([...all, ...lawContracts, SignIn, SignOut, StoreFile])
  app.get('/api/openapi.json', (_request, reply) => reply.send(document))
  await addWeb(app, house.config.webFolder ?? join(import.meta.dirname, '../../../dist/web'))
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/api/'))
      request.log.info(
        {
          method: request.method,
          route: request.routeOptions.url,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
        },
        'answered',
      )
  })
  return app
}
