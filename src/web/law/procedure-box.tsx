// What follows once the standard is met: vote, papers, deadline, posting, who decides, prize; each with its place in the law.
// Used by eligibility pages and dossiers.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Procedure } from '../../law/index.ts'
import { Card } from '../ui/card.tsx'
import { DateText, Quantity } from '../ui/when.tsx'
import { formatNumber } from '../words/format.ts'
import type { Place } from './citation.ts'
import { CitationText } from './citation-text.tsx'
import { useLawWords } from './law-words.ts'
import classes from './procedure-box.module.css'

export function ProcedureBox({ procedure }: { procedure: Procedure }) {
  const { t, i18n } = useTranslation('verdict')
  const words = useLawWords()
  const { vote, papers, sets, deadline, posting, authorities, prize, quota } = procedure
  return (
    <Card title={t('procedure.title')}>
      <dl className={classes.list}>
        <Line name={t('procedure.vote')} place={vote.citation}>
          {vote.percent === null
            ? t('procedure.vote-open')
            : t('procedure.vote-all', { count: vote.percent })}
          {vote.ballot === true ? ` · ${t('procedure.ballot')}` : ''}
        </Line>
        {papers.length === 0 ? null : (
          <Line name={t('procedure.documents')} place={sets?.citation ?? papers[0]?.citation}>
            <ul className={classes.papers}>
              {papers.map((paper) => (
                <li key={paper.code}>{words.paper(paper.code, paper.name)}</li>
              ))}
            </ul>
            {sets?.number == null ? null : t('procedure.sets', { count: sets.number })}
          </Line>
        )}
        {deadline === null ? null : (
          <Line name={t('procedure.deadline')} place={deadline.citation}>
            {deadline.on === null ? deadline.monthDay : <DateText on={deadline.on} />}
          </Line>
        )}
        {posting === null ? null : (
          <Line name={t('procedure.posting')} place={posting.citation}>
            {t('procedure.working-days', { count: posting.workingDays })}
          </Line>
        )}
        {authorities.map((power) => (
          <Line key={power.authority} name={t('procedure.authority')} place={power.citation}>
            {words.authority(power.authority)}
          </Line>
        ))}
        {quota === null ? null : (
          <Line name={t('procedure.quota')} place={quota.citation}>
            <Quantity value={quota.percent} />%
          </Line>
        )}
        {prize === null || prize.multiplier === null ? null : (
          <Line name={t('procedure.prize')} place={prize.citation}>
            {prize.atMost ? `${t('procedure.at-most')} ` : ''}
            {t('procedure.multiplier', {
              multiplier: formatNumber(prize.multiplier, i18n.language, { minimumFractionDigits: 1 }),
            })}
          </Line>
        )}
      </dl>
    </Card>
  )
}

function Line(props: { name: string; place: Place | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.children} {props.place === undefined ? null : <CitationText citation={props.place} />}
      </dd>
    </div>
  )
}
