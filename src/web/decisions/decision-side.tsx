// Beside a decision: who signs and whether the law gives the power, the signed file with its digest, the decisions before and after.
// Used by the page of a decision.
import { useTranslation } from 'react-i18next'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { Link } from '../ui/link.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText, Money } from '../ui/when.tsx'
import { useNounWords } from '../words/noun-words.ts'
import type { DecisionShown } from './decision-page.tsx'
import classes from './decisions.module.css'

export function DecisionSide({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const { text, file, of, laterDecisions } = decision
  return (
    <>
      <Card title={t('page.signing')}>
        <p lang="vi">
          <b>{text.signatory.name}</b>
          <br />
          {text.signatory.office}
        </p>
        <Power decision={decision} />
      </Card>
      {decision.state === 'issued' ? (
        <Card title={t('page.issued')}>
          <dl className={classes.facts}>
            <dt>{t('page.signed-on')}</dt>
            <dd>
              <DateText on={decision.signedOn} long />
            </dd>
            {decision.totalDong > 0 ? (
              <>
                <dt>{t('page.total')}</dt>
                <dd>
                  <Money dong={decision.totalDong} />
                </dd>
              </>
            ) : null}
            {file === null ? null : (
              <>
                <dt>{t('page.file')}</dt>
                <dd>
                  <FileName file={file} />
                </dd>
              </>
            )}
            <dt>{t('page.hash')}</dt>
            <dd>
              <code>{decision.fileHash}</code>
            </dd>
            {decision.issuedBy === null ? null : (
              <>
                <dt>{t('page.issued-by')}</dt>
                <dd lang="vi">{decision.issuedBy.name}</dd>
              </>
            )}
          </dl>
        </Card>
      ) : null}
      {of === null ? null : (
        <Card title={t('page.of')}>
          <Neighbour one={of} />
        </Card>
      )}
      {laterDecisions.length === 0 ? null : (
        <Card title={t('page.later')}>
          {laterDecisions.map((one) => (
            <Neighbour key={one.id} one={one} />
          ))}
        </Card>
      )}
    </>
  )
}

function Neighbour({ one }: { one: DecisionShown['laterDecisions'][number] }) {
  const { t } = useTranslation('decisions')
  return (
    <p>
      <Link to={`/decisions/${one.id}`}>{one.number ?? t('list.draft-number')}</Link>
      {` · ${t(`kinds.${one.kind}`)} `}
      <DateText on={one.signedOn} />
    </p>
  )
}

function Power({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const law = useLawWords()
  const words = useNounWords(['decisions'])
  const { may, certain, citation, reason } = decision.power
  const look = may === true ? 'done' : may === false ? 'refused' : 'held'
  const said = may === true ? t('power.yes') : may === false ? t('power.no') : t('power.unknown')
  return (
    <>
      <p className={classes.quiet}>{law.authority(decision.text.power)}</p>
      <StatePill look={look}>{said}</StatePill>
      {citation.document === '' ? null : (
        <p>
          <CitationText citation={citation} />
        </p>
      )}
      {reason === null ? null : (
        <p className={classes.quiet}>{words.say('decisions', `power-reasons.${reason}`) ?? reason}</p>
      )}
      {certain ? null : <p className={classes.quiet}>{t('power.uncertain')}</p>}
    </>
  )
}
