// Who is calling, from a request: session, language, request id. Used by routes.ts.
import type { FastifyRequest } from 'fastify'
import type { Language } from '../../contract/values.ts'
import { actorOfSession } from '../access/actor.store.ts'
import { type Actor, anonymous } from '../access/actor.ts'
import { localDateOf } from '../clock.ts'
import type { House } from '../house.ts'
import type { Caller } from '../perform.ts'

/** The first language the reader prefers that we speak; Vietnamese else. `?lang=` wins, for public pages. */
export function languageOfRequest(request: FastifyRequest): Language {
  const query = request.query as Record<string, unknown>
  const asked = `${typeof query.lang === 'string' ? `${query.lang},` : ''}${request.headers['accept-language'] ?? ''}`
  for (const part of asked.split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase()
    if (tag === 'vi' || tag === 'fr' || tag === 'en') return tag
  }
  return 'vi'
}

export async function callerOf(house: House, request: FastifyRequest): Promise<Caller> {
  const now = house.clock.now()
  const key = request.headers['idempotency-key']
  return {
    actor: await actorOf(house, request, localDateOf(now)),
    now,
    language: languageOfRequest(request),
    requestId: request.id,
    ...(typeof key === 'string' && key.length > 0 && key.length <= 200 ? { idempotencyKey: key } : {}),
  }
}

async function actorOf(house: House, request: FastifyRequest, today: string): Promise<Actor> {
  const token = house.signIn.signedToken(request.headers.cookie ?? '')
  const actor = token === undefined ? undefined : await actorOfSession(house.db, token, today)
  return actor ?? anonymous(today)
}
