// The items of a scorecard, group by group: how each is counted, the formula it comes from, what it rests on. Used by the scorecard page.
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowScorecard } from '../../contract/scores.ts'
import { Card } from '../ui/card.tsx'
import { pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { methodKey } from './item-panel.tsx'
import { pointsText } from './points.tsx'

export type ShownCard = OutputOf<typeof ShowScorecard>['scorecard']
type Item = ShownCard['groups'][number]['items'][number]

export function ScorecardItems({ scorecard }: { scorecard: ShownCard }) {
  const { t, i18n } = useTranslation('scores')
  return (
    <Card flush>
      {/* biome-ignore lint/a11y/noRedundantRoles: on narrow screens the table is laid out as blocks and would lose its roles. */}
      <table className={classes.rules} role="table" aria-label={t('card.items')}>
        <thead>
          <tr>
            <th scope="col">{t('columns.item')}</th>
            <th scope="col">{t('columns.content')}</th>
            <th scope="col">{t('card.counting')}</th>
            <th scope="col">{t('columns.basis')}</th>
            <th scope="col" className={classes.points}>
              {t('columns.max')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scorecard.groups.map((group) => (
            <Fragment key={group.code}>
              <tr className={classes.band}>
                <td>{group.code}</td>
                <th scope="rowgroup" colSpan={3}>
                  {pick(group.name, i18n.language).text}
                </th>
                <td className={classes.points}>{pointsText(group.max, i18n.language)}</td>
              </tr>
              {group.items.map((item) => (
                <ItemRow key={item.code} item={item} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function ItemRow({ item }: { item: Item }) {
  const { t, i18n } = useTranslation('scores')
  const levels = item.inputs.find((input) => input.kind === 'level')?.levels ?? []
  return (
    <tr id={item.code}>
      <td>{item.code}</td>
      <th scope="row">
        {pick(item.name, i18n.language).text}
        <p className={classes.quiet} lang="vi">
          {item.evidence.join('; ')}
        </p>
        {item.canBeNotApplicable ? <p className={classes.quiet}>{t('card.may-not-apply')}</p> : null}
      </th>
      <td>
        <p>{t(`method.${methodKey(item.method)}`)}</p>
        {levels.length > 0 ? (
          <p>{levels.map((level) => pointsText(level, i18n.language)).join(' · ')}</p>
        ) : (
          <ul className={classes.inputs}>
            {item.inputs.map((input) => (
              <li key={input.code}>
                {pick(input.name, i18n.language).text}
                {input.tenthsEach === null ? '' : `: ${signed(input.tenthsEach)}`}
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary className={classes.quiet}>{t('item.source-rule')}</summary>
          <code>{item.sourceRule}</code>
        </details>
      </td>
      <td>
        {pick(item.basis, i18n.language).text}
        {item.criterion === null ? null : <p className={classes.quiet}>{item.criterion}</p>}
      </td>
      <td className={classes.points}>{pointsText(item.max, i18n.language)}</td>
    </tr>
  )

  function signed(tenths: number): string {
    const points = pointsText(Math.abs(tenths), i18n.language)
    return tenths < 0 ? `−${points}` : points
  }
}
