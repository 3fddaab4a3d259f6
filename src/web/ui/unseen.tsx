// Words for screen readers only. Used where the picture says it to everyone else.
import type { ReactNode } from 'react'
import classes from './unseen.module.css'

export const Unseen = ({ children }: { children: ReactNode }) => (
  <span className={classes.unseen}>{children}</span>
)
