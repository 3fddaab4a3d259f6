// A spread over classes as standing bars: how many in each. Used by reports and score boards.

import classes from './column-bars.module.css'
import { Link } from './link.tsx'

export interface ColumnBar {
  id: string
  /** Under the bar. */
  label: string
  count: number
  to?: string
  strong?: boolean
}

export function ColumnBars({ label, bars }: { label: string; bars: readonly ColumnBar[] }) {
  const top = Math.max(1, ...bars.map((bar) => bar.count))
  return (
    <ol className={classes.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} className={classes.bar}>
          <span className={classes.count}>
            {bar.to === undefined ? bar.count : <Link to={bar.to}>{bar.count}</Link>}
          </span>
          <i data-strong={bar.strong} style={{ height: `${Math.max(2, (bar.count / top) * 112)}px` }} />
          <span className={classes.label}>{bar.label}</span>
        </li>
      ))}
    </ol>
  )
}
