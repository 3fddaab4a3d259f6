// `npm run bench law [PEOPLE]`: the engine against rules written by hand, two interpreters of CEL, json-rules-engine and
// publicodes, on the same rules and people with equal verdicts checked; then the national sweep. One run prints all the ratios.
import { check, verdictsOnly } from '../../src/law/index.ts'
import { loadLaw } from '../../src/rulebook-files.ts'
import { type Code, titles, verdictsByHand } from './by-hand.ts'
import { nationalSweep } from './national-sweep.ts'
import { peers } from './peers.ts'
import { type People, person } from './people.ts'
import { prepared } from './prepared.ts'

const names = ['not-met', 'suspended', 'unknown', 'met'] as const
const of2024: People = { year: 2024, asOf: '2024-12-15', whole: false }
/** A nation: two million people. Fewer may be asked for, to try. */
const nation = 2_000_000

export async function bench(words: readonly string[]): Promise<void> {
  const law = await loadLaw()
  const engine = (facts: ReturnType<typeof person>) => verdictsOnly(law, facts, titles)
  const people = Array.from({ length: 20_000 }, (_, seed) => person(seed + 1, of2024))
  for (const facts of people) assertEqual('by hand', engine(facts), verdictsByHand(facts).map(nameOf), facts)
  console.log(`Four titles of a person under the law of 2024; ${people.length} people, equal verdicts.`)
  // Each side in turn, several times: what else the machine does falls on both; the best round of each counts.
  const byHand: number[] = []
  const byEngine: number[] = []
  for (let round = 0; round < 12; round++) {
    byHand.push(await perPerson(people, verdictsByHand))
    byEngine.push(await perPerson(people, engine))
  }
  const [hand, ours] = [Math.min(...byHand), Math.min(...byEngine)]
  row('written by hand', hand, ours)
  row('engine, verdicts', ours, ours)
  const whole = await perPerson(people.slice(0, 2000), (facts) =>
    titles.map((award) => check(law, facts, { award })),
  )
  row('engine, whole findings with trees', whole, ours)
  console.log(`engine ÷ by hand: ${(hand / ours).toFixed(2)} of the speed (aim: at least 0.3)`)
  await besidePeers(engine, ours)
  await nationalSweep(Number(words[0] ?? nation))
}

/** Peers know no third value: only people whose four verdicts are settled are asked of them. */
async function besidePeers(engine: (facts: ReturnType<typeof person>) => string[], ours: number) {
  const settled: { facts: ReturnType<typeof person>; verdicts: boolean[] }[] = []
  for (let seed = 1; settled.length < 10_000; seed++) {
    const facts = person(seed, { ...of2024, whole: true })
    const verdicts = engine(facts)
    if (verdicts.every((each) => each === 'met' || each === 'not-met'))
      settled.push({ facts, verdicts: verdicts.map((each) => each === 'met') })
  }
  for (const peer of peers()) {
    const asked = settled
      .slice(0, peer.people)
      .map(({ facts, verdicts }) => ({ verdicts, plain: prepared(facts) }))
    for (const { plain, verdicts } of asked)
      assertEqual(peer.name, verdicts, await peer.verdicts(plain), plain)
    const rounds: number[] = []
    for (let round = 0; round < 3; round++)
      rounds.push(await perPerson(asked, ({ plain }) => peer.verdicts(plain)))
    row(`${peer.name}, ${asked.length} people`, Math.min(...rounds), ours)
  }
}

/** Microseconds of processor for one person, so that a busy machine weighs on no side. */
async function perPerson<T>(people: readonly T[], ask: (one: T) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (const one of people) {
    const answer = ask(one)
    if (answer instanceof Promise) await answer
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / people.length
}

function row(name: string, microseconds: number, ours: number) {
  const ratio = microseconds / ours
  console.log(
    `  ${name.padEnd(46)} ${microseconds.toFixed(2).padStart(9)} µs a person  ${ratio.toFixed(2).padStart(8)} × the engine`,
  )
}

const nameOf = (code: Code) => names[code]

function assertEqual(who: string, left: readonly unknown[], right: readonly unknown[], about: unknown) {
  if (left.join() === right.join()) return
  throw new Error(`${who} answers ${right.join()}, the engine ${left.join()}: ${JSON.stringify(about)}`)
}
