// The signed paper of an absent member arrived; what it says goes into the sums only. Used by the sitting page.
import { useTranslation } from 'react-i18next'
import { ReceiveWrittenAnswer } from '../../contract/council.ts'
import type { FileLink } from '../../contract/values.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Picker } from '../ui/picker.tsx'
import { useForm } from '../ui/use-form.ts'
import type { Sitting } from './sitting-page.tsx'

export function WrittenAnswerForm({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  const today = useToday()
  const absent = sitting.roll.filter((member) => member.presence === 'absent')
  const initial: { personId: string; receivedOn: string; files: readonly FileLink[] } = {
    personId: '',
    receivedOn: today,
    files: [],
  }
  const form = useForm(ReceiveWrittenAnswer, {
    initial,
    toInput: ({ personId, receivedOn, files }) => ({
      sittingId: sitting.id,
      personId,
      receivedOn,
      fileId: files[0]?.id ?? null,
    }),
  })
  if (absent.length === 0) return null
  return (
    <Card title={t('attendance.written')}>
      <FormFrame form={form} submit={t('attendance.written-submit')} quiet>
        <Picker
          label={t('attendance.written-who')}
          {...form.field('personId')}
          options={absent.map(({ person }) => ({ value: person.id, label: person.name }))}
        />
        <DateField label={t('attendance.written-on')} {...form.field('receivedOn')} max={today} />
        <FileDrop
          label={t('attendance.written-file')}
          single
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
        />
      </FormFrame>
    </Card>
  )
}
