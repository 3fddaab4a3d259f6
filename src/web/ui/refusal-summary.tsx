// Why something was refused, every reason at once, each with a link to its field. Used by forms and beside act buttons.
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '../../contract/refusal.ts'
import { UnreachableError } from '../client/errors.ts'
import { formatDateTime } from '../words/format.ts'
import { faultOf, useFieldWords } from './field-words.ts'
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
  const { t } = useTranslation()
  const inWords = useFieldWords()
  if (id === undefined) return <>{reason.message}</>
  const label = faultOf(reason) === undefined ? undefined : labelOf(id)
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        fieldAt(id)?.focus()
      }}
    >
      {label === undefined ? reason.message : t('fault.of', { label, words: inWords(reason) })}
    </a>
  )
}

/** The field itself; of a group of boxes or choices, the first. */
function fieldAt(id: string): HTMLElement | null {
  const found = document.getElementById(id)
  return found === null || isInput(found) ? found : (found.querySelector('input') ?? found)
}

const isInput = (
  field: Element | null,
): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLInputElement ||
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement

const labelOfGroup = (id: string) => document.getElementById(`${id}-label`)

/** The words above the field, as the person reads them; undefined when the form has no such field. */
function labelOf(id: string): string | undefined {
  const field = document.getElementById(id)
  const above = field instanceof HTMLFieldSetElement ? field.querySelector('legend') : labelOfGroup(id)
  const words = isInput(field) ? field.labels?.[0]?.textContent : above?.firstChild?.textContent
  return words?.replace(/\s*\*$/, '') || undefined
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
