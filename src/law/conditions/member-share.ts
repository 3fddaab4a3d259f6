// So many per cent of the members hold a title. Counted in whole numbers; members without a rating leave the total open.
import type { Case } from '../case.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, textOf } from './condition.ts'

/** The title, and the key that counts its holders among the members. */
export const memberKeys = {
  'advanced-worker': 'advanced-workers',
  'grassroots-emulation-fighter': 'grassroots-fighters',
} as const
export const memberKeyOf = (award: string): 'advanced-workers' | 'grassroots-fighters' =>
  award === 'advanced-worker' ? memberKeys['advanced-worker'] : memberKeys['grassroots-emulation-fighter']

export const memberShare: Condition = {
  name: 'member-share',
  about: 'the share of members who hold a title, in per cent of all members, the figure itself included',
  main: 'award',
  params: {
    award: { type: 'text', choices: Object.keys(memberKeys), required: true },
    percent: { type: 'figure', required: true },
  },
  asks: ['members.total', 'members.advanced-workers', 'members.grassroots-fighters'],
  compile(params, scene) {
    const award = textOf(params, 'award')
    const key = memberKeyOf(award)
    const percent = figureOf(params, 'percent', scene, 100)
    return {
      predicate: this.name,
      params: { award, percent },
      verdict: (c) => shareVerdict(c, key, percent),
      tell: (c) => shareTold(c, key, shareVerdict(c, key, percent)),
      plan: (planner) =>
        planner.c.collective?.members?.[key] === undefined
          ? [planner.thing(planner.year, this.name, { award, percent })]
          : [],
    }
  },
}

type Counted = 'advanced-workers' | 'grassroots-fighters' | 'completed-or-better'

/** With members not rated at all, both totals are tried: where they differ the law leaves it open. */
export function shareVerdict(c: Case, key: Counted, percent: number): Code {
  const members = c.collective?.members
  const part = members?.[key]
  if (members === undefined || part === undefined) return unknown
  const whole = members.total
  const rated = whole - (members.unrated ?? 0)
  const ofAll = part * 100 >= whole * percent
  const ofRated = part * 100 >= rated * percent
  return ofAll && ofRated ? met : ofAll || ofRated ? unknown : notMet
}

export function shareTold(c: Case, key: Counted, code: Code) {
  const members = c.collective?.members
  const part = members?.[key]
  const isOpen = code === unknown && members !== undefined && part !== undefined
  return {
    facts: {
      [key]: part ?? null,
      total: members?.total ?? null,
      ...(members?.unrated === undefined ? {} : { unrated: members.unrated }),
    },
    uses: part === undefined ? [] : [`members.${key}`, 'members.total'],
    missing: members === undefined ? ['members'] : part === undefined ? [`members.${key}`] : [],
    ...(isOpen ? { reason: 'unrated-members-open' } : {}),
  }
}
