// Initiatives recognised, in the scope asked, never merely on paper: one that was never applied is no initiative.
import type { Case } from '../case.ts'
import type { Citation } from '../citation.ts'
import type { Initiative } from '../fact.ts'
import { scopes } from '../facts-values.ts'
import type { Warning } from '../finding.ts'
import {
  type Asked,
  countVerdict,
  missingOf,
  placesOf,
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
    const counting = scene.counting('achievements-from-end-of-discipline')
    const asked: Asked = {
      scope: scopes.find((each) => each === textOf(params, 'scope')) ?? 'nationwide',
      count: figureOf(params, 'count', scene, 1),
      applied: true,
      replicable: flagOf(params, 'replicable'),
      afterDiscipline: counting !== null,
    }
    const annual = flagOf(params, 'annual')
    const once = scene.counting('initiative-used-once')
    return {
      predicate: this.name,
      yearly: annual,
      params: { scope: asked.scope, count: asked.count },
      verdict: (c, window) => countVerdict(c, c.individual?.initiatives, asked, window),
      tell: (c, window): Telling => {
        const all = c.individual?.initiatives
        const sorted = sortAchievements(c, all ?? [], asked, window)
        const isOpen = all === undefined || sorted.sure.length < asked.count
        return {
          facts: {
            counted: sorted.sure.map((each) => each.id),
            ...(window === null ? {} : { from: window.from, to: window.to }),
          },
          uses: placesOf(all, sorted.sure.concat(sorted.possible), 'initiatives'),
          missing: isOpen ? missingOf(all, sorted, asked, 'initiatives') : [],
          ...(isOpen && sorted.dropped[0] !== undefined ? { reason: sorted.dropped[0] } : {}),
          ...(counting !== null && sorted.dropped.includes('before-end-of-discipline')
            ? { also: [counting] }
            : {}),
          warnings: warningsOf(c, sorted, asked, annual, once),
        }
      },
      plan: (planner, window) => planAchievements(planner, window, asked, 'initiative', annual),
    }
  },
}

function warningsOf(
  c: Case,
  sorted: Sorted<Initiative>,
  asked: Asked,
  annual: boolean,
  once: Citation | null,
): Warning[] {
  const warnings: Warning[] = []
  const used = sorted.sure.filter((each) => (each['used-for'] ?? []).length > 0)
  const isEnough = sorted.sure.length >= asked.count
  if (once !== null && isEnough && sorted.sure.length - used.length < asked.count)
    for (const each of used) {
      const figures = { id: each.id, 'used-for': each['used-for'] ?? [] }
      warnings.push({ code: 'initiative-used-once', binding: false, figures, citation: once })
    }
  const isOfYear = sorted.sure.some((each) => each.year === undefined || each.year === c.year)
  if (annual && isEnough && !isOfYear)
    warnings.push({
      code: 'initiative-of-another-year',
      binding: false,
      figures: { id: sorted.sure[0]?.id ?? '', year: c.year },
    })
  for (const each of sorted.sure)
    if (!asked.replicable && each.replicable === false)
      warnings.push({ code: 'initiative-not-replicable', binding: false, figures: { id: each.id } })
  return warnings
}
