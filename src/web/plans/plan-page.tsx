// A unit's plan of a year: its items against the months, the draft while it is written, the head's answer. Used by the router.
import { useTranslation } from 'react-i18next'
import { ShowPlan, SubmitPlan } from '../../contract/plans.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useToday } from '../shell/me.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { formatDate } from '../words/format.ts'
import { AddItemForm } from './add-item-form.tsx'
import { ApprovePlanButton, ReturnPlanButton } from './head-answers.tsx'
import { PlanDraft } from './plan-draft.tsx'
import { PlanPill, type PlanShown } from './plan-pills.tsx'
import { PlanTimeline } from './plan-timeline.tsx'

export default function PlanPage() {
  const { t } = useTranslation('plans')
  const plan = useView(ShowPlan, { unitId: useRoutePart('unitId'), year: Number(useRoutePart('year')) })
  const { year, state, items, abilities } = plan
  const writes = abilities['save-plan'] === true
  const drafting = state === null || state === 'draft' || state === 'returned'
  const counted = items.filter((item) => item.state !== 'withdrawn')
  const done = counted.filter((item) => item.state === 'done' || item.state === 'done-late').length
  const late = counted.filter((item) => item.daysLate > 0).length
  return (
    <Page
      title={
        counted.length === 0
          ? t(state === null ? 'plan.none' : 'plan.title', { year: String(year) })
          : state === 'approved'
            ? t('plan.finding', { done, total: counted.length, late })
            : t('plan.title', { year: String(year) })
      }
      trail={[{ label: t('list.title'), to: `/plans?year=${year}` }]}
      lead={<Lead plan={plan} />}
      state={<PlanPill state={state} />}
      actions={
        items.length === 0 ? undefined : (
          <a href={addressOf(ShowPlan, { unitId: plan.unit.id, year }, { format: 'xlsx' })} download>
            {t('plan.export')}
          </a>
        )
      }
      primary={<Primary plan={plan} />}
      side={plan.planId === null ? undefined : <RecordHistory kind="plan" id={plan.planId} />}
    >
      {items.length > 0 ? <PlanTimeline plan={plan} /> : null}
      {drafting && writes ? <PlanDraft key={plan.planId ?? 'new'} plan={plan} /> : null}
      {items.length === 0 && !(drafting && writes) ? (
        <Card>
          <Empty title={t('plan.none', { year: String(year) })} text={t('plan.none-help')} />
        </Card>
      ) : null}
      {state === 'approved' && abilities['add-work-item'] === true && plan.planId !== null ? (
        <AddItemForm plan={plan} planId={plan.planId} />
      ) : null}
    </Page>
  )
}

function Lead({ plan }: { plan: PlanShown }) {
  const { t, i18n } = useTranslation('plans')
  const { approval } = plan
  return (
    <>
      <UnitLink unit={plan.unit} />
      {approval === null
        ? null
        : ` · ${t('plan.approved', { number: approval.number, on: formatDate(approval.on, i18n.language) })}`}
      {plan.returnedWhy === null ? null : ` · ${t('plan.returned', { why: plan.returnedWhy })}`}
      {approval === null || approval.file === null ? null : <FileName file={approval.file} />}
    </>
  )
}

/** The secretary submits; the head approves or returns. */
function Primary({ plan }: { plan: PlanShown }) {
  const { t } = useTranslation('plans')
  const today = useToday()
  const { planId, state, abilities } = plan
  if (planId === null) return null
  if (state === 'submitted' && abilities['approve-plan'] === true)
    return (
      <>
        <ReturnPlanButton planId={planId} />
        <ApprovePlanButton planId={planId} year={plan.year} today={today} />
      </>
    )
  if ((state === 'draft' || state === 'returned') && abilities['submit-plan'] === true)
    return (
      <ActButton contract={SubmitPlan} input={{ planId }} primary said={t('submit.done')}>
        {t('submit.button')}
      </ActButton>
    )
  return null
}
