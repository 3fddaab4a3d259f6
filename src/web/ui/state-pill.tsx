// The state of a record in one or two words, with a mark that does not need colour. Used by lists and heads of pages.
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconLock,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './state-pill.module.css'

/** quiet: plain · waiting: somebody must act · done · refused · held: waits by law · frozen: locked for good · warned: look at it */
export type StateLook = 'quiet' | 'waiting' | 'done' | 'refused' | 'held' | 'frozen' | 'warned'

const marks: Record<StateLook, TablerIcon | undefined> = {
  quiet: undefined,
  waiting: IconCircleDashed,
  done: IconCheck,
  refused: IconX,
  held: IconClock,
  warned: IconAlertTriangle,
  frozen: IconLock,
}

export function StatePill({ look = 'quiet', children }: { look?: StateLook; children: ReactNode }) {
  const Mark = marks[look]
  return (
    <span className={classes.pill} data-look={look}>
      {Mark === undefined ? null : <Mark size={14} stroke={2.2} aria-hidden="true" />}
      {children}
    </span>
  )
}
