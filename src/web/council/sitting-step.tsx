// The step a sitting waits for, as the form of whoever may take it; otherwise a word that another does. Used by the sitting page.
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SignMinutes } from '../../contract/council-counts.ts'
import type { FileLink } from '../../contract/values.ts'
import { useMe, useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { useForm } from '../ui/use-form.ts'
import { AttendanceForm } from './attendance-form.tsx'
import classes from './council.module.css'
import { CountForm } from './count-form.tsx'
import type { Sitting } from './sitting-page.tsx'
import { WrittenAnswerForm } from './written-answer-form.tsx'

export function SittingStep({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  const me = useMe()
  const can = (act: string) => sitting.abilities[act] === true
  const { state, count } = sitting
  if (state === 'signed') return null
  if (state === 'convened' && can('record-attendance')) return <AttendanceForm sitting={sitting} />
  if (state === 'attended' && can('enter-count'))
    return (
      <>
        <CountForm sitting={sitting} />
        <WrittenAnswerForm sitting={sitting} />
      </>
    )
  const isOther = count !== null && count.enteredBy.id !== me.person.id
  if (state === 'counted' && isOther && can('confirm-count')) return <CountForm sitting={sitting} confirms />
  if (state === 'confirmed' && can('sign-minutes')) return <SignForm sitting={sitting} />
  return (
    <Card title={t('sitting.waits')}>
      <p className={classes.quiet}>
        {state === 'counted' ? t('sitting.waits-confirm') : t('sitting.waits-other')}
      </p>
    </Card>
  )
}

function SignForm({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  const today = useToday()
  const initial: { number: string; signedOn: string; files: readonly FileLink[] } = {
    number: '',
    signedOn: today,
    files: [],
  }
  const form = useForm(SignMinutes, {
    initial,
    paths: { files: 'fileId' },
    toInput: ({ number, signedOn, files }) => ({
      sittingId: sitting.id,
      number,
      signedOn,
      fileId: files[0]?.id ?? '',
    }),
  })
  return (
    <Card title={t('sign.title')}>
      <FormFrame form={form} submit={t('sign.submit')}>
        <div className={classes.pair}>
          <TextInput label={t('sign.number')} {...form.field('number')} />
          <DateField label={t('sign.on')} {...form.field('signedOn')} max={today} />
        </div>
        <FileDrop
          label={t('sign.file')}
          single
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.errorAt('fileId')}
        />
      </FormFrame>
    </Card>
  )
}
