// The members of a block as rows: who signed, three totals, who scores whom, who is late. Pure. Used by show-block.
import type { z } from 'zod'
import type { BlockMemberRow } from '../../contract/blocks.ts'
import type { Actor } from '../access/actor.ts'
import { officeOf, scorerOf, type WholeBlock } from './block.ts'
import { type ScoredYear, standing } from './loaded-year.ts'
import type { Named } from './names.ts'
import { belongsTo, seesSheet } from './scores.may.ts'
import { differencesAt } from './sheet.ts'
import { stageState } from './shown.ts'
import type { Totals } from './totals.ts'

/** In the order of their names; the ranking is a page of its own. */
export function memberRows(
  whole: WholeBlock,
  scored: ScoredYear,
  named: Named,
  actor: Actor,
  today: string,
): z.infer<typeof BlockMemberRow>[] {
  const pact = scored.pacts.get(whole.block.id)
  const card = scored.scoring?.card
  const due = scored.scoring?.due ?? never
  return whole.members
    .map((member) => {
      const { sheet, submissions, totals, furthest, isIn } = standing(scored, member.sheetId)
      const open = seesSheet(actor, whole, member.unitId, isIn('self'))
      const shown = open ? totals : undefined
      const at = (stage: 'self' | 'block' | 'appraisal') =>
        stageState(stage, shown?.[stage] ?? closed(totals?.[stage]), submissions, due, today, named)
      const scorer = scorerOf(whole, member.unitId)
      return {
        sheetId: member.sheetId,
        unit: named.unit(member.unitId),
        office: officeOf(whole, member.unitId),
        scorer: scorer ? named.unit(scorer) : null,
        signedOn: pact?.signatures.find((one) => one.unitId === member.unitId)?.on ?? null,
        stages: { self: at('self'), block: at('block'), appraisal: at('appraisal') },
        class: (furthest && shown?.[furthest].class) ?? null,
        gates: [...((furthest && shown?.[furthest].gates) ?? [])],
        differences:
          card && open
            ? differencesAt(card, sheet, 'block').length + differencesAt(card, sheet, 'appraisal').length
            : 0,
        mine: belongsTo(actor, member.unitId),
      }
    })
    .sort((a, b) => byName.compare(a.unit.name.vi, b.unit.name.vi))
}

const byName = new Intl.Collator('vi', { numeric: true })
/** While scoring is not opened nothing is late. */
const never = { self: '9999-12-31', block: '9999-12-31', appraisal: '9999-12-31' }

/** What is shown of a sheet that is not open to the reader: nothing of its scores. */
function closed(totals: Totals | undefined): Totals {
  return {
    scored: 0,
    of: totals?.of ?? 0,
    missing: [],
    applicable: 0,
    base: undefined,
    bonus: 0,
    penalty: 0,
    total: undefined,
    groups: {},
    class: undefined,
    gates: [],
  }
}
