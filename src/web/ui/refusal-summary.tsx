// Why something was refused, every reason at once, each with a link to its field. Used by forms and beside act buttons.
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '../../contract/refusal.ts'
import { UnreachableError } from '../client/errors.ts'
import { formatDateTime } from '../words/format.ts'
import classes from './refusal-summary.module.css'

export interface RefusalSummaryProps {
  reasons: readonly RefusalReason[]
  error?: Error | undefined
  /** Makes the id of the field a path names, when the form has that field. */
  idOf?: (path: string) => string
  ref?: Ref<HTMLDivElement>
}

export function RefusalSummary({ reasons, error, idOf, ref }: RefusalSummaryProps) {
  const { t } = useTranslation()
  if (reasons.length === 0 && error === undefined) return null
  return (
    <div ref={ref} className={classes.band} role="alert" tabIndex={-1}>
      {error === undefined ? null : <Trouble error={error} />}
      {reasons.length === 0 ? null : (
        <>
          <p className={classes.title}>{t('refused.title', { count: reasons.length })}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.kind} ${reason.path ?? ''} ${reason.message}`}>
                <Reason reason={reason} id={reason.path === undefined ? undefined : idOf?.(reason.path)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Reason({ reason, id }: { reason: RefusalReason; id: string | undefined }) {
  if (id === undefined) return <>{reason.message}</>
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(id)?.focus()
      }}
    >
      {reason.message}
    </a>
  )
}

function Trouble({ error }: { error: Error }) {
  const { t, i18n } = useTranslation()
  const kind = error instanceof UnreachableError ? 'unreachable' : 'broken'
  const time = formatDateTime(new Date(), i18n.language)
  return (
    <>
      <p className={classes.title}>{t(`trouble.${kind}-title`)}</p>
      <p>{t(`trouble.${kind}-text`, { time })}</p>
    </>
  )
}
