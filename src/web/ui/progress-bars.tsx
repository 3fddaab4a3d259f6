// Progress of several things side by side, each bar with its figures ("38 / 41") and a link to the records. Used by boards.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../words/format.ts'
import { Link } from './link.tsx'
import classes from './progress-bars.module.css'

export interface Progressed {
  done: number
  of: number
  /** The records behind the figure. */
  to?: string
}

export interface ProgressLine {
  id: string
  /** Before the label: its number. */
  mark?: string
  label: string
  to?: string
  /** One for each of `measures`; undefined is not known yet. */
  values: readonly (Progressed | undefined)[]
}

/** @param measures what the bars count, at most three, heading the columns */
export function ProgressBars(props: {
  label: string
  labelHeader: string
  measures: readonly string[]
  lines: readonly ProgressLine[]
}) {
  return (
    <table className={classes.bars} aria-label={props.label} data-measures={props.measures.length}>
      <thead>
        <tr>
          <th scope="col">{props.labelHeader}</th>
          {props.measures.map((measure) => (
            <th key={measure} scope="col">
              {measure}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <span className={classes.name}>
                {line.mark === undefined ? null : <span className={classes.mark}>{line.mark}</span>}
                {line.to === undefined ? <span>{line.label}</span> : <Link to={line.to}>{line.label}</Link>}
              </span>
            </th>
            {props.measures.map((measure, index) => (
              <td key={measure} data-label={measure}>
                <Bar value={line.values[index]} second={index % 2 === 1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One bar with its figures: 38 / 41. Unknown is hatched and says so, never 0. */
export function Bar({ value, second }: { value: Progressed | undefined; second?: boolean }) {
  const { t, i18n } = useTranslation()
  const share = value === undefined || value.of === 0 ? 0 : Math.min(1, value.done / value.of)
  const figures = value === undefined ? t('picture.not-yet') : null
  return (
    <span className={classes.bar} data-second={second} data-unknown={value === undefined || undefined}>
      <span className={classes.track}>
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <span className={classes.figures}>{figures ?? <Figures value={value} language={i18n.language} />}</span>
    </span>
  )
}

function Figures({ value, language }: { value: Progressed | undefined; language: string }) {
  if (value === undefined) return null
  const words = (
    <>
      <b>{formatNumber(value.done, language)}</b> / {formatNumber(value.of, language)}
    </>
  )
  return value.to === undefined ? words : <Link to={value.to}>{words}</Link>
}
