// What a ranking says in one sentence: how close the first are, how many have no place yet. Used as the title of the ranking.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowRanking } from '../../contract/rankings.ts'
import { nameOf } from '../words/three-languages.ts'
import { pointsText } from './points.tsx'

export type Ranking = OutputOf<typeof ShowRanking>

export function useRankingFinding(ranking: Ranking): string {
  const { t, i18n } = useTranslation('scores')
  const { language } = i18n
  const ranked = ranking.rows.filter((row) => row.place !== null)
  const [first, second] = ranked
  const waiting = ranking.rows.length - ranked.length
  if (!first) return t('ranking.finding.none')
  if (!second) return t('ranking.finding.one', { unit: nameOf(first.unit, language), count: waiting })
  if (first.tied) return t('ranking.finding.tied', { count: ranked.filter((row) => row.place === 1).length })
  const apart = (first.total ?? 0) - (second.total ?? 0)
  return t('ranking.finding.apart', {
    unit: nameOf(first.unit, language),
    points: pointsText(apart, language),
    ranked: ranked.length,
    members: ranking.rows.length,
  })
}
