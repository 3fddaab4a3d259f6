// One route for each act and view of the registry. Used by app.ts.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnyAct } from '../act.ts'
import type { House } from '../house.ts'
import { contextOf, type Outcome, perform, see } from '../perform.ts'
import type { AnyView } from '../view.ts'
import { callerOf } from './caller.ts'
import { readForm } from './form-body.ts'
import { sendBytes, sendLines, sendPage, sendRefused, sendSheet } from './send.ts'

export function addRoutes(app: FastifyInstance, house: House): void {
  for (const view of house.registry.views.values())
    app.get(routePath(view.contract.path), (request, reply) => answerView(house, view, request, reply))
  for (const act of house.registry.acts.values())
    app.route({
      method: act.contract.method,
      url: routePath(act.contract.path),
      handler: (request, reply) => answerAct(house, act, request, reply),
    })
}

/** `/api/units/{unitId}` → `/api/units/:unitId`. */
const routePath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

async function answerView(
  house: House,
  view: AnyView,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const caller = await callerOf(house, request)
  const { format, lang: _lang, ...query } = request.query as Record<string, unknown>
  const input = { ...query, ...(request.params as object) }
  if (format === 'xlsx' && view.sheet) {
    const outcome = await see(house.db, view, input, caller, view.sheet)
    return outcome.status === 200
      ? sendSheet(reply, outcome.output)
      : sendRefused(house, reply, outcome, caller)
  }
  if (view.bytes) {
    const outcome = await see(house.db, view, input, caller, view.bytes)
    return outcome.status === 200
      ? sendBytes(reply, outcome.output)
      : sendRefused(house, reply, outcome, caller)
  }
  if (view.lines) {
    const sources = { db: house.db, journalKey: house.journalKey, now: caller.now }
    const { lines } = view
    const outcome = await see(house.db, view, input, caller, (loaded) => lines(loaded, sources))
    return outcome.status === 200
      ? sendLines(reply, outcome.output)
      : sendRefused(house, reply, outcome, caller)
  }
  if (view.page) {
    const outcome = await see(house.db, view, input, caller, view.page)
    return outcome.status === 200
      ? sendPage(house, caller, reply, 200, outcome.output)
      : sendRefused(house, reply, outcome, caller)
  }
  const outcome = await see(house.db, view, input, caller, view.present)
  return outcome.status === 200 ? reply.send(outcome.output) : sendRefused(house, reply, outcome, caller)
}

async function answerAct(
  house: House,
  act: AnyAct,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const caller = await callerOf(house, request)
  const { form } = act
  const { typed, refused } =
    form && request.isMultipart()
      ? await readForm(house, request, caller)
      : { typed: bodyOf(request), refused: [] }
  const input = { ...typed, ...(request.params as object) }
  const outcome: Outcome<unknown> =
    refused.length > 0 ? { status: 422, refusals: refused } : await perform(house.db, act, input, caller)
  if (form && isForm(request)) {
    const page = await house.db.transaction().execute(async (tx): Promise<string> => {
      const context = contextOf(tx, caller)
      if (outcome.status === 200) return form.done(outcome.output, input, context)
      const reasons = outcome.refusals.map((refusal) => house.words.reason(caller.language, refusal))
      return form.refused(reasons, input, context)
    })
    return sendPage(house, caller, reply, outcome.status, page)
  }
  return outcome.status === 200 ? reply.send(outcome.output) : sendRefused(house, reply, outcome, caller)
}

const isForm = (request: FastifyRequest): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(request.headers['content-type'] ?? '')

/** A body that is no object goes to the contract under a name it does not know, and is refused there with its reason. */
function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const body: unknown = request.body ?? {}
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : { body }
}
