// Science topics, schemes and works accepted, in the scope asked; applied with effect where the law says so.
import { scopes } from '../facts-shape.ts'
import { atLeast, unknown } from '../verdict.ts'
import { type Asked, missingOf, sortAchievements, worksOf } from './achievements.ts'
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
    const asked: Asked = {
      scope: scopes.find((each) => each === textOf(params, 'scope')) ?? 'nationwide',
      count: figureOf(params, 'count', scene, 1),
      applied: flagOf(params, 'applied'),
      replicable: false,
    }
    return {
      predicate: this.name,
      params: { scope: asked.scope, count: asked.count, applied: asked.applied },
      verdict: (c, window) => {
        const all = worksOf(c)
        if (all === undefined) return unknown
        const sorted = sortAchievements(c, all, asked, window, scene)
        return atLeast(asked.count, sorted.sure.length, sorted.possible.length)
      },
      tell: (c, window): Telling => {
        const all = worksOf(c)
        const sorted = sortAchievements(c, all ?? [], asked, window, scene)
        const open = all === undefined || sorted.sure.length < asked.count
        return {
          facts: {
            counted: sorted.sure.map((each) => each.id),
            ...(window === null ? {} : { from: window.from, to: window.to }),
          },
          uses: sorted.sure.concat(sorted.possible).map((each) => each.place),
          missing: open ? missingOf(all, sorted, asked, 'research') : [],
          ...(open && sorted.dropped[0] !== undefined ? { reason: sorted.dropped[0] } : {}),
          ...(sorted.dropped.includes('before-end-of-discipline')
            ? {
                also: [scene.counting('achievements-from-end-of-discipline')].filter((each) => each !== null),
              }
            : {}),
        }
      },
      plan: (planner, window) => planAchievements(planner, window, asked, 'science-work', scene),
    }
  },
}
