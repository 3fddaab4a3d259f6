// Science topics, schemes and works accepted, in the scope asked; applied with effect where the law says so.
import { scopes } from '../facts-values.ts'
import { type Asked, countVerdict, missingOf, placesOf, sortAchievements } from './achievements.ts'
import { type Condition, figureOf, flagOf, type Telling, textOf } from './condition.ts'
import { planAchievements } from './plan-achievements.ts'

export const scienceWork: Condition = {
  name: 'science-work',
  about: 'science topics, schemes and works accepted in at least this scope; applied where the law says so',
  main: 'scope',
  params: {
    scope: { type: 'text', choices: scopes, required: true },
    count: { type: 'figure' },
    applied: { type: 'flag' },
  },
  asks: ['research', 'discipline'],
  compile(params, scene) {
    const counting = scene.counting('achievements-from-end-of-discipline')
    const asked: Asked = {
      scope: scopes.find((each) => each === textOf(params, 'scope')) ?? 'nationwide',
      count: figureOf(params, 'count', scene, 1),
      applied: flagOf(params, 'applied'),
      replicable: false,
      afterDiscipline: counting !== null,
    }
    return {
      predicate: this.name,
      params: { scope: asked.scope, count: asked.count, applied: asked.applied },
      verdict: (c, window) => countVerdict(c, c.individual?.research, asked, window),
      tell: (c, window): Telling => {
        const all = c.individual?.research
        const sorted = sortAchievements(c, all ?? [], asked, window)
        const isOpen = all === undefined || sorted.sure.length < asked.count
        return {
          facts: {
            counted: sorted.sure.map((each) => each.id),
            ...(window === null ? {} : { from: window.from, to: window.to }),
          },
          uses: placesOf(all, sorted.sure.concat(sorted.possible), 'research'),
          missing: isOpen ? missingOf(all, sorted, asked, 'research') : [],
          ...(isOpen && sorted.dropped[0] !== undefined ? { reason: sorted.dropped[0] } : {}),
          ...(counting !== null && sorted.dropped.includes('before-end-of-discipline')
            ? { also: [counting] }
            : {}),
        }
      },
      plan: (planner, window) => planAchievements(planner, window, asked, 'science-work'),
    }
  },
}
