// A slow evaluator that is obviously right: each condition as a plain yes or no on facts told whole; what is not told is
// completed in every way that matters, and only what all completions agree on is settled. For the tests of the engine.

import type { IndividualFacts, RatingClass } from '../../src/law/fact.ts'
import type { Verdict } from '../../src/law/finding.ts'

export type Leaf =
  | { kind: 'rating'; min: RatingClass }
  | { kind: 'held'; award: string; times: number; consecutive: boolean }
  | { kind: 'initiative'; scope: string; count: number }
  | { kind: 'judgement'; name: string }
  | { kind: 'employer'; employers: string[] }
  | { kind: 'not-found' }
export type Tree = Leaf | { kind: 'all' | 'any'; of: Tree[] }

const classes: readonly RatingClass[] = ['not-completed', 'completed', 'good', 'excellent']
const scopes = ['base-unit', 'ministry-province', 'nationwide']

export function reference(tree: Tree, facts: IndividualFacts): Verdict {
  if (!('of' in tree)) return leafVerdict(tree, facts)
  const verdicts = tree.of.map((each) => reference(each, facts))
  const decisive = tree.kind === 'all' ? 'not-met' : 'met'
  if (verdicts.includes(decisive)) return decisive
  if (verdicts.includes('unknown')) return 'unknown'
  return tree.kind === 'all' ? 'met' : 'not-met'
}

function leafVerdict(leaf: Leaf, facts: IndividualFacts): Verdict {
  if (leaf.kind === 'not-found') return 'unknown'
  const answers = new Set(completions(leaf, facts).map((each) => holds(leaf, each)))
  if (answers.size === 2) return 'unknown'
  // Of a run of titles that ended years ago the law is silent.
  if (
    leaf.kind === 'held' &&
    leaf.consecutive &&
    leaf.times > 1 &&
    !answers.has(true) &&
    hasOlderRun(leaf, facts)
  )
    return 'unknown'
  return answers.has(true) ? 'met' : 'not-met'
}

/** The facts as told, or every way of telling what was not told, as far as the condition can see. */
function completions(leaf: Leaf, facts: IndividualFacts): IndividualFacts[] {
  switch (leaf.kind) {
    case 'rating':
      return facts.ratings
        ? [facts]
        : [
            { ...facts, ratings: [] },
            ...classes.map((rating) => ({ ...facts, ratings: [{ year: facts.year, rating }] })),
          ]
    case 'held': {
      if (facts.honours) return [facts]
      const years = Array.from({ length: leaf.times }, (_, index) => facts.year - index)
      const honours = years.map((year) => ({ award: leaf.award, year, 'decided-on': '2001-01-01' }))
      return [
        { ...facts, honours: [] },
        { ...facts, honours },
      ]
    }
    case 'initiative': {
      if (facts.initiatives) return [facts]
      const initiatives = Array.from({ length: leaf.count }, (_, index) => ({
        id: `${index}`,
        'recognised-on': '2001-01-01',
        scope: 'nationwide' as const,
        applied: true,
      }))
      return [
        { ...facts, initiatives: [] },
        { ...facts, initiatives },
      ]
    }
    case 'judgement':
      if (typeof facts.judgements?.[leaf.name] === 'boolean') return [facts]
      return [true, false].map((answer) => ({
        ...facts,
        judgements: { ...facts.judgements, [leaf.name]: answer },
      }))
    case 'employer':
      if (facts.profile?.employer !== undefined) return [facts]
      return (['ministry-unit', 'provincial-department', 'commune', 'enterprise'] as const).map(
        (employer) => ({
          ...facts,
          profile: { ...facts.profile, employer },
        }),
      )
    case 'not-found':
      return [facts]
  }
}

function holds(leaf: Leaf, facts: IndividualFacts): boolean {
  switch (leaf.kind) {
    case 'rating':
      return (facts.ratings ?? []).some(
        (each) =>
          each.year === facts.year &&
          classes.indexOf(each.rating ?? 'not-completed') >= classes.indexOf(leaf.min),
      )
    case 'held': {
      const own = (facts.honours ?? []).filter(
        (each) => each.award === leaf.award && (each['decided-on'] ?? '') <= facts['as-of'],
      )
      const years = new Set(own.map((each) => each.year))
      if (leaf.times === 1) return own.length > 0
      if (!leaf.consecutive) return years.size >= leaf.times
      return [facts.year, facts.year - 1].some((end) => isRun(years, end, leaf.times))
    }
    case 'initiative':
      return (
        (facts.initiatives ?? []).filter(
          (each) =>
            (each['recognised-on'] ?? '') <= facts['as-of'] &&
            each.applied === true &&
            scopes.indexOf(each.scope ?? 'base-unit') >= scopes.indexOf(leaf.scope),
        ).length >= leaf.count
      )
    case 'judgement':
      return facts.judgements?.[leaf.name] === true
    case 'employer':
      return leaf.employers.includes(facts.profile?.employer ?? '')
    case 'not-found':
      return false
  }
}

function isRun(years: ReadonlySet<number | undefined>, end: number, times: number): boolean {
  return Array.from({ length: times }, (_, index) => end - index).every((year) => years.has(year))
}

function hasOlderRun(leaf: Extract<Leaf, { kind: 'held' }>, facts: IndividualFacts): boolean {
  const own = (facts.honours ?? []).filter(
    (each) => each.award === leaf.award && (each['decided-on'] ?? '') <= facts['as-of'],
  )
  const years = new Set(own.map((each) => each.year))
  return [...years].some((end) => end !== undefined && isRun(years, end, leaf.times))
}

/** The tree as a rulebook writes it. */
export function asYaml(tree: Tree): object {
  if ('of' in tree) return { [tree.kind === 'all' ? 'all_of' : 'any_of']: tree.of.map(asYaml) }
  switch (tree.kind) {
    case 'rating':
      return { 'annual-rating-at-least': tree.min }
    case 'held':
      return { 'held-award': { award: tree.award, times: tree.times, consecutive: tree.consecutive } }
    case 'initiative':
      return { initiative: { scope: tree.scope, count: tree.count } }
    case 'judgement':
      return { judgement: tree.name }
    case 'employer':
      return { 'employed-by': { employers: tree.employers } }
    case 'not-found':
      return { 'not-found': 'a text' }
  }
}
