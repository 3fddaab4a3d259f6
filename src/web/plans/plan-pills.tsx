// Where a plan, a work item or a document of the programme stands: words with a mark. Used by the pages of this folder.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ListLegalDocuments } from '../../contract/legal-documents.ts'
import type { ShowPlan } from '../../contract/plans.ts'
import { type StateLook, StatePill } from '../ui/state-pill.tsx'

export type PlanShown = OutputOf<typeof ShowPlan>
export type ItemShown = PlanShown['items'][number]
export type Programme = OutputOf<typeof ListLegalDocuments>
export type LegalRow = Programme['rows'][number]

const planLooks: Record<NonNullable<PlanShown['state']>, StateLook> = {
  draft: 'quiet',
  submitted: 'waiting',
  returned: 'warned',
  approved: 'done',
}
const itemLooks: Record<ItemShown['state'], StateLook> = {
  planned: 'quiet',
  'in-progress': 'waiting',
  overdue: 'warned',
  reported: 'held',
  done: 'done',
  'done-late': 'warned',
  withdrawn: 'frozen',
}
const legalLooks: Record<LegalRow['state'], StateLook> = {
  synchronised: 'done',
  late: 'warned',
  running: 'waiting',
  overdue: 'warned',
  unknown: 'held',
}

export function PlanPill({ state }: { state: PlanShown['state'] }) {
  const { t } = useTranslation('plans')
  if (state === null) return <StatePill>{t('list.no-plan')}</StatePill>
  return <StatePill look={planLooks[state]}>{t(`states.${state}`)}</StatePill>
}

export function ItemPill({ state }: { state: ItemShown['state'] }) {
  const { t } = useTranslation('plans')
  return <StatePill look={itemLooks[state]}>{t(`work.${state}`)}</StatePill>
}

export function LegalPill({ state }: { state: LegalRow['state'] }) {
  const { t } = useTranslation('plans')
  return <StatePill look={legalLooks[state]}>{t(`legal.${state}`)}</StatePill>
}
