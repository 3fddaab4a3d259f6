// Every award with its verdict and how much is missing; one is chosen. Used by the titles page.
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../law/index.ts'
import { useLawWords } from '../law/law-words.ts'
import { Verdict } from '../law/verdict.tsx'
import classes from './titles-page.module.css'

interface Row {
  award: string
  finding: Finding
}

export function AwardList({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly Row[]
  chosen: string
  onChoose: (award: string) => void
}) {
  const { t } = useTranslation('eligibility')
  const law = useLawWords()
  return (
    <ul className={classes.awards}>
      {rows.map(({ award, finding }) => (
        <li key={award}>
          <button
            type="button"
            aria-current={award === chosen ? 'true' : undefined}
            onClick={() => onChoose(award)}
          >
            <Verdict verdict={finding.verdict} size="small" awaiting={finding.awaitingJudgement} />
            <span lang="vi">{law.award(award)}</span>
            {finding.missing.length === 0 ? null : (
              <small>{t('titles.missing', { count: finding.missing.length })}</small>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
