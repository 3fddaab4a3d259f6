// What a sheet says in one sentence: how far it is, or where its stages differ. Used as the title of the sheet.
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowScoreSheet } from '../../contract/score-sheets.ts'
import { pointsText } from './points.tsx'

type Sheet = OutputOf<typeof ShowScoreSheet>

export function useSheetFinding(): (sheet: Sheet) => string {
  const { t, i18n } = useTranslation('scores')
  return (sheet) => finding(sheet, t, i18n.language)
}

function finding(sheet: Sheet, t: TFunction<'scores'>, language: string): string {
  const { self, block, appraisal } = sheet.totals
  const context = sheet.block.kind
  if (self.submittedAt === null)
    return self.scored === 0
      ? t('finding.not-begun')
      : t('finding.self-open', { scored: self.scored, of: self.of })
  if (appraisal.submittedAt !== null && appraisal.total !== null)
    return t('finding.appraised', { points: pointsText(appraisal.total, language) })
  if (block.submittedAt === null)
    return block.scored === 0
      ? t(`finding.${context}.waits-for-block`, { points: pointsText(self.total ?? 0, language) })
      : t(`finding.${context}.block-open`, { scored: block.scored, of: block.of })
  const differences = sheet.lines.filter((line) =>
    line.differences.some((one) => one.stage === 'block'),
  ).length
  const apart = (block.total ?? 0) - (self.total ?? 0)
  if (differences === 0)
    return t(`finding.${context}.agreed`, { points: pointsText(block.total ?? 0, language) })
  if (apart === 0) return t(`finding.${context}.same-total`, { count: differences })
  return t(`finding.${context}.${apart < 0 ? 'lower' : 'higher'}`, {
    count: differences,
    points: pointsText(Math.abs(apart), language),
  })
}
