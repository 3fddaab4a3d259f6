// What a passage does besides demanding: it fixes a vote, a prize, a power, a deadline, a way of counting, a rating.
// One key of the passage, one reader here. Used by read-passages.ts.
import { nearestName } from './nearest-name.ts'
import { combinationRules, countingRules, type Effect, type RatingRule } from './rulebook.ts'
import { type RulebookMapping, report } from './rulebook-mapping.ts'

type Read = (mapping: RulebookMapping, key: string) => Effect[]
const subjects = ['individual', 'collective'] as const
const each =
  (read: (one: RulebookMapping) => Effect | Effect[]): Read =>
  (mapping, key) =>
    mapping.mappings(key).flatMap((one) => {
      const effects = read(one)
      one.finish()
      return effects
    })
const awards = (one: RulebookMapping) => one.texts('awards')

/** Key in a passage → its reader. */
export const effectReaders: Readonly<Record<string, Read>> = {
  standard: each((one) => ({
    kind: 'standard',
    award: one.required('award'),
    subject: one.choice('subject', subjects, 'individual'),
    reported: one.flag('reported'),
  })),
  narrows: each((one) => ({
    kind: 'narrows',
    awards: awards(one),
    subject: one.has('subject') ? one.choice('subject', subjects, 'individual') : null,
    passage: one.has('document')
      ? {
          document: one.required('document'),
          article: one.required('article'),
          clause: one.text('clause'),
          point: one.text('point'),
        }
      : null,
  })),
  suspends: (mapping, key) => [{ kind: 'suspends', awards: mapping.texts(key) }],
  counting: (mapping, key) =>
    mapping.texts(key).flatMap((name): Effect[] => {
      const rule = countingRules.find((known) => known === name)
      if (rule !== undefined) return [{ kind: 'counting', rule }]
      report(
        mapping.sink,
        mapping.lineOf(key),
        'not-a-choice',
        { key, value: name, choices: countingRules.join(', ') },
        nearestName(name, countingRules),
      )
      return []
    }),
  rating: each((one) => ({ kind: 'rating', employments: one.texts('employments'), rule: ratingRule(one) })),
  vote: each((one) => ({ kind: 'vote', awards: awards(one), percent: one.required('percent') })),
  'vote-left-open': each((one) => ({
    kind: 'vote-left-open',
    awards: awards(one),
    reason: one.required('reason'),
  })),
  papers: each((one) => ({
    kind: 'papers',
    awards: awards(one),
    papers: one.mappings('list').map((paper) => {
      const read = { code: paper.required('code'), name: paper.required('name'), when: paper.text('when') }
      paper.finish()
      return read
    }),
  })),
  sets: each((one) => ({ kind: 'sets', awards: awards(one), number: one.whole('number') })),
  deadline: each((one) => ({
    kind: 'deadline',
    awards: awards(one),
    monthDay: one.required('month-day'),
    yearsAfter: one.whole('years-after') ?? 0,
    countedFrom: one.required('counted-from'),
    at: one.required('at'),
  })),
  posting: each((one) => ({
    kind: 'posting',
    awards: awards(one),
    workingDays: one.required('working-days'),
    before: one.required('before'),
  })),
  terms: each((one) => ({
    kind: 'term',
    awards: awards(one),
    code: one.required('code'),
    workingDays: one.required('working-days'),
  })),
  authority: each((one) => ({
    kind: 'authority',
    awards: awards(one),
    authorities: one.texts('authorities'),
  })),
  quota: each((one) => ({
    kind: 'quota',
    awards: awards(one),
    percent: one.required('percent'),
    of: one.required('of'),
    route: one.required('route'),
  })),
  prize: each((one) => ({
    kind: 'prize',
    awards: awards(one),
    subject: one.choice('subject', subjects, 'individual'),
    multiplier: one.required('multiplier'),
    atMost: one.flag('at-most'),
    items: one.texts('items'),
  })),
  'collective-prize': each((one) => ({
    kind: 'collective-prize',
    awards: awards(one),
    factor: one.required('factor'),
  })),
  'household-prize': each((one) => ({ kind: 'household-prize', factor: one.required('factor') })),
  'prize-base': (mapping, key) => [{ kind: 'prize-base', number: mapping.required(key) }],
  'prize-rounding': each((one) => ({ kind: 'prize-rounding', step: one.whole('up-to') ?? 1 })),
  combination: (mapping, key) =>
    mapping.texts(key).flatMap((name): Effect[] => {
      const rule = combinationRules.find((known) => known === name)
      if (rule !== undefined) return [{ kind: 'combination', rule }]
      report(
        mapping.sink,
        mapping.lineOf(key),
        'not-a-choice',
        { key, value: name, choices: combinationRules.join(', ') },
        nearestName(name, combinationRules),
      )
      return []
    }),
  revocation: each((one) => ({
    kind: 'revocation',
    role: one.choice('role', ['ground', 'effect', 'decided-by', 'return'] as const, 'ground'),
    code: one.required('code'),
    workingDays: one.text('working-days'),
  })),
  warns: each((one) => ({
    kind: 'warns',
    awards: awards(one),
    code: one.required('code'),
    binding: one.flag('binding'),
  })),
  notes: each((one) => ({ kind: 'notes', awards: awards(one), code: one.required('code') })),
}

function ratingRule(one: RulebookMapping): RatingRule {
  const part = one.choice('part', ['months', 'leave', 'maternity', 'discipline', 'points'] as const, 'months')
  switch (part) {
    case 'months':
      return { part, below: one.required('below') }
    case 'leave':
      return { part, from: one.required('from-months'), below: one.required('below') }
    case 'maternity':
      return { part }
    case 'discipline':
      return { part, sameConductOnce: one.flag('same-conduct-once') }
    case 'points':
      return {
        part,
        excellent: one.required('excellent'),
        good: one.required('good'),
        completed: one.required('completed'),
      }
  }
}
