// The draft of a movement as it is written; it saves itself. Used by the router at /movement/$movementId/edit.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CancelMovement, SaveMovement } from '../../contract/movement-acts.ts'
import { type MovementDefinition, ShowMovement } from '../../contract/movements.ts'
import { useAct } from '../client/use-act.ts'
import { useView } from '../client/use-view.ts'
import { useGo, useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { SavedNote } from '../ui/saved-note.tsx'
import { useAutosave } from '../ui/use-autosave.ts'
import { pick } from '../words/three-languages.ts'
import { AddresseesCard } from './addressees-card.tsx'
import { CalendarEditor } from './calendar-editor.tsx'
import classes from './form.module.css'
import type { MovementShown } from './movement-whole.tsx'
import { PointsEditor } from './points-editor.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { SaidInput } from './said-input.tsx'
import { TaskDuties } from './task-duties.tsx'

export default function EditPage() {
  const { t } = useTranslation('movements')
  const movement = useView(ShowMovement, { movementId: useRoutePart('movementId') })
  if (movement.state === 'draft') return <Draft movement={movement} />
  return (
    <Page title={t('edit.title', { year: movement.year })}>
      <Card>
        <Empty
          title={t('edit.frozen')}
          action={<LinkButton to={`/movement/${movement.id}`}>{t('edit.open')}</LinkButton>}
        />
      </Card>
    </Page>
  )
}

function Draft({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  const { id, year } = movement
  const go = useGo()
  const [period, setPeriod] = useState({ periodFrom: movement.periodFrom, periodTo: movement.periodTo })
  const [draft, setDraft] = useState<MovementDefinition>(movement.definition)
  const set = (changes: Partial<MovementDefinition>) => setDraft((before) => ({ ...before, ...changes }))
  const written = draft.title.vi.trim() !== '' && draft.theme.vi.trim() !== ''
  const saving = useAutosave(
    SaveMovement,
    written ? { movementId: id, year, ...period, definition: complete(draft) } : undefined,
    `movement.${id}`,
  )
  return (
    <Page
      title={t('edit.title', { year })}
      trail={[{ label: pick(draft.title, i18n.language).text, to: `/movement/${id}` }]}
      lead={<SavedNote autosave={saving} />}
      actions={<GiveUp movementId={id} />}
      primary={
        <Button variant="filled" onClick={() => void saving.now().then(() => go(`/movement/${id}`))}>
          {t('edit.open')}
        </Button>
      }
    >
      <RefusalSummary reasons={saving.reasons} />
      <Card title={t('edit.head')}>
        <div className={classes.group}>
          <SaidInput label={t('form.title')} value={draft.title} onChange={(title) => set({ title })} />
          <SaidInput label={t('form.theme')} value={draft.theme} onChange={(theme) => set({ theme })} />
          <SaidInput
            label={t('form.authority')}
            value={draft.authority}
            onChange={(authority) => set({ authority })}
          />
          <div className={classes.pair}>
            <DateField
              label={t('form.from')}
              value={period.periodFrom}
              onChange={(periodFrom) => setPeriod({ ...period, periodFrom })}
            />
            <DateField
              label={t('form.to')}
              value={period.periodTo}
              onChange={(periodTo) => setPeriod({ ...period, periodTo })}
            />
          </div>
          {movement.parent === null ? null : (
            <Textarea
              label={t('form.outside')}
              description={t('form.outside-help')}
              autosize
              minRows={2}
              value={draft.outsideParentWhy ?? ''}
              onChange={(event) => set({ outsideParentWhy: event.currentTarget.value })}
            />
          )}
        </div>
      </Card>
      <PointsEditor
        title={t('sections.purpose')}
        code="MD"
        points={draft.purpose}
        make={(code) => ({ code, text: blank })}
        onChange={(purpose) => set({ purpose })}
      />
      <PointsEditor
        title={t('sections.contents')}
        code="ND"
        points={draft.contents}
        make={(code) => ({ code, short: blank, text: blank })}
        onChange={(contents) => set({ contents })}
      />
      <PointsEditor
        title={t('sections.tasks')}
        code="NV"
        points={draft.tasks}
        make={(code) => ({ code, short: blank, text: blank, leadUnitIds: [], contentCodes: [] })}
        onChange={(tasks) => set({ tasks })}
        more={(task, change) => <TaskDuties task={task} contents={draft.contents} onChange={change} />}
      />
      <PointsEditor
        title={t('sections.collectiveCriteria')}
        code="TT"
        points={draft.collectiveCriteria}
        make={(code) => ({ code, text: blank })}
        onChange={(collectiveCriteria) => set({ collectiveCriteria })}
      />
      <PointsEditor
        title={t('sections.individualCriteria')}
        code="CN"
        points={draft.individualCriteria}
        make={(code) => ({ code, text: blank })}
        onChange={(individualCriteria) => set({ individualCriteria })}
      />
      <RuleEditor rule={draft.headOfUnitRule} onChange={(headOfUnitRule) => set({ headOfUnitRule })} />
      <AddresseesCard
        addresseeIds={draft.addresseeIds}
        coordinatorUnitId={draft.coordinatorUnitId}
        onChange={set}
      />
      <CalendarEditor calendar={draft.calendar} onChange={(calendar) => set({ calendar })} />
    </Page>
  )
}

const blank = { vi: '', fr: '', en: '' }

/** What is still empty stays in this browser: the server takes whole points only. */
function complete(draft: MovementDefinition): MovementDefinition {
  const said = (one: { text: { vi: string }; short?: { vi: string } }) =>
    one.text.vi.trim() !== '' && one.short?.vi.trim() !== ''
  const { headOfUnitRule: rule } = draft
  return {
    ...draft,
    authority: draft.authority.vi.trim() === '' ? { ...draft.authority, vi: '–' } : draft.authority,
    purpose: draft.purpose.filter(said),
    context: draft.context.filter(said),
    contents: draft.contents.filter(said),
    tasks: draft.tasks.filter(said),
    collectiveCriteria: draft.collectiveCriteria.filter(said),
    individualCriteria: draft.individualCriteria.filter(said),
    outsideParentWhy: draft.outsideParentWhy?.trim() || null,
    headOfUnitRule: rule === null || rule.text.vi.trim() === '' ? null : rule,
    calendar: draft.calendar.filter((one) => one.name.vi.trim() !== '' && one.due !== ''),
  }
}

function GiveUp({ movementId }: { movementId: string }) {
  const { t } = useTranslation('movements')
  const [reason, setReason] = useState('')
  const cancel = useAct(CancelMovement)
  return (
    <ConfirmAct
      button={t('edit.give-up')}
      title={t('edit.give-up-title')}
      happens={t('edit.give-up-happens')}
      irreversible={t('edit.give-up-final')}
      onConfirm={async () => (await cancel.act({ movementId, reason })) !== undefined}
      reasons={cancel.reasons}
      error={cancel.error}
      pending={cancel.pending}
    >
      <Textarea
        label={t('edit.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
