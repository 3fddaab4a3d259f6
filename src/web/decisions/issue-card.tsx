// The registrar numbers and issues: the next number, the day of signature, the signed file. Used by the page of a decision.
import { useTranslation } from 'react-i18next'
import { IssueDecision } from '../../contract/decisions.ts'
import type { FileLink } from '../../contract/values.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { WholeNumberField } from '../ui/whole-number-field.tsx'
import type { DecisionShown } from './decision-page.tsx'
import classes from './decisions.module.css'

interface Typed {
  number: number | string
  signedOn: string
  files: readonly FileLink[]
}

export function IssueCard({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const today = useToday()
  const initial: Typed = { number: decision.next?.number ?? '', signedOn: today, files: [] }
  const form = useForm(IssueDecision, {
    initial,
    paths: { files: 'fileId' },
    toInput: ({ number, signedOn, files }) => ({
      decisionId: decision.id,
      number: Number(number),
      signedOn,
      fileId: files[0]?.id ?? '',
    }),
    onDone: ({ number }) => say(t('page.titled', { number })),
  })
  const { next } = decision
  return (
    <Card
      title={t('issue.title')}
      note={
        next === null
          ? undefined
          : t('issue.lead', { year: next.year, number: `${next.number}/${decision.text.series}` })
      }
    >
      <FormFrame form={form} submit={t('issue.submit')}>
        <div className={classes.pair}>
          <WholeNumberField
            label={t('issue.number')}
            description={t('issue.number-help')}
            {...form.field('number')}
          />
          <DateField label={t('issue.signed-on')} {...form.field('signedOn')} max={today} />
        </div>
        <FileDrop
          label={t('issue.file')}
          single
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.errorAt('fileId')}
        />
      </FormFrame>
    </Card>
  )
}
