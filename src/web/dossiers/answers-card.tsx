// After the dossier went up: the letter, the opinion, the posting, objections, what still holds it. Used by the dossier page.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { Link } from '../ui/link.tsx'
import { DateText, TimeText } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import type { DossierShown } from './dossier-page.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

export function AnswersCard({ dossier }: { dossier: DossierShown }) {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const letter = dossier.submissions.at(-1)
  const { appraisal, holds, withdrawal, objections } = dossier
  return (
    <Card title={titleOf(dossier, t)}>
      {holds.map((hold) => (
        <p key={hold.kind} className={classes.quiet}>
          <b>{say(`holds.${hold.kind}`)}.</b> {say(`holds-why.${hold.kind}`, hold.figures)}
        </p>
      ))}
      <dl className={classes.facts}>
        {letter === undefined ? null : (
          <Fact name={t('answers.letter')}>
            {t('answers.letter-number', { number: letter.number, on: formatDate(letter.on, i18n.language) })},{' '}
            {t('answers.received')} <DateText on={letter.receivedOn} />
            {letter.late ? <b className={classes.late}> · {t('list.late')}</b> : null}
            {letter.file === null ? null : <FileName file={letter.file} />}
          </Fact>
        )}
        {appraisal === null ? null : (
          <Fact name={t('answers.opinion')}>
            <b>{say(`opinions.${appraisal.opinion}`)}</b>, <TimeText at={appraisal.at} />, {appraisal.by}
            {appraisal.text === '' ? null : (
              <p lang="vi" className={classes.pre}>
                {appraisal.text}
              </p>
            )}
          </Fact>
        )}
        {dossier.postings.map((posting) => (
          <Fact key={posting.id} name={t('answers.posting')}>
            <Link to={`/public/postings/${posting.id}`}>{posting.code}</Link>,{' '}
            {t(posting.running ? 'answers.posting-until' : 'answers.posting-ended', {
              date: formatDate(posting.endsOn, i18n.language),
            })}
          </Fact>
        ))}
        {objections.open + objections.answered === 0 ? null : (
          <Fact name={t('answers.objections')}>
            {t('answers.objections-count', { open: objections.open, answered: objections.answered })}
          </Fact>
        )}
        {withdrawal === null ? null : (
          <Fact name={t('answers.withdrawn')}>
            <TimeText at={withdrawal.at} />: <span lang="vi">{withdrawal.reason}</span>
          </Fact>
        )}
      </dl>
    </Card>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

function titleOf(
  { stage, holds }: DossierShown,
  t: ReturnType<typeof useTranslation<'dossiers'>>['t'],
): string {
  if (stage === 'submitted') return t('answers.waits-for-appraisal')
  if (holds.length > 0) return t('answers.held', { count: holds.length })
  if (stage === 'appraised' || stage === 'posted') return t('answers.ready')
  return t('answers.title')
}
