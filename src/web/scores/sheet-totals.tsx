// The three totals and the block's spread, side by side. Used on top of the sheet.
import { useTranslation } from 'react-i18next'
import { DotSpread } from '../ui/dot-spread.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './sheet.module.css'
import type { Sheet } from './sheet-lines.ts'
import { stageList } from './stage-names.ts'
import { StageTotal } from './stage-total.tsx'

export function SheetTotals({ sheet }: { sheet: Sheet }) {
  const { t, i18n } = useTranslation('scores')
  const best = sheet.scorecard.classes[0]
  return (
    <div className={classes.totals}>
      {stageList.map((stage) => (
        <StageTotal key={stage} stage={stage} totals={sheet.totals[stage]} block={sheet.block} />
      ))}
      <DotSpread
        label={t('sheet.spread', {
          block: nameOf(sheet.block, i18n.language),
          scored: sheet.spread.length,
          members: sheet.members,
        })}
        dots={sheet.spread.map((one) => ({
          id: one.unit.id,
          name: nameOf(one.unit, i18n.language),
          value: one.total / 10,
          mine: one.own,
        }))}
        {...(best === undefined || sheet.spread.length === 0
          ? {}
          : { limit: { value: best.from / 10, label: t('sheet.limit') } })}
      />
    </div>
  )
}
