// The frame of a form: what was refused on top, one column of fields, the draft's word, one button. Used by every form.
import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatTime } from '../words/format.ts'
import classes from './form-frame.module.css'
import { LeaveGuard } from './leave-guard.tsx'
import { RefusalSummary } from './refusal-summary.tsx'
import type { Form } from './use-form.ts'

export interface FormFrameProps<Values extends object> {
  form: Form<Values>
  /** The button's words: what it does. */
  submit: string
  /** Buttons beside it. */
  actions?: ReactNode
  /** A reason why it cannot be sent now, shown beside the button. */
  blocked?: string
  /** Not the page's main form: an outlined button. */
  quiet?: boolean
  children: ReactNode
}

export function FormFrame<Values extends object>(props: FormFrameProps<Values>) {
  const { form } = props
  const summary = useRef<HTMLDivElement>(null)
  const failures = form.reasons.length > 0 ? form.reasons : form.error
  useEffect(() => {
    if (failures !== undefined) summary.current?.focus()
  }, [failures])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (props.blocked === undefined && !form.pending) void form.submit()
  }
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <RefusalSummary ref={summary} reasons={form.reasons} error={form.error} idOf={form.idOf} />
      <BroughtBack form={form} />
      {props.children}
      <div className={classes.end}>
        <Button
          type="submit"
          variant={props.quiet === true ? 'default' : 'filled'}
          loading={form.pending}
          aria-disabled={props.blocked !== undefined || undefined}
          data-disabled={props.blocked !== undefined}
        >
          {props.submit}
        </Button>
        {props.actions}
        {props.blocked === undefined ? <KeptNote form={form} /> : <span>{props.blocked}</span>}
      </div>
      <LeaveGuard when={form.dirty && !form.pending} unless={form.keepNow} />
    </form>
  )
}

function BroughtBack<Values extends object>({ form }: { form: Form<Values> }) {
  const { t, i18n } = useTranslation()
  if (form.broughtBackFrom === undefined) return null
  return (
    <p className={classes.broughtBack}>
      {t('form.draft-back', { date: formatDate(form.broughtBackFrom, i18n.language) })}{' '}
      <Button variant="subtle" size="compact-sm" onClick={form.startAgain}>
        {t('form.draft-drop')}
      </Button>
    </p>
  )
}

function KeptNote<Values extends object>({ form }: { form: Form<Values> }) {
  const { t, i18n } = useTranslation()
  return (
    <span className={classes.note} role="status">
      {form.keptAt === undefined ? null : t('form.kept-at', { time: formatTime(form.keptAt, i18n.language) })}
    </span>
  )
}
