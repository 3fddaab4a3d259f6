// The address a call goes to, and what it carries: path, query, body, cookie, language, and how failures come back.
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { actContract, viewContract } from '../../contract/define.ts'
import { addressOf, call } from './call.ts'
import { BrokenAnswerError, RefusedError, UnreachableError } from './errors.ts'

const List = viewContract({
  name: 'list-things',
  noun: 'things',
  path: '/api/units/{unitId}/things',
  summary: 'Things.',
  input: z.strictObject({
    unitId: z.string(),
    page: z.coerce.number().default(1),
    states: z.array(z.string()).optional(),
    search: z.string().optional(),
  }),
  output: z.object({ rows: z.array(z.string()) }),
})
const Rename = actContract({
  name: 'rename-thing',
  noun: 'things',
  method: 'PUT',
  path: '/api/things/{thingId}/name',
  summary: 'Renames.',
  input: z.strictObject({ thingId: z.string(), name: z.string() }),
  output: z.object({ name: z.string() }),
  refusals: ['thing.name-taken'],
})

const answerWith = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })),
  )
afterEach(() => vi.unstubAllGlobals())

test('a view goes to its path with the rest as query, lists repeated, nothing for what is absent', () => {
  expect(addressOf(List, { unitId: 'a/b', states: ['x', 'y'], search: undefined }, { format: 'xlsx' })).toBe(
    '/api/units/a%2Fb/things?states=x&states=y&format=xlsx&lang=vi',
  )
})

test('an act sends what is not in the path as JSON, with the cookie, the language and the sign against other sites', async () => {
  answerWith(200, { name: 'Tên' })
  expect(await call(Rename, { thingId: 't1', name: 'Tên' }, { onceKey: 'k' })).toEqual({ name: 'Tên' })
  expect(fetch).toHaveBeenCalledWith(
    '/api/things/t1/name',
    expect.objectContaining({
      method: 'PUT',
      body: '{"name":"Tên"}',
      credentials: 'same-origin',
      headers: expect.objectContaining({
        'x-palmares': '1',
        'accept-language': 'vi',
        'idempotency-key': 'k',
      }),
    }),
  )
})

test('a refusal comes back with all its reasons', async () => {
  const refusals = [{ kind: 'thing.name-taken', message: 'Tên đã có.', path: 'name' }]
  answerWith(422, { refusals, requestId: 'r1' })
  const failure = await call(Rename, { thingId: 't', name: 'x' }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RefusedError)
  expect(failure).toMatchObject({ status: 422, reasons: refusals, requestId: 'r1' })
})

test('a page of a proxy is no answer', async () => {
  answerWith(502, '<html>Bad gateway</html>')
  await expect(call(List, { unitId: 'u' })).rejects.toBeInstanceOf(BrokenAnswerError)
})

test('a lost network is told apart from a refusal', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(call(List, { unitId: 'u' })).rejects.toBeInstanceOf(UnreachableError)
})
