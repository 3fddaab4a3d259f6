// Reports how far a work item is, with evidence. Used by the work item's page.
import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FileLink } from '../../contract/values.ts'
import { ReportProgress } from '../../contract/work-items.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './work-item.module.css'
import type { WorkItemShown } from './work-item-page.tsx'

export function ReportForm({ item }: { item: WorkItemShown }) {
  const { t } = useTranslation('plans')
  const today = useToday()
  const form = useForm(ReportProgress, {
    draft: `progress.${item.id}`,
    initial: {
      percent: String(item.percent),
      text: '',
      doneOn: today,
      files: [] as readonly FileLink[],
    },
    toInput: (values) => ({
      workItemId: item.id,
      percent: Number(values.percent),
      text: values.text,
      doneOn: values.doneOn,
      fileIds: values.files.map((file) => file.id),
    }),
    onDone: () => say(t('item.sent')),
  })
  return (
    <Card title={t('item.report')}>
      <FormFrame form={form} submit={t('item.send')}>
        <div className={classes.pair}>
          <TextInput
            label={t('item.percent')}
            description={t('item.percent-help')}
            inputMode="numeric"
            {...form.field('percent')}
          />
          <DateField label={t('item.done-on')} {...form.field('doneOn')} max={today} />
        </div>
        <Textarea label={t('item.text')} autosize minRows={3} {...form.field('text')} />
        <FileDrop
          label={t('item.files')}
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.errorAt('fileIds')}
        />
      </FormFrame>
    </Card>
  )
}
