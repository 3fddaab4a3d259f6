// The four titles written for other engines: two interpreters of CEL, json-rules-engine, publicodes. Each gives, for one
// prepared person, the titles met, in the order of `titles`. Whatever can be parsed once is parsed outside the clock.
import { parse as parseFast } from '@marcbachmann/cel-js'
import { evaluate, parse } from 'cel-js'
import { Engine as JsonRules } from 'json-rules-engine'
import Publicodes from 'publicodes'
import type { Prepared } from './prepared.ts'

export type Peer = {
  name: string /** How many people are enough for a steady figure. */
  people: number
  verdicts: (person: Prepared) => boolean[] | Promise<boolean[]>
}

const worker = '((p.rating >= 2 && p.selfReliance && p.movement) || p.worker) && !p.newcomer'
const achieved = (scope: number) =>
  `(p.initiatives.exists(i, i.scope >= ${scope} && i.applied && i.replicable) || p.works.exists(w, w.scope >= ${scope} && w.applied) || p.combat)`
const inARow = (years: string, times: number) => {
  const run = (last: number) =>
    Array.from({ length: times }, (_, back) => `(p.year - ${last + back}) in p.${years}`).join(' && ')
  return `((${run(0)}) || (${run(1)}))`
}
const expressions = [
  `p.once && ${worker}`,
  `p.once && ${worker} && (p.rating >= 3 || p.initiatives.exists(i, i.applied) || p.works.exists(w, w.scope >= 0) || p.combat)`,
  `p.once && ${inARow('fighterYears', 3)} && p.selected && ${achieved(1)}`,
  `p.once && ${inARow('ministryYears', 2)} && p.selected && ${achieved(2)}`,
]

function celJs(): Peer {
  const trees = expressions.map((expression) => {
    const parsed = parse(expression)
    if (!parsed.isSuccess) throw new Error(parsed.errors.join())
    return parsed.cst
  })
  return {
    name: 'cel-js 0.8.2',
    people: 2000,
    verdicts: (p) => trees.map((tree) => evaluate(tree, { p }) === true),
  }
}

function celFast(): Peer {
  // This interpreter wants whole numbers as BigInt.
  const programs = expressions.map((expression) => parseFast(expression))
  const whole = (value: unknown): unknown =>
    typeof value === 'number'
      ? BigInt(value)
      : Array.isArray(value)
        ? value.map(whole)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, whole(each)]))
          : value
  const kept = new WeakMap<Prepared, unknown>()
  const known = (p: Prepared) => {
    const found = kept.get(p) ?? whole(p)
    kept.set(p, found)
    return found
  }
  return {
    name: '@marcbachmann/cel-js 8.0.0',
    people: 10_000,
    verdicts: (p) => programs.map((program) => program({ p: known(p) }) === true),
  }
}

/** Neither of the two below walks a list of records: they are given the answers of the lists. */
function flat(p: Prepared): Record<string, boolean | number> {
  const row = (years: number[], times: number) =>
    [0, 1].some((last) =>
      Array.from({ length: times }, (_, back) => p.year - last - back).every((year) => years.includes(year)),
    )
  const achieved = (scope: number) =>
    p.initiatives.some((each) => each.scope >= scope && each.applied && each.replicable) ||
    p.works.some((each) => each.scope >= scope && each.applied)
  return {
    rating: p.rating,
    newcomer: p.newcomer,
    once: p.once,
    selfReliance: p.selfReliance,
    movement: p.movement,
    selected: p.selected,
    combat: p.combat,
    worker: p.worker,
    initiative: p.initiatives.some((each) => each.applied) || p.works.length > 0,
    achievedInMinistry: achieved(1),
    achievedInCountry: achieved(2),
    fighterInARow: row(p.fighterYears, 3),
    ministryInARow: row(p.ministryYears, 2),
  }
}

const keptFlat = new WeakMap<Prepared, Record<string, boolean | number>>()
function flatOf(p: Prepared) {
  const found = keptFlat.get(p) ?? flat(p)
  keptFlat.set(p, found)
  return found
}

function jsonRules(): Peer {
  const is = (fact: string, value = true) => ({ fact, operator: 'equal', value })
  const least = (value: number) => ({ fact: 'rating', operator: 'greaterThanInclusive', value })
  const ofWorker = [
    is('once'),
    is('newcomer', false),
    { any: [{ all: [least(2), is('selfReliance'), is('movement')] }, is('worker')] },
  ]
  const rules = [
    { all: ofWorker },
    { all: [...ofWorker, { any: [least(3), is('initiative'), is('combat')] }] },
    {
      all: [
        is('once'),
        is('fighterInARow'),
        is('selected'),
        { any: [is('achievedInMinistry'), is('combat')] },
      ],
    },
    {
      all: [
        is('once'),
        is('ministryInARow'),
        is('selected'),
        { any: [is('achievedInCountry'), is('combat')] },
      ],
    },
  ]
  const engine = new JsonRules(
    rules.map((conditions, index) => ({ conditions, event: { type: String(index) } })),
  )
  return {
    name: 'json-rules-engine 7.3.1',
    people: 3000,
    verdicts: async (p) => {
      const { events } = await engine.run(flatOf(p))
      return rules.map((_, index) => events.some((event) => event.type === String(index)))
    },
  }
}

function publicodes(): Peer {
  const facts = [
    'newcomer',
    'once',
    'selfReliance',
    'movement',
    'selected',
    'combat',
    'worker',
    'initiative',
    'achievedInMinistry',
    'achievedInCountry',
    'fighterInARow',
    'ministryInARow',
  ]
  const both = (...parts: unknown[]) => ({ 'toutes ces conditions': parts })
  const either = (...parts: unknown[]) => ({ 'une de ces conditions': parts })
  const ofWorker = both(
    'once',
    'newcomer = non',
    either(both('rating >= 2', 'selfReliance', 'movement'), 'worker'),
  )
  const engine = new Publicodes(
    {
      ...Object.fromEntries(facts.map((fact) => [fact, { 'par défaut': 'non' }])),
      rating: { 'par défaut': -1 },
      'title 0': ofWorker,
      'title 1': both('title 0', either('rating >= 3', 'initiative', 'combat')),
      'title 2': both('once', 'fighterInARow', 'selected', either('achievedInMinistry', 'combat')),
      'title 3': both('once', 'ministryInARow', 'selected', either('achievedInCountry', 'combat')),
    },
    { logger: { log: () => {}, warn: () => {}, error: () => {} } },
  )
  const spoken = new WeakMap<Prepared, Record<string, string | number>>()
  return {
    name: 'publicodes 1.10.3',
    people: 500,
    verdicts: (p) => {
      const situation =
        spoken.get(p) ??
        Object.fromEntries(
          Object.entries(flatOf(p)).map(([key, value]) => [
            key,
            typeof value === 'number' ? value : value ? 'oui' : 'non',
          ]),
        )
      spoken.set(p, situation)
      engine.setSituation(situation)
      return [0, 1, 2, 3].map((index) => engine.evaluate(`title ${index}`).nodeValue === true)
    },
  }
}

export const peers = (): Peer[] => [celJs(), celFast(), jsonRules(), publicodes()]
