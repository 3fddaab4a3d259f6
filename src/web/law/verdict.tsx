// The mark of a verdict: ✓ round, ✗ square, ? dashed, ⏸ round; each with its word. The only place that owns these colours.
// Used wherever the law answers.
import { useTranslation } from 'react-i18next'
import type { Verdict as VerdictValue } from '../../law/index.ts'
import { Unseen } from '../ui/unseen.tsx'
import classes from './verdict.module.css'

export type { VerdictValue }

const paths: Record<Exclude<VerdictValue, 'unknown'>, string> = {
  met: 'M4.5 12.5l5 5 10-11',
  'not-met': 'M6 6l12 12M18 6L6 18',
  suspended: 'M8.5 5.5v13M15.5 5.5v13',
}

export interface VerdictProps {
  verdict: VerdictValue
  size?: 'small' | 'large'
  /** A branch that did not decide: outline only. */
  quiet?: boolean
  /** The word stands beside the mark; otherwise only screen readers hear it. */
  worded?: boolean
  /** Only a person or a council can answer, and has not yet. */
  awaiting?: boolean
}

export function Verdict({ verdict, size, quiet, worded, awaiting }: VerdictProps) {
  const { t } = useTranslation('verdict')
  const word = t(awaiting === true && verdict === 'unknown' ? 'word.awaiting' : `word.${verdict}`)
  const mark = (
    <span
      className={classes.mark}
      data-verdict={verdict}
      data-size={size}
      data-quiet={quiet}
      aria-hidden="true"
    >
      {verdict === 'unknown' ? (
        '?'
      ) : (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={paths[verdict]} />
        </svg>
      )}
    </span>
  )
  if (worded === true) {
    return (
      <span className={classes.worded} data-verdict={verdict}>
        {mark}
        {word}
      </span>
    )
  }
  return (
    <>
      {mark}
      <Unseen>{quiet === true ? `${word} (${t('word.did-not-decide')})` : word}</Unseen>
    </>
  )
}

/** What the four marks mean, under a tree. */
export function VerdictLegend() {
  return (
    <p className={classes.legend}>
      {(['met', 'not-met', 'unknown', 'suspended'] as const).map((verdict) => (
        <Verdict key={verdict} verdict={verdict} worded />
      ))}
    </p>
  )
}
