// The typed client: one function over the contract objects. Used by the hooks beside it, and by nothing else in pages.
import type { z } from 'zod'
import type { Contract, OutputOf } from '../../contract/define.ts'
import type { Refused } from '../../contract/refusal.ts'
import { currentLanguage } from '../words/language.ts'
import { BrokenAnswerError, RefusedError, UnreachableError } from './errors.ts'

export type AnyContract = Contract<string, z.ZodType, z.ZodType, string>

/** What a caller gives: fields with a default may be left out, at any depth; what is coerced from text keeps its final type. */
export type CallInput<C> =
  C extends Contract<string, infer I, z.ZodType, string> ? GivenFields<z.input<I>, z.infer<I>> : never
type Given<In, Out> = unknown extends In
  ? Out
  : In extends readonly (infer I)[]
    ? readonly Given<I, Out extends readonly (infer O)[] ? O : never>[]
    : In extends object
      ? GivenFields<In, Extract<Out, object>>
      : In
type GivenFields<In, Out> = { [K in Exclude<keyof In, LeftOut<In>>]: Given<In[K], At<Out, K>> } & {
  [K in LeftOut<In>]?: Given<In[K], At<Out, K>> | undefined
}
type LeftOut<In> = { [K in keyof In]-?: Record<never, never> extends Pick<In, K> ? K : never }[keyof In]
type At<Out, K> = K extends keyof Out ? Out[K] : never

type Fields = Record<string, unknown>

/** Does an act or asks a view. `onceKey` lets an act be sent again without being done twice.
 *  @throws RefusedError, UnreachableError, BrokenAnswerError */
export async function call<C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  options: { signal?: AbortSignal; onceKey?: string } = {},
): Promise<OutputOf<C>> {
  const { href, body } = request(contract, input)
  const response = await send(href, {
    method: contract.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': currentLanguage(),
      'x-palmares': '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.onceKey === undefined ? {} : { 'idempotency-key': options.onceKey }),
    },
    ...(body === undefined ? {} : { body }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  // The server promised this shape in the contract and its tests hold it.
  return (await readAnswer(response)) as OutputOf<C>
}

/** The address of a view with its query: for links, downloads, `?format=xlsx`. */
export function addressOf<C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  extra: Fields = {},
): string {
  const { path, rest } = fillPath(contract.path, input)
  return withQuery(path, { ...rest, ...extra, lang: currentLanguage() })
}

function request(contract: AnyContract, input: Fields): { href: string; body: string | undefined } {
  const { path, rest } = fillPath(contract.path, input)
  if (contract.method === 'GET') return { href: withQuery(path, rest), body: undefined }
  return { href: path, body: JSON.stringify(rest) }
}

function fillPath(path: string, input: Fields): { path: string; rest: Fields } {
  const rest = { ...input }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  return { path: filled, rest }
}

function withQuery(path: string, fields: Fields): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
    }
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

async function send(href: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(href, init)
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause
    throw new UnreachableError({ cause })
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text()
  const body = parse(text)
  if (response.ok && body !== undefined) return body
  if (isRefused(body)) throw new RefusedError(response.status, body.refusals, body.requestId)
  throw new BrokenAnswerError(response.status)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isRefused(body: unknown): body is Refused {
  return typeof body === 'object' && body !== null && 'refusals' in body && Array.isArray(body.refusals)
}
