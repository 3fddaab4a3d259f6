// The collective leads its emulation cluster or block.
import type { Case } from '../case.ts'
import { blockOrganisers } from '../facts-values.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, textOf } from './condition.ts'

export const leadsCluster: Condition = {
  name: 'leads-cluster',
  about:
    'the collective leads a cluster or block organised by the ministry or province, or by the central council',
  main: 'organiser',
  params: { organiser: { type: 'text', choices: blockOrganisers, required: true } },
  asks: ['block'],
  compile(params) {
    const organiser = textOf(params, 'organiser')
    const verdict = (c: Case): Code => {
      const block = c.collective?.block
      if (block === undefined) return unknown
      if (block === null || block.organiser !== organiser || block.leads === false) return notMet
      return block.leads === undefined ? unknown : met
    }
    return {
      predicate: this.name,
      params: { organiser },
      verdict,
      tell: (c) => {
        const block = c.collective?.block
        const missing = block === undefined ? ['block'] : verdict(c) === unknown ? ['block.leads'] : []
        return {
          facts: { organiser: block?.organiser ?? null, leads: block?.leads ?? null },
          uses: block === undefined || block === null ? [] : ['block'],
          missing,
        }
      },
      plan: (planner) =>
        verdict(planner.c) === unknown ? [planner.thing(planner.year, this.name, { organiser })] : [],
    }
  },
}
