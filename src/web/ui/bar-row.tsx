// One bar a row with its label before and its figure at the end, each opening its records. Used by reports and boards.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../words/format.ts'
import classes from './bar-row.module.css'
import { Link } from './link.tsx'

export interface BarLine {
  id: string
  label: ReactNode
  /** Under the label, quiet. */
  detail?: ReactNode
  value: number
  /** The figure in words, when the number alone does not say it: "167 days". */
  words?: string
  to?: string
  /** The bars the title speaks of. */
  strong?: boolean
}

export function BarRows({ label, lines, max }: { label: string; lines: readonly BarLine[]; max?: number }) {
  const top = max ?? Math.max(1, ...lines.map((line) => line.value))
  return (
    <ul className={classes.rows} aria-label={label}>
      {lines.map((line) => (
        <BarRow key={line.id} line={line} top={top} />
      ))}
    </ul>
  )
}

function BarRow({ line, top }: { line: BarLine; top: number }) {
  const { i18n } = useTranslation()
  const figure = line.words ?? formatNumber(line.value, i18n.language)
  return (
    <li className={classes.row}>
      <span className={classes.label}>
        {line.label}
        {line.detail === undefined ? null : <small>{line.detail}</small>}
      </span>
      <span className={classes.track}>
        <i data-strong={line.strong} style={{ flexBasis: `${(line.value / top) * 100}%` }} />
        <span className={classes.figure}>
          {line.to === undefined ? figure : <Link to={line.to}>{figure}</Link>}
        </span>
      </span>
    </li>
  )
}
