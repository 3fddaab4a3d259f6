// The frame of every page: trail, one title, one primary action, what explains or records on the right.
// Used by every page as its outermost element.
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { takeFocus } from '../shell/focus.ts'
import { Link } from './link.tsx'
import classes from './page.module.css'

export interface TrailStep {
  label: string
  to: string
}

export interface PageProps {
  /** The finding where there is one, else the plain name. */
  title: string
  /** The way here, without the page itself. */
  trail?: readonly TrailStep[]
  /** One or two sentences under the title: the record's name, the state, what waits. */
  lead?: ReactNode
  /** Beside the title: an avatar, a verdict mark. */
  mark?: ReactNode
  /** Marks under the lead: StatePill, a lock with its date. */
  state?: ReactNode
  /** Secondary buttons, before the primary one. */
  actions?: ReactNode
  /** The single filled button of the page. */
  primary?: ReactNode
  /** The right column: road, evidence, HistoryPanel. */
  side?: ReactNode
  /** Width of the right column: 304 to 400 px. */
  sideWidth?: 'narrow' | 'wide'
  /** No title drawn (a banner shows it), still in the document for screen readers. */
  bare?: boolean
  children?: ReactNode
}

export function Page(props: PageProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeFocus(title.current), [])
  useEffect(() => {
    document.title = `${props.title} · Palmarès`
  }, [props.title])
  return (
    <>
      {props.trail === undefined || props.trail.length === 0 ? null : (
        <Trail steps={props.trail} here={props.title} />
      )}
      <div className={props.bare === true ? classes.bare : classes.head}>
        <div className={classes.words}>
          {props.mark}
          <div className={classes.title}>
            <h1 ref={title} tabIndex={-1}>
              {props.title}
            </h1>
            {props.lead === undefined ? null : <div className={classes.lead}>{props.lead}</div>}
            {props.state === undefined ? null : <div className={classes.state}>{props.state}</div>}
          </div>
        </div>
        {props.actions === undefined && props.primary === undefined ? null : (
          <div className={classes.acts}>
            {props.actions}
            {props.primary}
          </div>
        )}
      </div>
      {props.side === undefined ? (
        <div className={classes.stack}>{props.children}</div>
      ) : (
        <div className={classes.columns} data-side={props.sideWidth ?? 'narrow'}>
          <div className={classes.stack}>{props.children}</div>
          <aside className={classes.stack}>{props.side}</aside>
        </div>
      )}
    </>
  )
}

function Trail({ steps, here }: { steps: readonly TrailStep[]; here: string }) {
  const { t } = useTranslation('shell')
  return (
    <nav aria-label={t('trail')} className={classes.trail}>
      <ol>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
