// What stands between the world and the routes: headers, limits, writes from other sites, errors in words. Used by app.ts.
import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { languageOfRequest } from './caller.ts'

/** Pages get a nonce for the one style element their library writes; nothing else is inline. */
export const policy = (nonce?: string): string =>
  [
    "default-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')

export async function addDefence(app: FastifyInstance, house: House): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: house.config.behindTls,
  })
  await app.register(compress, { threshold: 1024 })
  await app.register(formbody, { bodyLimit: 1_000_000 })
  await app.register(underPressure, {
    maxEventLoopDelay: house.config.eventLoopDelayMsMax,
    retryAfter: 5,
  })
  await app.register(rateLimit, {
    max: house.config.requestsPerMinute,
    timeWindow: '1 minute',
    // A made-up cookie is no person: what we did not sign counts for the address.
    keyGenerator: (request) => house.signIn.signedToken(request.headers.cookie ?? '') ?? request.ip,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy())
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    if (isWriteFromElsewhere(request)) {
      await reply.status(403).send(said(house, request, 'access.from-another-site'))
      return reply
    }
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ error }, 'unexpected')
    const kind = {
      400: 'input.not-json',
      413: 'input.too-large',
      415: 'input.wrong-media-type',
      429: 'access.too-many-requests',
      503: 'access.busy',
    }[status]
    void reply
      .status(status)
      .send(said(house, request, kind ?? (status < 500 ? 'input.not-json' : 'unexpected')))
  })
}

function said(house: House, request: FastifyRequest, kind: string) {
  return { refusals: [house.words.reason(languageOfRequest(request), { kind })], requestId: request.id }
}

/** Browsers say where a write comes from; one that comes from another site is not the person's own. */
function isWriteFromElsewhere(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin, host } = request.headers
  return origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== host
}
