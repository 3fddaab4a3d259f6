// The vote in the unit: one cell a member, the threshold of the law drawn, the minutes. Used by the dossier page and the appraisal.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { ThresholdBar, VoteLegend } from '../ui/threshold-bar.tsx'
import { formatDate } from '../words/format.ts'
import type { DossierShown } from './dossier-page.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

export function VoteCard({ dossier }: { dossier: DossierShown }) {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const { vote, unit, year } = dossier
  const mayRecord = dossier.abilities['record-unit-vote'] === true
  const link = mayRecord ? (
    <LinkButton to={`/dossiers/votes?unit=${unit.id}&year=${year}`} size="xs">
      {t(vote === null ? 'vote.record' : 'vote.again')}
    </LinkButton>
  ) : undefined
  if (vote === null)
    return (
      <Card title={t('vote.none')} more={link}>
        <p className={classes.quiet}>{t('vote.none-help')}</p>
      </Card>
    )
  return (
    <Card title={t('vote.result', { yes: vote.yes, entitled: vote.entitled })} more={link}>
      <ThresholdBar
        total={vote.entitled}
        inFavour={vote.yes}
        against={vote.no}
        needed={vote.yesRequired ?? undefined}
      />
      <VoteLegend />
      <dl className={classes.facts}>
        <dt>{t('vote.held')}</dt>
        <dd>
          {formatDate(vote.heldOn, i18n.language)}, {say(`vote.${vote.method}`)}
        </dd>
        <dt>{t('vote.present')}</dt>
        <dd>
          {t('vote.present-of', {
            present: vote.present,
            entitled: vote.entitled,
            written: vote.writtenAnswers,
          })}
        </dd>
        <dt>{t('vote.minutes')}</dt>
        <dd>
          {t('vote.minutes-number', {
            number: vote.minutesNumber,
            on: formatDate(vote.minutesOn, i18n.language),
          })}
          {vote.file === null ? null : <FileName file={vote.file} />}
        </dd>
        <dt>{t('vote.threshold')}</dt>
        <dd>
          {vote.yesRequired === null
            ? t('vote.no-threshold')
            : t('vote.needed', { needed: vote.yesRequired, entitled: vote.entitled })}
        </dd>
      </dl>
    </Card>
  )
}
