// Signing in and out over HTTP: outside the pipeline, since nobody acts yet. Used by app.ts.
import type { FastifyInstance } from 'fastify'
import { SignIn, SignOut } from '../../contract/access.ts'
import type { House } from '../house.ts'
import { languageOf } from '../people/language.store.ts'
import { parse } from '../perform.ts'
import { languageOfRequest } from './caller.ts'

export function addSignIn(app: FastifyInstance, house: House): void {
  app.post(SignIn.path, async (request, reply) => {
    const language = languageOfRequest(request)
    const say = (status: number, refusals: readonly { kind: string }[]) =>
      reply
        .status(status)
        .send({ refusals: refusals.map((one) => house.words.reason(language, one)), requestId: request.id })
    const parsed = parse(SignIn, request.body)
    if ('refused' in parsed) return say(400, parsed.refused)
    const userAgent = request.headers['user-agent'] ?? ''
    const answer = await house.signIn.signIn({ ...parsed.value, address: request.ip, userAgent })
    if ('refused' in answer) {
      // After a right password, the cookie of the second step.
      if (answer.cookie) reply.header('set-cookie', answer.cookie)
      return say(answer.refused === 'sign-in.too-many-attempts' ? 429 : 401, [{ kind: answer.refused }])
    }
    const kept = answer.personId
      ? await house.db.transaction().execute((tx) => languageOf(tx, answer.personId ?? ''))
      : null
    return reply
      .header('set-cookie', answer.cookie)
      .send({ personId: answer.personId, language: kept ?? language })
  })
  app.post(SignOut.path, async (request, reply) => {
    const cookie = await house.signIn.signOut(request.headers.cookie ?? '')
    return reply.header('set-cookie', cookie).send({})
  })
}
