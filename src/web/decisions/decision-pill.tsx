// Where a decision stands, in words with a mark. Used by the list and the page of a decision.
import { useTranslation } from 'react-i18next'
import type { ListDecisions } from '../../contract/decision-views.ts'
import type { OutputOf } from '../../contract/define.ts'
import { type StateLook, StatePill } from '../ui/state-pill.tsx'

type State = OutputOf<typeof ListDecisions>['rows'][number]['state']

const looks: Record<State, StateLook> = {
  drafted: 'quiet',
  'handed-over': 'waiting',
  issued: 'frozen',
  discarded: 'refused',
}

export function DecisionPill({ state }: { state: State }) {
  const { t } = useTranslation('decisions')
  return <StatePill look={looks[state]}>{t(`states.${state}`)}</StatePill>
}
