// At least so many members hold a title.
import { met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, textOf } from './condition.ts'
import { memberKeyOf, memberKeys } from './member-share.ts'

export const hasMemberWith: Condition = {
  name: 'has-member-with',
  about: 'at least so many members hold a title',
  main: 'award',
  params: {
    award: { type: 'text', choices: Object.keys(memberKeys), required: true },
    count: { type: 'figure' },
  },
  asks: ['members.grassroots-fighters', 'members.advanced-workers'],
  compile(params, scene) {
    const award = textOf(params, 'award')
    const key = memberKeyOf(award)
    const count = figureOf(params, 'count', scene, 1)
    return {
      predicate: this.name,
      params: { award, count },
      verdict: (c) => {
        const held = c.collective?.members?.[key]
        return held === undefined ? unknown : held >= count ? met : notMet
      },
      tell: (c) => {
        const members = c.collective?.members
        const held = members?.[key]
        return {
          facts: { [key]: held ?? null },
          uses: held === undefined ? [] : [`members.${key}`],
          missing: members === undefined ? ['members'] : held === undefined ? [`members.${key}`] : [],
        }
      },
      plan: (planner) =>
        planner.c.collective?.members?.[key] === undefined
          ? [planner.thing(planner.year, this.name, { award, count })]
          : [],
    }
  },
}
