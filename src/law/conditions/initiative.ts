// Initiatives recognised, in the scope asked, never merely on paper: one that was never applied is no initiative.

import type { Case } from '../case.ts'
import type { Citation } from '../citation.ts'
import { scopes } from '../facts-shape.ts'
import type { Warning } from '../finding.ts'
import { atLeast, unknown } from '../verdict.ts'
import {
  type Achievement,
  type Asked,
  initiativesOf,
  missingOf,
  type Sorted,
  sortAchievements,
} from './achievements.ts'
import { type Condition, figureOf, flagOf, type Telling, textOf } from './condition.ts'
import { planAchievements } from './plan-achievements.ts'

export const initiative: Condition = {
  name: 'initiative',
  about:
    'initiatives recognised in at least this scope, applied; replicable where the law says so; within a run, of its years',
  main: 'scope',
  params: {
    scope: { type: 'text', choices: scopes, required: true },
    count: { type: 'figure' },
    replicable: { type: 'flag' },
    annual: { type: 'flag' },
  },
  asks: ['initiatives', 'discipline'],
  compile(params, scene) {
    const asked: Asked = {
      scope: scopes.find((each) => each === textOf(params, 'scope')) ?? 'nationwide',
      count: figureOf(params, 'count', scene, 1),
      applied: true,
      replicable: flagOf(params, 'replicable'),
    }
    const annual = flagOf(params, 'annual')
    const once = scene.counting('initiative-used-once')
    return {
      predicate: this.name,
      yearly: annual,
      params: { scope: asked.scope, count: asked.count },
      verdict: (c, window) => {
        const all = initiativesOf(c)
        if (all === undefined) return unknown
        const sorted = sortAchievements(c, all, asked, window, scene)
        return atLeast(asked.count, sorted.sure.length, sorted.possible.length)
      },
      tell: (c, window): Telling => {
        const all = initiativesOf(c)
        const sorted = sortAchievements(c, all ?? [], asked, window, scene)
        const open = all === undefined || sorted.sure.length < asked.count
        return {
          facts: {
            counted: sorted.sure.map((each) => each.id),
            ...(window === null ? {} : { from: window.from, to: window.to }),
          },
          uses: sorted.sure.concat(sorted.possible).map((each) => each.place),
          missing: open ? missingOf(all, sorted, asked, 'initiatives') : [],
          ...(open && sorted.dropped[0] !== undefined ? { reason: sorted.dropped[0] } : {}),
          ...(sorted.dropped.includes('before-end-of-discipline')
            ? {
                also: [scene.counting('achievements-from-end-of-discipline')].filter((each) => each !== null),
              }
            : {}),
          warnings: warningsOf(c, sorted, asked, annual, once),
        }
      },
      plan: (planner, window) => planAchievements(planner, window, asked, 'initiative', scene, annual),
    }
  },
}

function warningsOf(
  c: Case,
  sorted: Sorted,
  asked: Asked,
  annual: boolean,
  once: Citation | null,
): Warning[] {
  const warnings: Warning[] = []
  const fresh = sorted.sure.filter((each) => (each.usedFor ?? []).length === 0)
  if (once !== null && sorted.sure.length >= asked.count && fresh.length < asked.count)
    for (const each of sorted.sure.filter((used) => (used.usedFor ?? []).length > 0)) {
      const figures = { id: each.id, 'used-for': each.usedFor ?? [] }
      warnings.push({ code: 'initiative-used-once', binding: false, figures, citation: once })
    }
  if (
    annual &&
    sorted.sure.length > 0 &&
    !sorted.sure.some((each) => each.year === undefined || each.year === c.year)
  )
    warnings.push({
      code: 'initiative-of-another-year',
      binding: false,
      figures: { id: sorted.sure[0]?.id ?? '', year: c.year },
    })
  for (const each of sorted.sure.filter((one: Achievement) => !asked.replicable && one.replicable === false))
    warnings.push({ code: 'initiative-not-replicable', binding: false, figures: { id: each.id } })
  return warnings
}
