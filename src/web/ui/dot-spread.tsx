// Scores of a group as dots on one line, mine filled, a limit drawn where there is one: never only a rank. Used by score pages.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../words/format.ts'
import classes from './dot-spread.module.css'
import { Unseen } from './unseen.tsx'

export interface Dot {
  id: string
  name: string
  value: number
  mine?: boolean
}

export interface DotSpreadProps {
  /** The finding: "6 of 7 members have a score". */
  label: string
  dots: readonly Dot[]
  limit?: { value: number; label: string }
  /** Ends of the line; the dots' own range with some air when left out. */
  from?: number
  to?: number
}

export function DotSpread(props: DotSpreadProps) {
  const { i18n } = useTranslation()
  const values = props.dots.map((dot) => dot.value)
  const low = props.from ?? Math.min(...values, props.limit?.value ?? Number.POSITIVE_INFINITY)
  const high = props.to ?? Math.max(...values, props.limit?.value ?? Number.NEGATIVE_INFINITY)
  const at = (value: number) => (high === low ? 50 : 4 + ((value - low) / (high - low)) * 92)
  const number = (value: number) => formatNumber(value, i18n.language)
  const labelled = labelledDots(props.dots)
  return (
    <figure className={classes.spread}>
      <figcaption>{props.label}</figcaption>
      {props.dots.length === 0 ? null : (
        <div className={classes.line}>
          {props.limit === undefined ? null : (
            <span className={classes.limit} style={{ left: `${at(props.limit.value)}%` }}>
              <span data-side={at(props.limit.value) > 50 ? 'left' : 'right'}>
                {number(props.limit.value)}: {props.limit.label}
              </span>
            </span>
          )}
          {props.dots.map((dot) => (
            <span
              key={dot.id}
              className={classes.dot}
              data-mine={dot.mine}
              style={{ left: `${at(dot.value)}%` }}
            >
              {labelled.has(dot.id) ? <span className={classes.value}>{number(dot.value)}</span> : null}
            </span>
          ))}
        </div>
      )}
      <Unseen>{props.dots.map((dot) => `${dot.name}: ${number(dot.value)}`).join('; ')}</Unseen>
    </figure>
  )
}

/** The lowest, the highest and mine carry their number; the others would overlap. */
function labelledDots(dots: readonly Dot[]): ReadonlySet<string> {
  const ordered = dots.toSorted((a, b) => a.value - b.value)
  const named = [ordered[0], ordered.at(-1), dots.find((dot) => dot.mine === true)]
  return new Set(named.flatMap((dot) => (dot === undefined ? [] : [dot.id])))
}
