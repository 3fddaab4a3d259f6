// The scorecard of a year: items with their rules and what each rests on, bonus, penalties, gates, classes, ties, sources; opening the year.
// Used by the router at /scores/scorecards/….
import { useTranslation } from 'react-i18next'
import { ShowScorecard } from '../../contract/scores.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card, Columns } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'
import { pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { mayDo } from './may-do.ts'
import { OpenScoringForm } from './open-scoring-form.tsx'
import { pointsText } from './points.tsx'
import { ScorecardItems } from './scorecard-items.tsx'
import { ScorecardSide } from './scorecard-side.tsx'

export default function ScorecardPage() {
  const { t, i18n } = useTranslation('scores')
  const year = Number(useRoutePart('year'))
  const shown = useView(ShowScorecard, { year })
  const { scorecard, scoring } = shown
  const items = scorecard.groups.reduce((sum, group) => sum + group.items.length, 0)
  return (
    <Page
      title={t('card.title', { count: items, points: pointsText(scorecard.scale * 10, i18n.language) })}
      lead={pick(scorecard.name, i18n.language).text}
      trail={[{ label: t('blocks.short'), to: `/scores?year=${year}` }]}
      state={
        <>
          <StatePill look="warned">{t('card.composite')}</StatePill>
          {scoring === null ? (
            <StatePill look="waiting">{t('card.not-open')}</StatePill>
          ) : (
            <StatePill look="frozen">{t('card.version', { hash: scorecard.hash.slice(0, 12) })}</StatePill>
          )}
        </>
      }
      actions={
        <>
          <PrintButton />
          <LinkButton to={addressOf(ShowScorecard, { year }, { format: 'xlsx' })}>
            {t('sheet.xlsx')}
          </LinkButton>
        </>
      }
    >
      <Card title={t('card.status')}>
        <p>{pick(scorecard.statusNote, i18n.language).text}</p>
        <p>{pick(scorecard.notApplicable, i18n.language).text}</p>
      </Card>
      {scoring === null ? null : (
        <Card title={t('card.deadlines')}>
          <dl className={classes.pair}>
            <div>
              <dt className={classes.quiet}>{t('stage-short.block.self')}</dt>
              <dd>
                <DateText on={scoring.selfDueOn} />
              </dd>
            </div>
            <div>
              <dt className={classes.quiet}>{t('columns.block-points')}</dt>
              <dd>
                <DateText on={scoring.blockDueOn} />
              </dd>
            </div>
            <div>
              <dt className={classes.quiet}>{t('stage-short.block.appraisal')}</dt>
              <dd>
                <DateText on={scoring.appraisalDueOn} />
              </dd>
            </div>
          </dl>
          {scoring.guidance === null ? null : <p lang="vi">{scoring.guidance}</p>}
          {scoring.flagsPerBlock === null ? null : <p>{t('card.flags', { count: scoring.flagsPerBlock })}</p>}
        </Card>
      )}
      <ScorecardItems scorecard={scorecard} />
      <Columns>
        <ScorecardSide scorecard={scorecard} />
      </Columns>
      {mayDo(shown.abilities, 'open-scoring') ? <OpenScoringForm year={year} shown={shown} /> : null}
    </Page>
  )
}
