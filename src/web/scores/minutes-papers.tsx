// The signed minutes of a meeting, and keeping them. Used beside the record of a meeting.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeepBlockMinutes } from '../../contract/block-meetings.ts'
import type { FileLink } from '../../contract/values.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { DateText } from '../ui/when.tsx'
import classes from './block.module.css'
import { mayDo } from './may-do.ts'
import type { Meeting } from './meeting-parts.tsx'

export function MinutesPapers({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('scores')
  return (
    <Card title={t('minutes.title')}>
      {meeting.papers.length === 0 ? <p className={classes.quiet}>{t('minutes.none')}</p> : null}
      <ul className={classes.legend}>
        {meeting.papers.map((paper) => (
          <li key={paper.id}>
            <Link to={`/api/files/${paper.file.id}`}>{paper.number ?? paper.file.name}</Link>
            <p className={classes.quiet}>
              <DateText on={paper.signedOn} /> · {paper.by.name}
            </p>
          </li>
        ))}
      </ul>
      {mayDo(meeting.abilities, 'keep-block-minutes') ? <Keeping meeting={meeting} /> : null}
    </Card>
  )
}

function Keeping({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('scores')
  const today = useToday()
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const form = useForm(KeepBlockMinutes, {
    initial: { number: '', signedOn: today },
    toInput: (values) => ({
      meetingId: meeting.meetingId,
      number: values.number || null,
      signedOn: values.signedOn,
      fileId: files[0]?.id ?? '',
    }),
    onDone: () => {
      setFiles([])
      say(t('minutes.kept'))
    },
  })
  const blocked = files.length === 0 ? { blocked: t('minutes.file-first') } : {}
  return (
    <FormFrame form={form} submit={t('minutes.keep')} quiet {...blocked}>
      <FileDrop single label={t('minutes.file')} files={files} onChange={setFiles} />
      <TextInput label={t('pact.number')} {...form.field('number')} />
      <DateField label={t('pact.signed-on')} max={today} {...form.field('signedOn')} />
    </FormFrame>
  )
}
