// Where an initiative stands: to be decided, recognised, refused. Used by the pages of this folder.
import { useTranslation } from 'react-i18next'
import { StatePill } from '../ui/state-pill.tsx'

export type State = 'declared' | 'recognised' | 'refused'
const looks = { declared: 'waiting', recognised: 'done', refused: 'refused' } as const

export function stateOf(recognitions: readonly { outcome: 'recognised' | 'refused' }[]): State {
  if (recognitions.some((one) => one.outcome === 'recognised')) return 'recognised'
  return recognitions.length > 0 ? 'refused' : 'declared'
}

export function InitiativeState({ state }: { state: State }) {
  const { t } = useTranslation('initiatives')
  return <StatePill look={looks[state]}>{t(`states.${state}`)}</StatePill>
}
