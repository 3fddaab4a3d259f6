// The awards checked as a whole: a standard for each subject, a procedure, and no standard that rests on itself.
// Used by check-rulebook.ts.

import { meetsStandardOf } from './conditions/registry.ts'
import type { Place, Rulebook } from './rulebook.ts'
import { leavesBelow, type Report } from './rulebook-nodes.ts'
import { allEffects } from './rulebook-on.ts'

/** Every award has a standard for each of its subjects, papers or sets, a prize and someone to decide it. */
export function checkAwards(rulebook: Rulebook, report: Report) {
  const effects = allEffects(rulebook)
  for (const award of rulebook.awards) {
    for (const subject of award.subjects)
      if (
        !effects.some(
          ({ effect }) =>
            effect.kind === 'standard' &&
            effect.award === award.code &&
            effect.subject === subject &&
            !effect.reported,
        )
      )
        report(award.place, null, 'award-without-standard', { award: award.code, subject })
    for (const kind of ['authority', 'sets', 'prize'] as const)
      if (
        !effects.some(
          ({ effect }) =>
            effect.kind === kind && (effect.awards.includes(award.code) || effect.awards.includes('all')),
        )
      )
        report(award.place, null, 'award-without-procedure', { award: award.code, lacks: kind })
    const votes = effects.some(
      ({ effect }) =>
        (effect.kind === 'vote' || effect.kind === 'vote-left-open') && effect.awards.includes(award.code),
    )
    if (!votes) report(award.place, null, 'award-without-procedure', { award: award.code, lacks: 'vote' })
  }
}

/** A standard that rests on itself, through whatever others. */
export function checkCycles(rulebook: Rulebook, report: Report) {
  const rests = new Map<string, { on: Set<string>; place: Place; article: string }>()
  for (const { effect, passage, article } of allEffects(rulebook)) {
    if (effect.kind !== 'standard') continue
    const on = new Set(
      [...leavesBelow(passage)].flatMap((leaf) =>
        leaf.condition === meetsStandardOf ? [String(leaf.params.award)] : [],
      ),
    )
    const before = rests.get(effect.award)
    rests.set(effect.award, {
      on: new Set([...(before?.on ?? []), ...on]),
      place: passage.place,
      article: article.article,
    })
  }
  for (const [award, { place, article }] of rests)
    if (reaches(rests, award, award, new Set())) report(place, article, 'standard-rests-on-itself', { award })
}

function reaches(
  rests: ReadonlyMap<string, { on: Set<string> }>,
  from: string,
  to: string,
  seen: Set<string>,
): boolean {
  for (const next of rests.get(from)?.on ?? []) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    if (reaches(rests, next, to, seen)) return true
  }
  return false
}
