// Adds a work item to an approved plan, with the reason. Used by the plan page.
import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AddWorkItem } from '../../contract/work-items.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { type ItemDraft, ItemFields } from './item-fields.tsx'
import { nextCode } from './plan-draft.tsx'
import type { PlanShown } from './plan-pills.tsx'

export function AddItemForm({ plan, planId }: { plan: PlanShown; planId: string }) {
  const { t } = useTranslation('plans')
  const blank: ItemDraft = {
    code: nextCode(plan.items),
    title: '',
    contentCode: null,
    taskCode: null,
    target: null,
    dueOn: `${plan.year}-12-31`,
  }
  const form = useForm(AddWorkItem, {
    draft: `add-item.${planId}`,
    initial: { item: blank, reason: '' },
    toInput: (values) => ({ planId, ...values }),
    onDone: () => {
      say(t('add.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('add.title')}>
      <FormFrame form={form} submit={t('add.send')} quiet>
        <ItemFields
          item={form.values.item}
          movementId={plan.movementId}
          onChange={(item) => form.set('item', item)}
          errorAt={(field) => form.errorAt(`item.${field}`)}
          idOf={(field) => form.idOf(`item.${field}`)}
        />
        <Textarea label={t('add.reason')} autosize minRows={2} {...form.field('reason')} />
      </FormFrame>
    </Card>
  )
}
