// The chain as pure functions: one text for one value, and no change that leaves the hashes as they were.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json, toJson } from './canonical-json.ts'
import {
  BEFORE_THE_FIRST,
  chain,
  type EntryContent,
  hashInChain,
  hashOfContent,
  hashOfPayload,
} from './chain.ts'

const json = fc.jsonValue({ noUnicodeString: false }).map((value) => toJson(value))

const content: fc.Arbitrary<EntryContent> = fc.record({
  at: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  personId: fc.option(fc.uuid()),
  accountId: fc.option(fc.uuid()),
  onBehalfOf: fc.option(fc.string()),
  act: fc.string(),
  subjects: fc.array(fc.record({ kind: fc.string(), id: fc.string() }), { maxLength: 4 }),
  requestId: fc.string(),
  payloadHash: json.map(hashOfPayload),
})

describe('canonical JSON', () => {
  test.for([
    [{ b: 1, a: [true, null, 'đ'] }, '{"a":[true,null,"đ"],"b":1}'],
    [{ 1e21: 1e21, small: 1e-7, zero: -0 }, '{"1e+21":1e+21,"small":1e-7,"zero":0}'],
    ['\u0007"\\/', '"\\u0007\\"\\\\/"'],
    // RFC 8785, section 3.2.3: by UTF-16 units, not by code points.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
  ] as const)('%j is written %s', ([value, text]) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test('it is JSON of the same value, whatever the order of fields', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(toJson(JSON.parse(text))).toEqual(value)
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
    )
  })

  test('what has no JSON form is refused', () => {
    expect(() => canonicalJson({ points: Number.NaN })).toThrow(RangeError)
  })

  test('a value is taken as the database gives it back', () => {
    const given = {
      at: new Date('2024-12-05T02:00:00Z'),
      absent: undefined,
      text: 'a\0b\ud800',
      dong: 10n ** 20n,
    }
    expect(toJson(given)).toEqual({
      at: '2024-12-05T02:00:00.000Z',
      text: 'a\ufffdb\ufffd',
      dong: '100000000000000000000',
    })
    expect(toJson(undefined)).toBeNull()
  })
})

describe('the chain', () => {
  test('numbers go up by one from the last, and each entry names the one before', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 20 }), fc.nat(1_000_000), (contents, seq) => {
        const start = { seq, hash: hashOfPayload(seq) }
        let last = start
        for (const entry of chain(contents, start)) {
          expect(entry.seq).toBe(last.seq + 1)
          expect(entry.previousHash).toBe(last.hash)
          expect(entry.hash).toBe(hashInChain(entry.seq, entry.previousHash, hashOfContent(entry)))
          last = entry
        }
        expect(last.seq).toBe(seq + contents.length)
      }),
    )
  })

  test('written in parts or at once, it is the same chain', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 12 }), fc.nat(), (contents, cut) => {
        const at = cut % contents.length
        const first = chain(contents.slice(0, at), { seq: 0, hash: BEFORE_THE_FIRST })
        const last = first.at(-1) ?? { seq: 0, hash: BEFORE_THE_FIRST }
        expect([...first, ...chain(contents.slice(at), last)]).toEqual(
          chain(contents, { seq: 0, hash: BEFORE_THE_FIRST }),
        )
      }),
    )
  })

  test('a change of any field of any entry changes every hash from there on', () => {
    const fields = [
      'at',
      'personId',
      'accountId',
      'onBehalfOf',
      'act',
      'subjects',
      'requestId',
      'payloadHash',
    ] as const
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 1, maxLength: 8 }),
        content,
        fc.nat(),
        fc.constantFrom(...fields),
        (contents, other, place, field) => {
          const at = place % contents.length
          const changed = contents.map((one, index) =>
            index === at ? { ...one, [field]: other[field] } : one,
          )
          fc.pre(canonicalJson(toJson(changed[at])) !== canonicalJson(toJson(contents[at])))
          const start = { seq: 0, hash: BEFORE_THE_FIRST }
          const [before, after] = [chain(contents, start), chain(changed, start)]
          for (let index = 0; index < contents.length; index++)
            expect(after[index]?.hash === before[index]?.hash).toBe(index < at)
        },
      ),
    )
  })

  test('a known entry gives the hash it gave in every version: old journals stay verifiable', () => {
    const [entry] = chain(
      [
        {
          at: '2024-12-05T02:00:00.000Z',
          personId: null,
          accountId: null,
          onBehalfOf: null,
          act: 'launch-movement',
          subjects: [{ kind: 'movement', id: '1' }],
          requestId: 'r',
          payloadHash: hashOfPayload({ year: 2024 }),
        },
      ],
      { seq: 0, hash: BEFORE_THE_FIRST },
    )
    expect(entry?.hash).toMatchInlineSnapshot(
      `"f87d2a31ec73eb9033f732351c21f204c1707b3a74cf639fe67082068909c22e"`,
    )
  })
})

function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one: Json) => reversed(one))
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]: [string, Json]) => [name, reversed(one)]),
  )
}
