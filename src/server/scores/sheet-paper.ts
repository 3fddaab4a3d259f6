// A score sheet as the document asks it: three scores, reasons, gates. Pure. Used by print-score-sheet.
import type { ScoredExtra, ScoredItem, ScoreSheet } from '../../documents/score-sheet/score-sheet.ts'
import { gatesOf } from './gates.ts'
import type { LoadedSheet } from './loaded-sheet.ts'
import type { Named } from './names.ts'
import { blankPlace, officeName, syntheticNotice, topName } from './paper.ts'
import { type Extra, type Item, type Stage, stages } from './scorecard.ts'
import type { Scoring } from './scorecards.store.ts'
import type { Sheet } from './sheet.ts'

/** @param signers names of the unit's head and of the block's head, where they are known */
export function sheetPaper(
  loaded: LoadedSheet & { scoring: Scoring },
  named: Named,
  today: string,
  signers: { head: string; blockHead: string },
): ScoreSheet {
  const { member, whole, scoring, sheet } = loaded
  const { card } = scoring
  const furthest = stages.findLast((stage) => sheet[stage].size > 0) ?? 'self'
  const unit = named.unit(member.unitId)
  const superior = topName(named.units.values())
  const triggered = new Set(gatesOf(card, sheet[furthest]).map((gate) => gate.code))
  return {
    ...syntheticNotice(named.synthetic),
    doc: {
      ...(superior === undefined ? {} : { superior }),
      issuer: unit.name.vi,
      symbol: `BCĐ-${unit.code}`,
      place: named.units.get(member.unitId)?.province ?? blankPlace,
      on: today,
      recipients: [],
    },
    summary: `${unit.name.vi} năm ${member.year}`,
    block: whole.block.name.vi,
    period: `01/01/${member.year} - 31/12/${member.year}`,
    scorecard: card.code,
    scale: card.scale,
    bonusCap: card.bonusCap / 10,
    groups: card.groups.map((group) => ({
      code: group.code,
      name: group.name.vi,
      max: group.max / 10,
      items: group.items.map((item) => scoredItem(item, sheet, furthest)),
    })),
    bonus: card.bonus.filter((one) => isEntered(one, sheet)).map((one) => scoredExtra(one, sheet)),
    penalties: card.penalties.filter((one) => isEntered(one, sheet)).map((one) => scoredExtra(one, sheet)),
    classes: card.classes.map((one) => ({ min: one.from / 10, name: one.name.vi })),
    gates: card.gates
      .filter((gate) => triggered.has(gate.code))
      .map((gate) => ({ name: gate.rule.vi, state: gate.effect.vi })),
    signatures: [
      { form: 'own', office: `Thủ trưởng đơn vị\n${unit.name.vi}`, name: signers.head },
      {
        form: 'own',
        office: `${officeName(whole.block, 'head')}\n${whole.block.name.vi}`,
        name: signers.blockHead,
      },
    ],
  }
}

const pointsAt = (sheet: Sheet, stage: Stage, code: string): number | undefined => {
  const tenths = sheet[stage].get(code)?.tenths
  return tenths === null || tenths === undefined ? undefined : tenths / 10
}

const reasonsOf = (sheet: Sheet, code: string): string | undefined =>
  [sheet.block.get(code)?.reason, sheet.appraisal.get(code)?.reason].filter(Boolean).join('; ') || undefined

const scoredItem = (item: Item, sheet: Sheet, furthest: Stage): ScoredItem => ({
  code: item.code,
  name: item.name.vi,
  max: item.max / 10,
  notApplicable: sheet[furthest].get(item.code)?.notApplicable ?? false,
  self: pointsAt(sheet, 'self', item.code),
  block: pointsAt(sheet, 'block', item.code),
  appraisal: pointsAt(sheet, 'appraisal', item.code),
  reason: reasonsOf(sheet, item.code),
})

const isEntered = (extra: Extra, sheet: Sheet): boolean =>
  stages.some((stage) => (sheet[stage].get(extra.code)?.tenths ?? 0) !== 0)

/** A bonus or penalty that a stage did not enter was not given: 0 where the stage has begun, absent before. */
const scoredExtra = (extra: Extra, sheet: Sheet): ScoredExtra => {
  const at = (stage: Stage) => pointsAt(sheet, stage, extra.code) ?? (sheet[stage].size > 0 ? 0 : undefined)
  return {
    code: extra.code,
    name: extra.name.vi,
    points: extra.tenths / 10,
    self: at('self'),
    block: at('block'),
    appraisal: at('appraisal'),
    reason: reasonsOf(sheet, extra.code),
  }
}
