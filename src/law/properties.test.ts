// What must hold for every person and collective: knowing more never overturns, order never matters, the fast path agrees,
// a road walked is an award met. Against the project's own rulebooks.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  entryKeysToForget,
  keysToForget,
  wholeCollective,
  wholeIndividual,
} from '../../rulebooks/testing/random-facts.ts'
import { loadLaw } from '../rulebook-files.ts'
import { awardsFor, check, verdictOnly, verdictsOnly } from './check.ts'
import type { Facts } from './fact.ts'

const law = await loadLaw()
const whole: fc.Arbitrary<Facts> = fc.oneof(wholeIndividual, wholeCollective)
const runs = { numRuns: 250 }

/** The facts without a key, or without one key of the entries of a list. */
function forget(facts: Facts, path: string, entryKey?: string): Facts {
  const copy: Record<string, unknown> = structuredClone(facts)
  const [key = '', inner] = path.split('.')
  const value = copy[key]
  if (entryKey !== undefined) {
    if (Array.isArray(value)) for (const entry of value) delete entry[entryKey]
  } else if (inner === undefined) delete copy[key]
  else if (typeof value === 'object' && value !== null) Reflect.deleteProperty(value, inner)
  // The same facts with less told: still facts.
  return copy as Facts
}

test('telling more may settle an unknown, never overturn what was settled', () => {
  const less = fc.oneof(
    fc.constantFrom(...keysToForget).map((path) => (facts: Facts) => forget(facts, path)),
    fc.constantFrom(...entryKeysToForget).map(
      ([list, key]) =>
        (facts: Facts) =>
          forget(facts, list, key),
    ),
  )
  fc.assert(
    fc.property(whole, fc.array(less, { minLength: 1, maxLength: 3 }), (facts, steps) => {
      const awards = awardsFor(law, facts.subject)
      const told = verdictsOnly(law, facts, awards)
      const half = verdictsOnly(
        law,
        steps.reduce((left, step) => step(left), facts),
        awards,
      )
      for (const [index, before] of half.entries())
        if (before === 'met' || before === 'not-met')
          expect([awards[index], told[index]]).toEqual([awards[index], before])
    }),
    { numRuns: 1500 },
  )
})

test('the order in which facts are told never matters', () => {
  const lists = [
    'ratings',
    'honours',
    'initiatives',
    'research',
    'absences',
    'discipline',
    'movements-led',
  ] as const
  fc.assert(
    fc.property(whole, fc.infiniteStream(fc.nat(1000)), (facts, chance) => {
      const turned: Record<string, unknown> = structuredClone(facts)
      for (const key of lists) {
        const list = turned[key]
        if (Array.isArray(list)) list.sort(() => ((chance.next().value ?? 0) % 3) - 1)
      }
      const reversed = Object.fromEntries(Object.entries(turned).reverse())
      const awards = awardsFor(law, facts.subject)
      // The same entries in another order: still facts.
      expect(verdictsOnly(law, reversed as Facts, awards)).toEqual(verdictsOnly(law, facts, awards))
    }),
    runs,
  )
})

test('the fast path, several awards at once and the whole finding agree', () => {
  fc.assert(
    fc.property(whole, (facts) => {
      const findings = check(law, facts)
      const awards = findings.map((each) => each.award)
      const verdicts = findings.map((each) => each.verdict)
      expect(verdictsOnly(law, facts, awards)).toEqual(verdicts)
      expect(awards.map((award) => verdictOnly(law, facts, award))).toEqual(verdicts)
      for (const finding of findings) expect(finding.because.verdict).toBe(finding.verdict)
    }),
    runs,
  )
})

test('the same facts and rulebooks give the same bytes', () => {
  fc.assert(
    fc.property(whole, (facts) => {
      expect(JSON.stringify(check(law, structuredClone(facts)))).toBe(JSON.stringify(check(law, facts)))
    }),
    { numRuns: 60 },
  )
})

test('what is unknown says what is missing, or which text', () => {
  fc.assert(
    fc.property(whole, (facts) => {
      for (const finding of check(law, facts))
        if (finding.verdict === 'unknown' && finding.missing.length === 0) {
          const text = JSON.stringify(finding.because)
          expect(text).toMatch(/"reason":"[a-z-]+"/)
        }
    }),
    runs,
  )
})

test('what only awaits judgements is met once they are given', () => {
  fc.assert(
    fc.property(whole, (facts) => {
      for (const finding of check(law, facts).filter((each) => each.awaitingJudgement)) {
        const judgements = Object.fromEntries(
          law.rulebook.judgements.filter((each) => each.presumed === null).map((each) => [each.name, true]),
        )
        const answered = { ...facts, judgements: { ...judgements, ...facts.judgements } }
        expect(verdictOnly(law, answered, finding.award)).toBe('met')
      }
    }),
    runs,
  )
})

test('a proceeding that is named can only make wait what could be proposed', () => {
  fc.assert(
    fc.property(whole, (facts) => {
      fc.pre(facts['as-of'] >= '2024-01-01')
      const awards = awardsFor(law, facts.subject)
      const free = verdictsOnly(law, { ...facts, proceedings: [] }, awards)
      const pending = verdictsOnly(
        law,
        { ...facts, proceedings: [{ kind: 'inspection', 'opened-on': facts['as-of'] }] },
        awards,
      )
      for (const [index, before] of free.entries())
        expect([before, pending[index]]).toEqual([before, before === 'not-met' ? 'not-met' : 'suspended'])
    }),
    runs,
  )
})
