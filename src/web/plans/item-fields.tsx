// The fields of one work item: what, which content it serves, its measurable target, when it is due. Used by the draft and by additions.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { ShowMovement } from '../../contract/movements.ts'
import { useViewLater } from '../client/use-view.ts'
import { DateField } from '../ui/date-field.tsx'
import { pick } from '../words/three-languages.ts'
import classes from './plan-draft.module.css'

export interface ItemDraft {
  code: string
  title: string
  contentCode: string | null
  taskCode: string | null
  target: string | null
  dueOn: string
}

export function ItemFields(props: {
  item: ItemDraft
  movementId: string | null
  onChange: (item: ItemDraft) => void
  errorAt: (field: keyof ItemDraft) => string | undefined
  idOf: (field: keyof ItemDraft) => string
}) {
  const { t } = useTranslation('plans')
  const contents = useContents(props.movementId)
  const { item, onChange, errorAt, idOf } = props
  return (
    <div className={classes.fields}>
      <TextInput
        id={idOf('code')}
        label={t('plan.code')}
        value={item.code}
        error={errorAt('code')}
        onChange={(event) => onChange({ ...item, code: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        id={idOf('title')}
        label={t('plan.item')}
        value={item.title}
        error={errorAt('title')}
        onChange={(event) => onChange({ ...item, title: event.currentTarget.value })}
      />
      <DateField
        id={idOf('dueOn')}
        label={t('plan.due')}
        value={item.dueOn}
        error={errorAt('dueOn')}
        onChange={(dueOn) => onChange({ ...item, dueOn })}
      />
      <NativeSelect
        label={t('plan.content')}
        value={item.contentCode ?? ''}
        onChange={(event) => onChange({ ...item, contentCode: event.currentTarget.value || null })}
        data={[{ value: '', label: t('draft.no-content') }, ...contents]}
      />
      <TextInput
        id={idOf('target')}
        label={t('plan.target')}
        value={item.target ?? ''}
        error={errorAt('target')}
        onChange={(event) => onChange({ ...item, target: event.currentTarget.value || null })}
      />
    </div>
  )
}

/** The contents of the movement the plan answers, by code and short name. */
export function useContents(movementId: string | null): readonly { value: string; label: string }[] {
  const { i18n } = useTranslation()
  const { data } = useViewLater(ShowMovement, movementId === null ? undefined : { movementId })
  const definition: MovementDefinition | undefined = data?.definition
  return (definition?.contents ?? []).map((content) => ({
    value: content.code,
    label: `${content.code} · ${pick(content.short, i18n.language).text}`,
  }))
}
