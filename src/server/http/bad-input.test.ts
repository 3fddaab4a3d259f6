// Wrong input to every act and view, over HTTP, by somebody who may: never a 5xx, nothing written when refused, every refusal in words
// of three languages. Generated from the contracts with fast-check; PALMARES_SEED=… repeats another run.
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { fullHouse, type Known, THE_PERSON } from '../../../tools/full-house.ts'
import { permissionRows } from '../../../tools/permission-rows.ts'
import { sampleOf, shapeOf } from '../../../tools/sample-input.ts'
import { tried } from '../../../tools/tried-inputs.ts'
import type { Contract } from '../../contract/define.ts'
import { discover } from '../discover.ts'
import { type Words, words } from '../words.ts'

const seed = Number(process.env.PALMARES_SEED ?? 20_241_205)
const registry = await discover()
const contracts: Contract[] = [...registry.acts.values(), ...registry.views.values()].map(
  (one) => one.contract,
)
let cast: Cast
let known: Known
let said: Words
const kindsSeen = new Set<string>()
beforeAll(async () => {
  ;({ cast, known } = await fullHouse())
  said = await words()
}, 120_000)
afterAll(() => cast.close())

/** Somebody of the cast who may, as the permission table says. */
function whoMay(name: string): string | null {
  const who = permissionRows.find((row) => row.name === name)?.who ?? []
  const known: Record<string, string | null> = {
    public: null,
    'signed-in': THE_PERSON,
    own: THE_PERSON,
    self: THE_PERSON,
    chair: 'council-chair',
    'own.secretary': 'secretary-ua',
    'own.head': 'head-ua',
  }
  const first = who[0] ?? 'signed-in'
  return first in known ? (known[first] ?? null) : first
}

const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\0',
    '\uD800',
    '2024-02-31',
    '0000-00-00',
    '99999-12-31',
    '2024-12-05T25:61:00Z',
    "'; drop table person; --",
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '0190a0a0-0000-7000-8000-0000000000ff',
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    -1e308,
    true,
    [],
    {},
    [[]],
    'x'.repeat(70_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 3 }).map((one) => JSON.parse(JSON.stringify(one))),
)
type Change = { kind: 'replace' | 'remove' | 'add'; at: number; value: unknown }
const changes: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(
    'replace' as const,
    'replace' as const,
    'replace' as const,
    'remove' as const,
    'add' as const,
  ),
  at: fc.nat(200),
  value: wrong,
})

/** Every place of an input, as a path. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))
      : []
  return path.length === 0 ? inside : [path, ...inside]
}

function changed(input: Record<string, unknown>, { kind, at, value }: Change): Record<string, unknown> {
  const copy = structuredClone(input)
  const places = placesOf(copy)
  const place = places[at % Math.max(1, places.length)]
  if (kind === 'add' || !place) return { ...copy, [`field${at}`]: value }
  const last = place.at(-1) ?? ''
  let parent: Record<string, unknown> = copy
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string, unknown>
  if (kind === 'remove') delete parent[last]
  else parent[last] = value
  return copy
}

const optionalFields = (contract: Contract): Record<string, unknown> => {
  const shape = shapeOf(contract.input)
  return Object.fromEntries(
    Object.entries(shape.properties ?? {}).map(([name, one]) => [name, sampleOf(one, known, name)]),
  )
}

/** A valid input, every optional field given. */
function whole(contract: Contract): Record<string, unknown> {
  const { name, input } = contract
  const ids = { ...known, ...tried[name]?.ids?.(known, undefined) }
  const more = tried[name]?.input?.(ids, undefined, { personId: known.personId ?? null } as never)
  const all = { ...optionalFields(contract), ...(sampleOf(shapeOf(input), ids) as object), ...more }
  return input.safeParse(all).success ? all : { ...(sampleOf(shapeOf(input), ids) as object), ...more }
}

async function send(contract: Contract, input: Record<string, unknown>) {
  const fields = { ...input }
  const path = contract.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = fields[name]
    delete fields[name]
    return encodeURIComponent(String(value ?? 'x').toWellFormed())
  })
  const who = whoMay(contract.name)
  if (contract.method !== 'GET') return cast.request(who, contract.method, path, fields)
  const query = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null
        ? []
        : [[name, typeof value === 'object' ? JSON.stringify(value) : String(value).toWellFormed()]],
    ),
  )
  return cast.request(who, 'GET', `${path}?${query}`)
}

/** The journal's head and the rows of every table: nothing else keeps what people did. */
async function written(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`.execute(
    cast.db,
  )
  const counts = rows.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
  const counted = await sql
    .raw(`select name, rows from (${counts.join(' union all ')}) as all_tables`)
    .execute(cast.db)
  const head = await sql`select seq, hash from journal_head`.execute(cast.db)
  return JSON.stringify([head.rows, counted.rows])
}

const byName = new Map(contracts.map((contract) => [contract.name, contract]))

test.for([...byName.keys()])('%s', { timeout: 60_000 }, async (name) => {
  const contract = byName.get(name)
  if (!contract) throw new Error(name)
  const input = whole(contract)
  let before = await written()
  const tryOne = async (change: Change): Promise<void> => {
    const answer = await send(contract, changed(input, change))
    expect(answer.status, JSON.stringify(answer.body)?.slice(0, 300)).toBeLessThan(500)
    if (answer.status === 200) {
      if (contract.kind === 'act') before = await written()
      return
    }
    // A view writes nothing: PostgreSQL holds its transaction to reading. An input that is not understood opens none.
    if (contract.kind === 'act' && answer.status !== 400) expect(await written()).toBe(before)
    if (typeof answer.body !== 'object') return
    expect(answer.body.refusals.length).toBeGreaterThan(0)
    for (const { kind, message } of answer.body.refusals) {
      expect(message).not.toBe('')
      kindsSeen.add(kind)
    }
  }
  const numRuns = contract.kind === 'act' ? 15 : 10
  await fc.assert(fc.asyncProperty(changes, tryOne), { seed, numRuns })
  if (contract.kind === 'act') expect(await written()).toBe(before)
})

test('every refusal that was met has its own sentence in three languages', () => {
  expect(kindsSeen.size).toBeGreaterThan(20)
  const unnamed = (language: 'vi' | 'fr' | 'en', kind: string) =>
    said.reason(language, { kind }).message === said.say(language, 'common:refusals.unnamed', { kind })
  const mute = [...kindsSeen].filter((kind) =>
    (['vi', 'fr', 'en'] as const).some((one) => unnamed(one, kind)),
  )
  expect(mute).toEqual([])
})

const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const program = `MZ${'\0'.repeat(200)}`
test.for([
  ['a program', 'setup.exe', program],
  ['a program that calls itself a paper', 'bien-ban.pdf', program],
  ['a paper that calls itself a picture', 'anh.png', pdf],
  ['0 bytes', 'rong.pdf', ''],
  ['named in 300 characters', `${'x'.repeat(296)}.pdf`, pdf],
  ['without a name', '', pdf],
  ['larger than may be sent', 'lon.pdf', pdf + 'x'.repeat(20_000_001)],
] as const)('a file that is %s is refused in words, and nothing is kept', async ([, filename, text]) => {
  const before = await written()
  const { payload, headers } = multipart(filename, text)
  const messages = []
  for (const language of ['vi', 'fr', 'en']) {
    const said = { ...headers, 'accept-language': language }
    const answer = await cast.request(THE_PERSON, 'POST', '/api/files', payload, said)
    expect(answer.status).toBe(422)
    messages.push(answer.body.refusals[0].message)
  }
  expect(new Set(messages).size).toBe(3)
  expect(await written()).toBe(before)
})

test('of a name with a path only the name is kept', async () => {
  const { payload, headers } = multipart('../../etc/passwd.pdf', pdf)
  const answer = await cast.request(THE_PERSON, 'POST', '/api/files', payload, headers)
  expect(answer.body.name).toBe('passwd.pdf')
})

function multipart(filename: string, text: string) {
  const boundary = 'palmares-boundary'
  const head = `content-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: application/pdf`
  return {
    payload: Buffer.from(`--${boundary}\r\n${head}\r\n\r\n${text}\r\n--${boundary}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

test.for([
  ['a body that is no JSON', '{"a":', 'application/json', 400],
  ['a body that is no object', '[1,2]', 'application/json', 400],
  ['a body that reaches into prototypes', '{"__proto__":{"admin":true}}', 'application/json', 400],
  ['a body of a kind nobody reads', '<a/>', 'application/xml', 415],
  ['a body of 11 MB', `"${'x'.repeat(11_000_000)}"`, 'application/json', 413],
  ['a body nested ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'application/json', 400],
] as const)('%s is refused in words', async ([, body, type, status]) => {
  const before = await written()
  for (const language of ['vi', 'fr', 'en']) {
    const answer = await cast.request('coordinator', 'POST', '/api/movements', body, {
      'content-type': type,
      'accept-language': language,
    })
    expect(answer.status).toBe(status)
    expect(answer.body.refusals[0].message).not.toContain('input.')
  }
  expect(await written()).toBe(before)
})
