// One objection: what it says, from whom for those who answer, the answer or the form to give it. Used by posting and objection pages.
import { Radio, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { AnswerObjection, type ListObjections } from '../../contract/objections.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useForm } from '../ui/use-form.ts'
import { TimeText } from '../ui/when.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

type Objection = OutputOf<typeof ListObjections>['rows'][number]

export function ObjectionCard({ objection, mayAnswer }: { objection: Objection; mayAnswer: boolean }) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  const law = useLawWords()
  const { answer, from } = objection
  return (
    <Card
      title={t('objection.title', { code: objection.code })}
      note={<TimeText at={objection.receivedAt} />}
      more={
        answer === null ? (
          <StatePill look="held">{t('objection.open')}</StatePill>
        ) : (
          <StatePill look={answer.outcome === 'upheld' ? 'warned' : 'done'}>
            {say(`objection.${answer.outcome}`)}
          </StatePill>
        )
      }
    >
      <div className={classes.list}>
        <div>
          <p>
            {t('objection.about')} <Link to={`/dossiers/${objection.dossierId}`}>{objection.about}</Link>,{' '}
            {law.award(objection.award)} ({objection.postingCode})
          </p>
          <blockquote lang="vi" className={classes.pre}>
            {objection.text}
          </blockquote>
          {from === null ? null : (
            <p className={classes.quiet}>
              {t('objection.from', { name: from.name, phone: from.phone, address: from.address })}
            </p>
          )}
          {objection.file === null ? null : <FileName file={objection.file} />}
        </div>
        {answer === null ? (
          mayAnswer ? (
            <AnswerForm objectionId={objection.id} />
          ) : null
        ) : (
          <div>
            <h3>{t('objection.answer')}</h3>
            <p lang="vi" className={classes.pre}>
              {answer.text}
            </p>
            <p className={classes.quiet}>
              <TimeText at={answer.at} /> · {answer.by}
            </p>
          </div>
        )}
      </div>
    </Card>
  )
}

function AnswerForm({ objectionId }: { objectionId: string }) {
  const { t } = useTranslation('dossiers')
  const form = useForm(AnswerObjection, {
    draft: `answer-objection.${objectionId}`,
    initial: { outcome: 'dismissed' as 'dismissed' | 'upheld', text: '' },
    toInput: (values) => ({ objectionId, ...values }),
    onDone: () => sayShortly(t('objection.answered')),
  })
  return (
    <FormFrame form={form} submit={t('objection.submit')} quiet>
      <Radio.Group
        label={t('objection.outcome')}
        value={form.values.outcome}
        onChange={(value) => form.set('outcome', value === 'upheld' ? 'upheld' : 'dismissed')}
      >
        <Radio
          value="dismissed"
          label={t('objection.dismissed')}
          description={t('objection.dismissed-help')}
        />
        <Radio value="upheld" label={t('objection.upheld')} description={t('objection.upheld-help')} />
      </Radio.Group>
      <Textarea
        label={t('objection.answer')}
        description={t('objection.answer-help')}
        autosize
        minRows={3}
        {...form.field('text')}
      />
    </FormFrame>
  )
}
