// What stands in for vitest while mutants are tried in one process: tests are collected, and the few ways of expecting that the
// tests of the law use. Used by runner.ts.
import { isDeepStrictEqual } from 'node:util'

export type Collected = { name: string; run: () => unknown }

export function collecting() {
  const tests: Collected[] = []
  const test = (name: string, run: () => unknown) => void tests.push({ name, run })
  const forEach =
    (items: readonly unknown[]) =>
    (name: string, run: (item: never) => unknown): void => {
      for (const [index, item] of items.entries())
        tests.push({ name: `${name} ${index + 1}`, run: () => run(item as never) })
    }
  const describe = {
    each: (items: readonly unknown[]) => (_name: string, run: (item: never) => void) => {
      for (const item of items) run(item as never)
    },
  }
  const vitest = {
    test: Object.assign(test, { for: forEach }),
    describe,
    expect: Object.assign(expecting, asymmetric),
    afterAll: () => undefined,
  }
  return { tests, vitest }
}

class Containing {
  readonly matches: (value: unknown) => boolean
  constructor(matches: (value: unknown) => boolean) {
    this.matches = matches
  }
}

const asymmetric = {
  arrayContaining: (wanted: readonly unknown[]) =>
    new Containing(
      (value) => Array.isArray(value) && wanted.every((each) => value.some((one) => equal(one, each))),
    ),
  any: (kind: StringConstructor) =>
    new Containing((value) => Object.getPrototypeOf(Object(value)) === kind.prototype),
  objectContaining: (wanted: object) => new Containing((value) => holds(value, wanted)),
}

/** What is undefined is as good as absent. */
function equal(value: unknown, wanted: unknown): boolean {
  if (wanted instanceof Containing) return wanted.matches(value)
  if (!isMapping(value) || !isMapping(wanted)) return isDeepStrictEqual(value, wanted)
  if (Array.isArray(value) !== Array.isArray(wanted)) return false
  const keys = new Set([...Object.keys(value), ...Object.keys(wanted)])
  return [...keys].every((key) => equal(value[key], wanted[key])) && lengthOf(value) === lengthOf(wanted)
}

/** The value has at least what is wanted. */
function holds(value: unknown, wanted: unknown): boolean {
  if (wanted instanceof Containing || !isMapping(wanted)) return equal(value, wanted)
  if (!isMapping(value) || lengthOf(value) !== lengthOf(wanted)) return false
  return Object.keys(wanted).every((key) => holds(value[key], wanted[key]))
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Map) && !(value instanceof Set)
const lengthOf = (value: object): number | undefined => (Array.isArray(value) ? value.length : undefined)

function expecting(value: unknown) {
  return { ...ways(value, true), not: ways(value, false) }
}

function ways(value: unknown, isWanted: boolean) {
  const must = (holdsTrue: boolean) => {
    if (holdsTrue !== isWanted)
      throw new Error(`not as expected: ${String(JSON.stringify(value)).slice(0, 200)}`)
  }
  return {
    toBe: (wanted: unknown) => must(Object.is(value, wanted)),
    toEqual: (wanted: unknown) => must(equal(value, wanted)),
    toMatchObject: (wanted: unknown) => must(holds(value, wanted)),
    toContain: (wanted: unknown) =>
      must(typeof value === 'string' ? value.includes(String(wanted)) : itemsOf(value).includes(wanted)),
    toContainEqual: (wanted: unknown) => must(itemsOf(value).some((each) => equal(each, wanted))),
    toMatch: (wanted: string | RegExp) => must(new RegExp(wanted).test(String(value))),
    toHaveLength: (length: number) => must(itemsOf(value).length === length),
    toBeGreaterThan: (least: number) => must(Number(value) > least),
    toBeLessThan: (most: number) => must(Number(value) < most),
    toHaveProperty: (key: string) => must(isMapping(value) && key in value),
    toBeDefined: () => must(value !== undefined),
    toBeNull: () => must(value === null),
    toBeUndefined: () => must(value === undefined),
    toBeTruthy: () => must(Boolean(value)),
  }
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
