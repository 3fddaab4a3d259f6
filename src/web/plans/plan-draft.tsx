// The draft of a plan as the secretary writes it: title and items, kept on the server on demand and in this browser meanwhile.
// Used by the plan page.
import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SavePlan } from '../../contract/plans.ts'
import { useCurrentMovement } from '../shell/current-movement.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { type ItemDraft, ItemFields } from './item-fields.tsx'
import classes from './plan-draft.module.css'
import type { PlanShown } from './plan-pills.tsx'

export function PlanDraft({ plan }: { plan: PlanShown }) {
  const { t } = useTranslation('plans')
  const movement = useCurrentMovement()
  const { unit, year } = plan
  const movementId = plan.movementId ?? (movement?.year === year ? movement.id : null)
  const form = useForm(SavePlan, {
    draft: `plan.${unit.id}.${year}`,
    initial: {
      title: plan.title === '' ? t('draft.default', { year: String(year) }) : plan.title,
      items: plan.items.map(
        ({ code, title, contentCode, taskCode, target, dueOn }): ItemDraft => ({
          code,
          title,
          contentCode,
          taskCode,
          target,
          dueOn,
        }),
      ),
    },
    toInput: (values) => ({ unitId: unit.id, year, movementId, title: values.title, items: values.items }),
    onDone: () => say(t('draft.saved')),
  })
  const { items } = form.values
  const add = () =>
    form.set('items', [
      ...items,
      {
        code: nextCode(items),
        title: '',
        contentCode: null,
        taskCode: null,
        target: null,
        dueOn: `${year}-12-31`,
      },
    ])
  return (
    <Card title={t('draft.title')}>
      <FormFrame
        form={form}
        submit={t('draft.save')}
        quiet
        actions={<Button onClick={add}>{t('draft.add')}</Button>}
      >
        <TextInput label={t('draft.name')} {...form.field('title')} />
        <p className={classes.quiet}>{t(items.length === 0 ? 'draft.empty' : 'draft.target-help')}</p>
        <ol className={classes.items}>
          {items.map((item, index) => (
            <li key={index}>
              <ItemFields
                item={item}
                movementId={movementId}
                onChange={(next) => form.set('items', items.with(index, next))}
                errorAt={(field) => form.errorAt(`items.${index}.${field}`)}
                idOf={(field) => form.idOf(`items.${index}.${field}`)}
              />
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => form.set('items', items.toSpliced(index, 1))}
              >
                {t('draft.remove', { code: item.code })}
              </Button>
            </li>
          ))}
        </ol>
      </FormFrame>
    </Card>
  )
}

/** C07 after six items, passing over codes that are taken. */
export function nextCode(items: readonly { code: string }[]): string {
  const taken = new Set(items.map((item) => item.code))
  let number = items.length + 1
  const code = () => `C${String(number).padStart(2, '0')}`
  while (taken.has(code())) number += 1
  return code()
}
