// Noise in facts and in rulebooks: refused or read, never a crash, never a wait of a second.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { rulebookTexts } from '../rulebook-files.ts'
import { checkRulebook } from './check-rulebook.ts'
import type { KnownNames } from './facts-shape.ts'
import { readFacts } from './read-facts.ts'
import { readRulebook } from './read-rulebook.ts'

const own = rulebookTexts()
const known: KnownNames = {
  awards: new Map([
    ['advanced-worker', ['individual']],
    ['grassroots-emulation-fighter', ['individual']],
    ['excellent-labour-collective', ['collective']],
    ['labour-hero', ['individual', 'collective']],
  ]),
  judgements: ['movement-participation', 'self-reliance-and-solidarity', 'unity'],
}

const whole = `subject: individual
as-of: 2024-12-15
year: 2024
profile:
  employment: civil-servant
  employer: ministry-unit
  recruited-on: 2019-03-01
  leads-unit: { head: true, unit-results: [excellent-labour-collective] }
ratings:
  - { year: 2024, rating: good }
  - { year: 2026, points: 91.5 }
honours:
  - { award: grassroots-emulation-fighter, year: 2023, decided-on: 2024-01-20, basis: merit }
initiatives:
  - { id: I-1, recognised-on: 2024-11-02, year: 2024, scope: base-unit, applied: true, replicable: true, used-for: [] }
research:
  - { id: R-1, accepted-on: 2024-09-01, year: 2024, scope: ministry-province, applied: true }
absences:
  - { kind: maternity-leave, from: 2024-02-01, to: 2024-07-31 }
discipline:
  - { level: reprimand, decided-on: 2024-05-10, ends-on: 2025-05-10 }
proceedings:
  - { kind: denunciation, opened-on: 2024-10-01, cleared-on: null }
judgements:
  movement-participation: true
  self-reliance-and-solidarity: null
registration: { on: 2024-03-12 }
`
/** Time spent by this process alone: a busy machine is no slow reader. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function faultsOf(file: string, text: string): number {
  const read = readFacts(file, text, known)
  return 'faults' in read ? read.faults.length : 0
}

test('noise is refused or read, never a crash and never slow', () => {
  const noise = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.json({ maxDepth: 6 }),
    fc.anything({ maxDepth: 4 }).map((value) => {
      try {
        return stringify(value) ?? ''
      } catch {
        return ''
      }
    }),
    fc
      .array(fc.constantFrom(...'[]{}:,-?&*!|>"\'#%@` \n\tabc0'), { maxLength: 200 })
      .map((marks) => marks.join('')),
    fc
      .tuple(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 10 }))
      .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut)),
  )
  fc.assert(
    fc.property(noise, fc.constantFrom('a.yaml', 'a.json'), (text, file) => {
      const started = processorMilliseconds()
      const read = readFacts(file, text, known)
      if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0)
      else expect(read.facts.subject).toMatch(/^(individual|collective)$/)
      expect(processorMilliseconds() - started).toBeLessThan(1000)
    }),
    { numRuns: 1500 },
  )
}, 120_000)

test.for([
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '- ',
  '? ',
  ': ',
  'a: ',
  '&a ',
  '*a ',
  '!!x ',
  '---\n',
  '|\n',
  '#a\n',
  'a: 1\n',
  '\t',
  '\u0000',
  '- a\n',
  ', ',
  '%',
])('a long run of %j is refused within a second', (mark) => {
  const text = mark.repeat(32_000 / mark.length)
  const started = processorMilliseconds()
  expect(faultsOf('a.yaml', text)).toBeGreaterThan(0)
  expect(faultsOf('a.json', text)).toBeGreaterThan(0)
  expect(processorMilliseconds() - started).toBeLessThan(1000)
})

test('noise in any rulebook file gives faults or a rulebook, never a crash, never a wait', () => {
  const paths = [...own.keys()]
  const noise = fc.oneof(
    fc.string(),
    fc.constantFrom(': ', '- ', '[', '}', '\t', '&a', '*a', '"', '|', '\u0000', '9'.repeat(60)),
  )
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(4000), noise, (path, at, inserted) => {
      const text = own.get(path) ?? ''
      const place = at % (text.length + 1)
      const files = new Map([[path, text.slice(0, place) + inserted + text.slice(place)]])
      const started = processorMilliseconds()
      const read = readRulebook(files, 'noise')
      if ('rulebook' in read) checkRulebook(read.rulebook)
      expect(processorMilliseconds() - started).toBeLessThan(1000)
    }),
    { numRuns: 300 },
  )
}, 120_000)
