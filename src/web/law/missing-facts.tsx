// The answer on top: the verdict in words, the law's day, and at most three missing facts, each with who can supply it and one
// way to do so. Used by eligibility pages and dossiers.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, MissingFact } from '../../law/index.ts'
import { formatDate } from '../words/format.ts'
import { CitationText } from './citation-text.tsx'
import { useLawWords } from './law-words.ts'
import classes from './missing-facts.module.css'
import { Verdict } from './verdict.tsx'

export interface MissingFactsProps {
  finding: Pick<
    Finding,
    'award' | 'verdict' | 'awaitingJudgement' | 'lawOn' | 'certain' | 'missing' | 'warnings'
  >
  /** Who holds the fact and what can be done: a button or a link. */
  remedy?: (missing: MissingFact) => ReactNode
  /** Shown at first; the rest is counted. */
  shown?: number
}

export function MissingFacts({ finding, remedy, shown = 3 }: MissingFactsProps) {
  const { t, i18n } = useTranslation('verdict')
  const words = useLawWords()
  const first = finding.missing.slice(0, shown)
  const others = finding.missing.length - first.length
  return (
    <div className={classes.band} data-verdict={finding.verdict} data-unsure={!finding.certain || undefined}>
      <Verdict verdict={finding.verdict} size="large" awaiting={finding.awaitingJudgement} />
      <div>
        <h2>{answer()}</h2>
        <p>
          <span lang="vi">{words.award(finding.award)}</span> ·{' '}
          {t('answer.law-on', { date: formatDate(finding.lawOn, i18n.language) })}
        </p>
        {finding.certain ? null : <p className={classes.unsure}>{t('answer.not-certain')}</p>}
        {finding.warnings.map((warning) => (
          <p key={warning.code} className={classes.unsure}>
            {words.warning(warning)}{' '}
            {warning.citation === undefined ? null : <CitationText citation={warning.citation} />}
          </p>
        ))}
      </div>
      {first.length === 0 ? null : (
        <ol className={classes.missing}>
          {first.map((missing) => (
            <li key={`${missing.fact} ${missing.predicate}`}>
              <div>
                <b>{words.question(missing)}</b>
                <span className={classes.quiet}>
                  {t(missing.kind === 'judgement' ? 'answer.judgement' : 'answer.fact')} ·{' '}
                  <CitationText citation={missing.citation} />
                </span>
              </div>
              {remedy?.(missing)}
            </li>
          ))}
        </ol>
      )}
      {others > 0 ? <p className={classes.more}>{t('answer.more-missing', { count: others })}</p> : null}
    </div>
  )

  function answer(): string {
    if (finding.awaitingJudgement) return t('answer.awaiting')
    if (finding.verdict !== 'unknown') return t(`answer.${finding.verdict}`)
    const count = finding.missing.length
    return count === 0 ? t('answer.unknown-open') : t('answer.unknown', { count })
  }
}
