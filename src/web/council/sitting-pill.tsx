// Where a sitting stands, in words with a mark. Used by the list and the page of a sitting.
import { useTranslation } from 'react-i18next'
import type { ListSittings } from '../../contract/council.ts'
import type { OutputOf } from '../../contract/define.ts'
import { type StateLook, StatePill } from '../ui/state-pill.tsx'

type State = OutputOf<typeof ListSittings>['rows'][number]['state']

const looks: Record<State, StateLook> = {
  convened: 'quiet',
  attended: 'quiet',
  counted: 'waiting',
  confirmed: 'waiting',
  signed: 'frozen',
}

export function SittingPill({ state }: { state: State }) {
  const { t } = useTranslation('council')
  return <StatePill look={looks[state]}>{t(`states.${state}`)}</StatePill>
}
