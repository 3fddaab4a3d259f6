// The way of a dossier as a line of steps: done, now, to come, each with its day. Upright on narrow screens. Used by the dossier page.
import { IconCheck, IconStarFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowDossier } from '../../contract/dossier-page.ts'
import { Unseen } from '../ui/unseen.tsx'
import { formatDate } from '../words/format.ts'
import classes from './life-line.module.css'
import { useSay } from './use-say.ts'

type Step = OutputOf<typeof ShowDossier>['life'][number]

export function LifeLine({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('dossiers')
  const [all, setAll] = useState(false)
  const at = steps.findIndex((step) => step.state === 'current')
  return (
    <>
      <p className={classes.where}>
        {at === -1 ? null : t('life.step-of', { at: at + 1, of: steps.length })}{' '}
        <button type="button" onClick={() => setAll(!all)}>
          {t(all ? 'life.fewer' : 'life.all')}
        </button>
      </p>
      <ol className={classes.line} aria-label={t('life.label')}>
        {steps.map((step, index) => (
          <StepShown
            key={step.step}
            step={step}
            last={index === steps.length - 1}
            near={all || Math.abs(index - Math.max(0, at)) <= 1 || index === steps.length - 1}
          />
        ))}
      </ol>
    </>
  )
}

function StepShown({ step, last, near }: { step: Step; last: boolean; near: boolean }) {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const date = (on: string) => formatDate(on, i18n.language)
  return (
    <li
      data-state={step.state}
      data-near={near || undefined}
      aria-current={step.state === 'current' ? 'step' : undefined}
    >
      <span className={classes.point} data-end={last || undefined} aria-hidden="true">
        {step.state === 'done' && !last ? <IconCheck size={14} stroke={2.6} /> : null}
        {last ? <IconStarFilled size={12} /> : null}
      </span>
      <b>{say(`life.${step.step}`)}</b>
      <span>{when()}</span>
      {step.state === 'current' ? <Unseen>{t('life.now')}</Unseen> : null}
    </li>
  )

  function when(): string {
    if (step.state === 'skipped') return t('life.skipped')
    if (step.step === 'posted' && step.on !== null && step.dueOn !== null)
      return t('life.until', { date: date(step.dueOn) })
    if (step.on !== null) return date(step.on)
    return step.dueOn === null ? '' : t('life.due', { date: date(step.dueOn) })
  }
}
