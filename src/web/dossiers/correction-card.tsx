// The correction asked: each point, the unit's answer to it, written on the same record. Used by the dossier page.
import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AnswerReturn } from '../../contract/dossier-appraisal.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { TimeText } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import type { DossierShown } from './dossier-page.tsx'
import classes from './facts.module.css'
import { useMaybe } from './use-say.ts'

type Returned = DossierShown['returns'][number]

export function CorrectionCard({ dossier }: { dossier: DossierShown }) {
  const { t, i18n } = useTranslation('dossiers')
  const last = dossier.returns.at(-1)
  if (last === undefined) return null
  const waits = dossier.stage === 'returned' && last.answeredAt === null
  const title = waits
    ? t('correction.asked', { count: last.reasons.length })
    : t('correction.past', { count: dossier.returns.length })
  return (
    <Card
      title={<span id="correction">{title}</span>}
      note={
        last.answerBy === null
          ? undefined
          : t('correction.by', { date: formatDate(last.answerBy, i18n.language) })
      }
    >
      {waits && dossier.abilities['answer-return'] === true ? (
        <AnswerForm dossierId={dossier.id} returned={last} />
      ) : (
        <div className={classes.list}>
          {dossier.returns.map((returned) => (
            <ReturnShown key={returned.id} returned={returned} />
          ))}
        </div>
      )}
    </Card>
  )
}

function ReturnShown({ returned }: { returned: Returned }) {
  const { t } = useTranslation('dossiers')
  const maybe = useMaybe()
  return (
    <div>
      <p className={classes.quiet}>
        <TimeText at={returned.at} /> · {returned.by}
      </p>
      <ul className={classes.list}>
        {returned.reasons.map((reason) => (
          <li key={`${reason.about} ${reason.text}`}>
            <b>{maybe(`checked.${reason.about}`) ?? reason.about}</b>
            <p lang="vi" className={classes.pre}>
              {reason.text}
            </p>
            <p className={classes.quiet} lang={reason.answer === null ? undefined : 'vi'}>
              {reason.answer === null
                ? t('correction.no-answer')
                : t('correction.answer', { text: reason.answer })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function AnswerForm({ dossierId, returned }: { dossierId: string; returned: Returned }) {
  const { t } = useTranslation('dossiers')
  const maybe = useMaybe()
  const names = returned.reasons.map((_reason, index) => `answer-${index}`)
  const form = useForm(AnswerReturn, {
    draft: `answer-return.${returned.id}`,
    initial: Object.fromEntries(names.map((name) => [name, ''])),
    paths: Object.fromEntries(names.map((name, index) => [name, `answers.${index}`])),
    toInput: (values) => ({ dossierId, answers: names.map((name) => values[name] ?? '') }),
    onDone: () => sayShortly(t('correction.sent')),
  })
  return (
    <FormFrame form={form} submit={t('correction.submit')} quiet>
      <p className={classes.quiet}>{t('correction.help')}</p>
      {returned.reasons.map((reason, index) => (
        <div key={`${reason.about} ${reason.text}`}>
          <Textarea
            label={maybe(`checked.${reason.about}`) ?? reason.about}
            description={<span lang="vi">{reason.text}</span>}
            autosize
            minRows={2}
            {...form.field(`answer-${index}`)}
          />
        </div>
      ))}
    </FormFrame>
  )
}
