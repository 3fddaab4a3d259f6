// Beside the items: bonus, penalties, gates, classes, ties, sources. Used by the scorecard page.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { pointsText } from './points.tsx'
import type { ShownCard } from './scorecard-items.tsx'

export function ScorecardSide({ scorecard }: { scorecard: ShownCard }) {
  const { t, i18n } = useTranslation('scores')
  const text = (names: { vi: string; fr: string; en: string }) => pick(names, i18n.language).text
  const points = (tenths: number) => `${tenths < 0 ? '−' : '+'}${pointsText(Math.abs(tenths), i18n.language)}`
  return (
    <>
      <Card title={t('card.classes')} note={t('card.classes-note')}>
        <dl className={classes.legend}>
          {scorecard.classes.map((one) => (
            <div key={one.code}>
              <dt>{t('card.from', { points: pointsText(one.from, i18n.language) })}</dt>
              <dd>{text(one.name)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('sheet.extras.bonus', { cap: pointsText(scorecard.bonusCap, i18n.language) })}>
        <dl className={classes.legend}>
          {scorecard.bonus.map((one) => (
            <div key={one.code}>
              <dt>
                {one.code} · {points(one.tenths)}
              </dt>
              <dd>{text(one.name)}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.quiet}>{text(scorecard.bonusBasis)}</p>
      </Card>
      <Card title={t('sheet.extras.penalty')}>
        <dl className={classes.legend}>
          {scorecard.penalties.map((one) => (
            <div key={one.code}>
              <dt>
                {one.code} · {points(one.tenths)}
              </dt>
              <dd>
                {text(one.name)} <span className={classes.quiet}>({text(one.basis)})</span>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('ranking.gates')}>
        <dl className={classes.legend}>
          {scorecard.gates.map((one) => (
            <div key={one.code}>
              <dt>
                {one.code} · {text(one.rule)}
              </dt>
              <dd>
                {text(one.effect)} <span className={classes.quiet}>({text(one.basis)})</span>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('ranking.ties')}>
        <ol className={classes.numbered}>
          {scorecard.ties.map((one) => (
            <li key={one.order}>{text(one.text)}</li>
          ))}
        </ol>
        <p className={classes.quiet}>{text(scorecard.tiesBasis)}</p>
      </Card>
      <Card title={t('card.sources')}>
        <dl className={classes.legend} lang="en">
          {scorecard.sources.map((one) => (
            <div key={one.finding}>
              <dt>{one.finding}</dt>
              <dd className={classes.note}>{one.source}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  )
}
