// Drafts a correction, a revocation or a restoration of an issued decision. Used by the page of a decision.
import { Checkbox, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftCorrection, DraftRestoration, DraftRevocation } from '../../contract/decision-drafts.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Picker } from '../ui/picker.tsx'
import { useForm } from '../ui/use-form.ts'
import type { DecisionShown } from './decision-page.tsx'
import classes from './decisions.module.css'

type Kind = 'correct' | 'revoke' | 'restore'
const acts = {
  correct: 'draft-correction',
  revoke: 'draft-revocation',
  restore: 'draft-restoration',
} as const
const fields = ['name', 'office', 'merit'] as const
type Field = (typeof fields)[number]

export function ChangeCard({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const open = (['correct', 'revoke', 'restore'] as const).filter(
    (kind) => decision.abilities[acts[kind]] === true,
  )
  const [chosen, setChosen] = useState<Kind>()
  const kind = chosen ?? open[0]
  if (kind === undefined) return null
  return (
    <Card title={t(`change.${kind}-title`)}>
      <div className={classes.fields}>
        <SegmentedControl
          aria-label={t('list.kind')}
          value={kind}
          onChange={(value) => setChosen(open.find((one) => one === value))}
          data={open.map((value) => ({ value, label: t(`change.${value}`) }))}
        />
        {kind === 'correct' ? <Correcting decision={decision} /> : null}
        {kind === 'revoke' ? <Revoking decision={decision} /> : null}
        {kind === 'restore' ? <Restoring decision={decision} /> : null}
      </div>
    </Card>
  )
}

const linesThat = (decision: DecisionShown, revoked: boolean) =>
  decision.rows.filter((line) => line.honour !== null && (line.honour.state === 'revoked') === revoked)

function Correcting({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const go = useGo()
  const lines = linesThat(decision, false)
  const initial: { lineId: string; field: Field; correct: string; reason: string } = {
    lineId: '',
    field: 'name',
    correct: '',
    reason: '',
  }
  const form = useForm(DraftCorrection, {
    initial,
    paths: { lineId: 'lines.0.lineId', correct: 'lines.0.correct' },
    toInput: ({ lineId, field, correct, reason }) => ({
      decisionId: decision.id,
      reason,
      lines: [{ lineId, field, correct }],
    }),
    onDone: ({ decisionId }) => go(`/decisions/${decisionId}`),
  })
  const line = lines.find((one) => one.id === form.values.lineId)
  return (
    <FormFrame form={form} submit={t('change.submit')} quiet>
      <Picker
        label={t('change.line')}
        {...form.field('lineId')}
        options={lines.map((one) => ({ value: one.id, label: `${one.position}. ${one.name}` }))}
      />
      <NativeSelect
        label={t('change.field')}
        description={line?.[form.values.field]}
        {...form.field('field')}
        data={fields.map((value) => ({ value, label: t(`fields.${value}`) }))}
      />
      <TextInput label={t('change.correct-text')} {...form.field('correct')} />
      <Textarea label={t('change.reason')} autosize minRows={2} {...form.field('reason')} />
    </FormFrame>
  )
}

function Revoking({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const go = useGo()
  const initial: { lineIds: readonly string[]; ground: string; reason: string } = {
    lineIds: [],
    ground: '',
    reason: '',
  }
  const form = useForm(DraftRevocation, {
    initial,
    toInput: (values) => ({ ...values, decisionId: decision.id, lineIds: [...values.lineIds] }),
    onDone: ({ decisionId }) => go(`/decisions/${decisionId}`),
  })
  return (
    <FormFrame form={form} submit={t('change.submit')} quiet>
      <Choosing
        lines={linesThat(decision, false)}
        chosen={form.values.lineIds}
        onChange={(ids) => form.set('lineIds', ids)}
        id={form.idOf('lineIds')}
        error={form.errorAt('lineIds')}
      />
      <Picker
        label={t('change.ground')}
        {...form.field('ground')}
        options={decision.grounds.map((one) => ({ value: one.code, label: one.text }))}
      />
      <Textarea label={t('change.reason')} autosize minRows={2} {...form.field('reason')} />
    </FormFrame>
  )
}

function Restoring({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const go = useGo()
  const initial: { lineIds: readonly string[]; reason: string } = { lineIds: [], reason: '' }
  const form = useForm(DraftRestoration, {
    initial,
    toInput: ({ lineIds, reason }) => ({ decisionId: decision.id, lineIds: [...lineIds], reason }),
    onDone: ({ decisionId }) => go(`/decisions/${decisionId}`),
  })
  return (
    <FormFrame form={form} submit={t('change.submit')} quiet>
      <Choosing
        lines={linesThat(decision, true)}
        chosen={form.values.lineIds}
        onChange={(ids) => form.set('lineIds', ids)}
        id={form.idOf('lineIds')}
        error={form.errorAt('lineIds')}
      />
      <Textarea label={t('change.reason')} autosize minRows={2} {...form.field('reason')} />
    </FormFrame>
  )
}

function Choosing(props: {
  lines: DecisionShown['rows']
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
  id: string
  error: string | undefined
}) {
  const { t } = useTranslation('decisions')
  return (
    <Checkbox.Group
      id={props.id}
      label={t('change.lines')}
      value={[...props.chosen]}
      onChange={props.onChange}
      error={props.error}
    >
      <div className={classes.fields}>
        {props.lines.map((line) => (
          <Checkbox key={line.id} value={line.id} label={`${line.position}. ${line.name}`} lang="vi" />
        ))}
      </div>
    </Checkbox.Group>
  )
}
