// Who leads the block, since when, on which decision or source. Used in the right column of the block page.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { PersonLink, UnitLink } from '../ui/record-links.tsx'
import { DateText } from '../ui/when.tsx'
import classes from './block.module.css'
import type { Block } from './use-block-finding.ts'

export function BlockOffices({ block }: { block: Block }) {
  const { t } = useTranslation('scores')
  const context = block.block.kind
  return (
    <Card title={t('office.title')}>
      <dl className={classes.facts}>
        {(['head', 'deputy'] as const).map((office) => {
          const held = block.offices.find((one) => one.office === office)
          return (
            <div key={office}>
              <dt>{t(`office.${office}`, { context })}</dt>
              <dd>
                {held === undefined ? (
                  t('office.nobody')
                ) : (
                  <>
                    <UnitLink unit={held.unit} />
                    {held.person === null ? null : (
                      <p>
                        <PersonLink person={held.person} />
                      </p>
                    )}
                    <p className={classes.quiet}>
                      {t('office.since')} <DateText on={held.from} />
                      {held.decision === null ? '' : ` · ${held.decision}`}
                    </p>
                    {held.note === null ? null : (
                      <p className={classes.note} lang="vi">
                        {held.note}
                      </p>
                    )}
                  </>
                )}
              </dd>
            </div>
          )
        })}
        {block.membersNote === null ? null : (
          <div>
            <dt>{t('office.members-from')}</dt>
            <dd className={classes.note} lang="vi">
              {block.membersNote}
              {block.sources.map((source) => (
                <p key={source}>{source}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Card>
  )
}
