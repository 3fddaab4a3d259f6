// A difference between two stages in words: lower, higher, or judged otherwise. Used by the table and the panel of a sheet.
import { useTranslation } from 'react-i18next'
import { pointsText } from './points.tsx'
import type { Sheet } from './sheet-lines.ts'

type Difference = Pick<Sheet['lines'][number]['differences'][number], 'tenths' | 'stage'>

export function useDifferenceText(kind: 'block' | 'cluster'): (difference: Difference) => string {
  const { t, i18n } = useTranslation('scores')
  return ({ tenths, stage }) => {
    if (tenths === null) return t(`difference.applies.${kind}.${stage}`)
    const points = pointsText(Math.abs(tenths), i18n.language)
    return t(`difference.${tenths < 0 ? 'lower' : 'higher'}.${kind}.${stage}`, { points })
  }
}
