// Answers /api/law/*: what anybody may ask of the law, signed in or not. Outside the pipeline, since no record is read. Used by app.ts.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Contract, InputOf } from '../../contract/define.ts'
import { CheckFacts, CountMajority, FindRoad, TellPrize } from '../../contract/law-questions.ts'
import type { House } from '../house.ts'
import { type Answer, type Asking, askCheck, askMajority, askPrize, askRoad } from '../law/ask.ts'
import { parse } from '../perform.ts'
import { theLaw } from '../the-law.ts'
import { languageOfRequest } from './caller.ts'

export const lawContracts = [CheckFacts, FindRoad, CountMajority, TellPrize]

export async function addLaw(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (scope) => {
    // A facts file may be sent as it stands on the disk.
    scope.addContentTypeParser(
      ['application/yaml', 'application/x-yaml', 'text/yaml'],
      { parseAs: 'string' },
      (_request, body, done) => done(null, { facts: body }),
    )
    answer(scope, house, CheckFacts, askCheck)
    answer(scope, house, FindRoad, askRoad)
    answer(scope, house, CountMajority, askMajority)
    answer(scope, house, TellPrize, askPrize)
  })
}

function answer<C extends Contract>(
  scope: FastifyInstance,
  house: House,
  contract: C,
  ask: (asking: Asking, input: InputOf<C>) => Answer<unknown>,
): void {
  scope.post(contract.path, async (request, reply) => {
    const language = languageOfRequest(request)
    const parsed = parse(contract, questionOf(request))
    if ('refused' in parsed)
      return refuse(
        reply,
        400,
        parsed.refused.map((one) => house.words.reason(language, one)),
      )
    const answered = ask({ law: await theLaw(), words: house.words, language }, parsed.value)
    return 'answer' in answered ? reply.send(answered.answer) : refuse(reply, 422, answered.refused)
  })
}

const refuse = (reply: FastifyReply, status: number, refusals: readonly unknown[]): FastifyReply =>
  reply.status(status).send({ refusals, requestId: reply.request.id })

/** Query and body together, as everywhere; a body that is no object is refused by the contract. */
function questionOf(request: FastifyRequest): unknown {
  const { lang: _lang, ...query } = request.query as Record<string, unknown>
  const body: unknown = request.body ?? {}
  return typeof body === 'object' && !Array.isArray(body) ? { ...query, ...body } : body
}
