// The state of a sheet in marks: class, gates, what was sent back, a self-score too high. Used under the sheet's title.
import { useTranslation } from 'react-i18next'
import { StatePill } from '../ui/state-pill.tsx'
import { pick } from '../words/three-languages.ts'
import type { Sheet } from './sheet-lines.ts'
import { stageList } from './stage-names.ts'

export function SheetState({ sheet }: { sheet: Sheet }) {
  const { t, i18n } = useTranslation('scores')
  const furthest = stageList.findLast((stage) => sheet.totals[stage].submittedAt !== null)
  const totals = furthest && sheet.totals[furthest]
  const reached = sheet.scorecard.classes.find((one) => one.code === totals?.class)
  const gates = sheet.scorecard.gates.filter((gate) => totals?.gates.includes(gate.code))
  const returned = stageList.map((stage) => sheet.totals[stage].returned).find((one) => one !== null)
  const late = stageList.find((stage) => sheet.totals[stage].late && sheet.totals[stage].submittedAt === null)
  if (!reached && gates.length === 0 && !returned && !late && !sheet.inflated) return null
  return (
    <>
      {reached ? <StatePill look="quiet">{pick(reached.name, i18n.language).text}</StatePill> : null}
      {gates.map((gate) => (
        <StatePill key={gate.code} look="held">
          {gate.code}: {pick(gate.effect, i18n.language).text}
        </StatePill>
      ))}
      {returned ? (
        <StatePill look="warned">
          {t('sheet.returned', { who: returned.by.name, reason: returned.reason })}
        </StatePill>
      ) : null}
      {late ? <StatePill look="warned">{t(`sheet.late.${late}`)}</StatePill> : null}
      {sheet.inflated ? <StatePill look="warned">{t('sheet.inflated')}</StatePill> : null}
    </>
  )
}
