// Where a movement stands, and the step a unit has reached in it: words with a mark. Used by the pages of this folder.
import { useTranslation } from 'react-i18next'
import type { MovementStep } from '../../contract/movements.ts'
import { type StateLook, StatePill } from '../ui/state-pill.tsx'
import type { MovementShown } from './movement-whole.tsx'

const looks: Record<MovementShown['state'], StateLook> = {
  draft: 'quiet',
  launched: 'waiting',
  ended: 'frozen',
  cancelled: 'refused',
}

export function MovementPill({ state }: { state: MovementShown['state'] }) {
  const { t } = useTranslation('movements')
  return <StatePill look={looks[state]}>{t(`states.${state}`)}</StatePill>
}

export type Step = (typeof MovementStep)['options'][number]

export function StepPill({ step }: { step: Step }) {
  const { t } = useTranslation('movements')
  const look = step === 'silent' ? 'warned' : step === 'registered' ? 'done' : 'quiet'
  return <StatePill look={look}>{t(`steps.${step}`)}</StatePill>
}
