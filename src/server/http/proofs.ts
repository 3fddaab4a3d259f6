// Answers /api/auth/* when a second factor, passkeys or single sign-on are switched on: the steps of better-auth. Used by app.ts.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'

export function addProofs(app: FastifyInstance, house: House): void {
  const { handler } = house.signIn
  if (!handler) return
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const answer = await handler(toWebRequest(house.config.address, request), request.ip)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.status(answer.status).send(Buffer.from(await answer.arrayBuffer()))
    },
  })
}

function toWebRequest(address: string, request: FastifyRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && name !== 'content-length') headers.set(name, String(value))
  const isWrite = request.method !== 'GET'
  const body = isWrite ? { body: JSON.stringify(request.body ?? {}) } : {}
  if (isWrite) headers.set('content-type', 'application/json')
  return new Request(new URL(request.url, address), { method: request.method, headers, ...body })
}
