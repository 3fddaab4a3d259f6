// So many per cent of the members completed their tasks. Used for the collective whose members all must.
import { type Condition, figureOf } from './condition.ts'
import { shareTold, shareVerdict } from './member-share.ts'

export const memberShareRating: Condition = {
  name: 'member-share-rating',
  about: 'the share of members rated completed or better, in per cent of all members',
  main: 'percent',
  params: { percent: { type: 'figure', required: true } },
  asks: ['members.total', 'members.completed-or-better'],
  compile(params, scene) {
    const percent = figureOf(params, 'percent', scene, 100)
    const key = 'completed-or-better'
    return {
      predicate: this.name,
      params: { min: 'completed', percent },
      verdict: (c) => shareVerdict(c, key, percent),
      tell: (c) => shareTold(c, key, shareVerdict(c, key, percent)),
      plan: (planner) =>
        planner.c.collective?.members?.[key] === undefined
          ? [planner.thing(planner.year, this.name, { min: 'completed', percent })]
          : [],
    }
  },
}
