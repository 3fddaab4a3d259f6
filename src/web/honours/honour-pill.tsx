// Whether an honour stands, in words with a mark; those from a register say so. Used by the registry, timelines and decisions.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ListHonours } from '../../contract/honours.ts'
import { type StateLook, StatePill } from '../ui/state-pill.tsx'

type State = OutputOf<typeof ListHonours>['rows'][number]['state']

const looks: Record<State, StateLook> = { 'in-force': 'done', corrected: 'warned', revoked: 'refused' }

export function HonourPill({ state, past }: { state: State; past?: boolean }) {
  const { t } = useTranslation('honours')
  return (
    <StatePill look={past === true && state === 'in-force' ? 'quiet' : looks[state]}>
      {t(`states.${state}`)}
      {past === true ? `, ${t('list.past')}` : ''}
    </StatePill>
  )
}
