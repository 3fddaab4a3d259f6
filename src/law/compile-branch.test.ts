// Branches over parts whose answers are given: every mix of up to three of them, against what the law of three values says in words.
import { expect, test } from 'vitest'
import { caseOf } from './case.ts'
import {
  compileAll,
  compileAny,
  compileOpen,
  compileRun,
  compileSuspension,
  compileTexts,
} from './compile-branch.ts'
import type { Compiled } from './compiled.ts'
import type { RunProgram } from './conditions/rated-years.ts'
import type { Verdict } from './finding.ts'
import { alreadySo, noWay, type Planner, type Plans } from './plan.ts'
import { type Code, met, notMet, suspended, unknown, verdictOf } from './verdict.ts'

const c = caseOf({ subject: 'individual', 'as-of': '2024-12-15', year: 2024 })
const citation = { document: 'law', certainty: 'read' } as const
const noPlanner = undefined as unknown as Planner

const plansOf = (name: string): Plans => [
  [{ key: name, rank: 1, year: 2025, need: { predicate: name, params: {} }, citation, certain: true }],
]
/** A part that answers so, misses the fact of its name, and warns by its name. */
function part(name: string, code: Code, certain = true): Compiled {
  return {
    verdict: () => code,
    explain: () => ({
      code,
      reason: { predicate: name, params: {}, verdict: verdictOf(code), facts: {}, uses: [], citation },
      certain,
      missing: [{ fact: name, question: name, kind: 'fact', predicate: name, params: {}, citation }],
      warnings: [{ code: name, binding: true, figures: {} }],
    }),
    plan: () => plansOf(name),
  }
}
const namesOf = (list: readonly { fact?: string; code?: string }[]) =>
  list.map((each) => each.fact ?? each.code)
const told = (compiled: Compiled) => {
  const { code, reason, certain, missing, warnings } = compiled.explain(c, null, null)
  return { code, reason, certain, missing: namesOf(missing), warnings: namesOf(warnings) }
}

const codes = [notMet, suspended, unknown, met] as const
const singles = codes.flatMap((code) => [true, false].map((certain) => ({ code, certain })))
type Answered = (typeof singles)[number]
const mixes: Answered[][] = [
  ...singles.map((one) => [one]),
  ...singles.flatMap((one) => singles.map((two) => [one, two])),
  ...singles.flatMap((one) => singles.flatMap((two) => singles.map((three) => [one, two, three]))),
]
const partsOf = (mix: readonly Answered[]) =>
  mix.map(({ code, certain }, at) => part(`p${at}`, code, certain))
const has = (mix: readonly Answered[], code: Code) => mix.some((each) => each.code === code)
const codeOf = (mix: readonly Answered[], order: readonly Code[]) =>
  order.find((code) => has(mix, code)) ?? order.at(-1) ?? unknown
const openNames = (mix: readonly Answered[], code: Code) =>
  code === unknown || code === suspended
    ? mix.flatMap((each, at) => (each.code === unknown || each.code === suspended ? [`p${at}`] : []))
    : []

test('all of: one refusal refuses, then one wait waits, then one open stays open; whoever decides makes it certain', () => {
  for (const mix of mixes) {
    const all = compileAll(partsOf(mix))
    const code = codeOf(mix, [notMet, suspended, unknown, met])
    const deciding = mix.filter((each) => each.code === code)
    const isCertain =
      code === notMet || code === suspended
        ? deciding.some((each) => each.certain)
        : deciding.every((each) => each.certain)
    expect(all.verdict(c, null)).toBe(code)
    expect(told(all)).toMatchObject({
      code,
      reason: {
        op: 'all',
        verdict: verdictOf(code),
        of: mix.map((each) => ({ verdict: verdictOf(each.code) })),
      },
      certain: isCertain,
      missing: openNames(mix, code),
      warnings: mix.map((_, at) => `p${at}`),
    })
  }
})

test('any of: one met is enough, and only those that are met warn then', () => {
  for (const mix of mixes) {
    const any = compileAny(partsOf(mix))
    const code = codeOf(mix, [met, suspended, unknown, notMet])
    const deciding = mix.filter((each) => each.code === code)
    const isCertain =
      code === met ? deciding.some((each) => each.certain) : deciding.every((each) => each.certain)
    expect(any.verdict(c, null)).toBe(code)
    expect(told(any)).toMatchObject({
      code,
      reason: { op: 'any', verdict: verdictOf(code) },
      certain: isCertain,
      missing: openNames(mix, code),
      warnings: mix.flatMap((each, at) => (code !== met || each.code === met ? [`p${at}`] : [])),
    })
  }
})

test('what is refused or met already is not asked further', () => {
  const never: Compiled = {
    ...part('never', met),
    verdict: () => {
      throw new Error('asked')
    },
  }
  expect(compileAll([part('a', met), part('b', notMet), never]).verdict(c, null)).toBe(notMet)
  expect(compileAny([part('a', notMet), part('b', met), never]).verdict(c, null)).toBe(met)
})

test('all of nothing holds, any of nothing does not', () => {
  expect(compileAll([]).verdict(c, null)).toBe(met)
  expect(compileAny([]).verdict(c, null)).toBe(notMet)
  expect(told(compileAll([]))).toMatchObject({ code: met, certain: true })
})

test('every part is asked within the same run, and by the same witness', () => {
  const asked: unknown[] = []
  const listening: Compiled = {
    verdict: (_, window) => {
      asked.push(window)
      return met
    },
    explain: (_, window, witness) => {
      asked.push(window, witness)
      return part('a', met).explain(c, window, witness)
    },
    plan: (_, window) => {
      asked.push(window)
      return plansOf('a')
    },
  }
  const [window, witness] = [{ from: 2020, to: 2024 }, () => undefined]
  for (const compile of [compileAll, compileAny]) {
    const branch = compile([listening, listening])
    branch.explain(c, window, witness)
    branch.plan(noPlanner, window)
    expect(asked.splice(0)).toEqual([window, witness, window, witness, window, window])
    compile([listening]).verdict(c, window)
    expect(asked.splice(0)).toEqual([window])
  }
  const texts = compileTexts(listening, listening)
  texts.verdict(c, window)
  texts.explain(c, window, witness)
  texts.plan(noPlanner, window)
  expect(asked.splice(0)).toEqual([window, window, window, witness, window, witness, window, window])
  compileSuspension(listening).explain(c, window, witness)
  expect(asked.splice(0)).toEqual([window, witness])
})

test('a fact that two parts miss is asked for once', () => {
  expect(told(compileAll([part('a', unknown), part('a', unknown), part('b', unknown)])).missing).toEqual([
    'a',
    'b',
  ])
})

const shapeOf = (reason: unknown): unknown => {
  const { op, of, predicate } = reason as { op?: string; of?: unknown[]; predicate?: string }
  return op === undefined ? predicate : [op, ...(of ?? []).map(shapeOf)]
}
test('a branch of the same kind without a place or a name of its own is not drawn; any other is', () => {
  const inner = [part('a', met), part('b', met)]
  const shape = (compiled: Compiled) => shapeOf(compiled.explain(c, null, null).reason)
  const last = part('z', met)
  expect(shape(compileAll([compileAll(inner), last]))).toEqual(['all', 'a', 'b', 'z'])
  expect(shape(compileAny([compileAny(inner), last]))).toEqual(['any', 'a', 'b', 'z'])
  expect(shape(compileAll([compileAny(inner), last]))).toEqual(['all', ['any', 'a', 'b'], 'z'])
  expect(shape(compileAny([compileAll(inner), last]))).toEqual(['any', ['all', 'a', 'b'], 'z'])
  expect(shape(compileAll([compileAll(inner, { citation }), last]))).toEqual(['all', ['all', 'a', 'b'], 'z'])
  expect(shape(compileAll([compileAll(inner, { award: 'x' }), last]))).toEqual([
    'all',
    ['all', 'a', 'b'],
    'z',
  ])
  expect(compileAll(inner, { citation, award: 'x' }).explain(c, null, null).reason).toMatchObject({
    citation,
    award: 'x',
  })
})

test('a wait: what fails waits, what holds is certain however the rule was read, what is open stays open', () => {
  const wait = (code: Code, certain: boolean) => {
    const compiled = compileSuspension(part('a', code, certain))
    expect(compiled.plan(noPlanner, null)).toEqual(plansOf('a'))
    const explained = told(compiled)
    expect(explained.code).toBe(compiled.verdict(c, null))
    return [explained.code, (explained.reason as { verdict: Verdict }).verdict, explained.certain]
  }
  expect(wait(notMet, true)).toEqual([suspended, 'suspended', true])
  expect(wait(notMet, false)).toEqual([suspended, 'suspended', false])
  expect(wait(met, false)).toEqual([met, 'met', true])
  expect(wait(unknown, false)).toEqual([unknown, 'unknown', true])
  expect(wait(suspended, false)).toEqual([suspended, 'suspended', true])
})

test('two texts: where they agree, that; where they differ, open; never certain', () => {
  for (const last of codes)
    for (const reported of codes) {
      const texts = compileTexts(part('a', last), part('b', reported))
      const code = last === reported ? last : unknown
      const open = ([name, each]: readonly [string, Code]) =>
        each === unknown || each === suspended ? [name] : []
      expect(texts.verdict(c, null)).toBe(code)
      expect(told(texts)).toMatchObject({
        code,
        reason: {
          op: 'one-of-texts',
          verdict: verdictOf(code),
          of: [{ predicate: 'a' }, { predicate: 'b' }],
        },
        certain: false,
        missing:
          code === unknown
            ? (
                [
                  ['a', last],
                  ['b', reported],
                ] as const
              ).flatMap(open)
            : [],
        warnings: ['a'],
      })
    }
  const keys = compileTexts(part('a', met), part('b', met))
    .plan(noPlanner, null)
    .map((plan) => plan.map((one) => one.key))
  expect(keys).toEqual([['a', 'b']])
})

const runAt = (from: number, sure: boolean) => ({ window: { from, to: from + 2 }, sure })
type RunAt = ReturnType<typeof runAt>
const programOf = (runs: readonly RunAt[]): RunProgram =>
  ({
    runs: () => [...runs],
    planRuns: () => runs.map((each) => ({ window: each.window, plans: plansOf(`run ${each.window.from}`) })),
  }) as unknown as RunProgram
/** What must happen within the run: answered by the first year of the run. */
const within = (answers: Record<number, Code>): Compiled => ({
  ...part('inside', met),
  verdict: (_, window) => (window === null ? unknown : (answers[window.from] ?? notMet)),
  explain: (_, window) =>
    part(
      `inside ${window?.from ?? 'nothing'}`,
      window === null ? unknown : (answers[window.from] ?? notMet),
    ).explain(c, window, null),
  plan: (_, window) => plansOf(`inside ${window?.from}`),
})

test.for<[string, RunAt[], Record<number, Code>, Code, string]>([
  ['no run at all', [], {}, notMet, 'inside nothing'],
  ['a sure run that brings it', [runAt(2020, true)], { 2020: met }, met, 'inside 2020'],
  ['a sure run that does not', [runAt(2020, true)], { 2020: notMet }, notMet, 'inside 2020'],
  ['a sure run that waits', [runAt(2020, true)], { 2020: suspended }, suspended, 'inside 2020'],
  ['a possible run that brings it', [runAt(2020, false)], { 2020: met }, unknown, 'inside 2020'],
  ['a possible run that does not', [runAt(2020, false)], { 2020: notMet }, notMet, 'inside 2020'],
  [
    'the better of two',
    [runAt(2019, true), runAt(2020, true)],
    { 2019: notMet, 2020: met },
    met,
    'inside 2020',
  ],
  [
    'the first of equals',
    [runAt(2019, true), runAt(2020, true)],
    { 2019: met, 2020: met },
    met,
    'inside 2019',
  ],
  [
    'an open one beats a failing one',
    [runAt(2019, true), runAt(2020, false)],
    { 2019: notMet, 2020: met },
    unknown,
    'inside 2020',
  ],
])('within one run: %s', ([, runs, answers, code, inside]) => {
  const compiled = compileRun(part('run', met), programOf(runs), within(answers), { citation })
  expect(compiled.verdict(c, null)).toBe(code)
  expect(told(compiled)).toMatchObject({
    code,
    reason: {
      op: 'all',
      verdict: verdictOf(code),
      of: [{ predicate: 'run' }, { predicate: inside }],
      citation,
    },
  })
})

test('the ways to a run: nothing more where it is met; otherwise each run with what it must bring, cited at its place', () => {
  const cited: unknown[] = []
  const planner = {
    c,
    citing: (place: unknown) => {
      cited.push(place)
      return planner
    },
  } as unknown as Planner
  const runs = [runAt(2019, true), runAt(2020, true)]
  const plan = (answers: Record<number, Code>, telling = {}) =>
    compileRun(part('run', met), programOf(runs), within(answers), telling)
      .plan(planner, null)
      .map((each) => each.map((one) => one.key))
  expect(plan({ 2020: met })).toEqual(alreadySo)
  expect(plan({})).toEqual([
    ['run 2019', 'inside 2019'],
    ['run 2020', 'inside 2020'],
  ])
  expect(cited).toEqual([])
  plan({}, { citation })
  expect(cited).toEqual([citation])
})

test('where no rule of the day answers it is open, for good', () => {
  const explained = part('a', unknown).explain(c, null, null)
  const open = compileOpen(explained)
  expect([open.verdict(c, null), open.explain(c, null, null), open.plan(noPlanner, null)]).toEqual([
    unknown,
    explained,
    noWay,
  ])
})
