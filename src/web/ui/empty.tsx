// An empty place: what will come, when, and what one can do now. Used by tables, panels and pages.
import type { ReactNode } from 'react'
import classes from './empty.module.css'

export interface EmptyProps {
  title: ReactNode
  text?: ReactNode
  action?: ReactNode
}

export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {text === undefined ? null : <p className={classes.text}>{text}</p>}
      {action === undefined ? null : <div className={classes.action}>{action}</div>}
    </div>
  )
}
