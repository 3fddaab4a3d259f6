// What waits for me, oldest deadline first, each with its direct action; what I follow; my year. Used by the router at /desk.
import { useTranslation } from 'react-i18next'
import { ShowDesk } from '../../contract/desk.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { MonthLine } from '../ui/month-line.tsx'
import { Page } from '../ui/page.tsx'
import { formatDay } from '../words/format.ts'
import { pick } from '../words/three-languages.ts'
import classes from './desk-page.module.css'
import { Following } from './following.tsx'
import { WaitingList } from './waiting-list.tsx'

export default function DeskPage() {
  const { t, i18n } = useTranslation('desk')
  const today = useToday()
  const desk = useView(ShowDesk, {})
  const { items, year } = desk
  const next = year?.steps.find((step) => !step.done && step.on >= today)
  return (
    <Page
      title={t('title')}
      lead={items.length === 0 ? t('subtitle.none') : t('subtitle.some', { count: items.length })}
    >
      <div className={classes.columns}>
        <Card flush title={t('waiting.title')} note={t('waiting.note')}>
          <WaitingList
            items={items}
            next={
              next &&
              t('waiting.next', {
                name: pick(next.name, i18n.language).text,
                on: formatDay(next.on, i18n.language),
              })
            }
          />
        </Card>
        <Card title={t('following.title')}>
          <Following rows={desk.following} total={desk.followingTotal} />
        </Card>
      </div>
      {year === null ? (
        <Card title={t('year.title', { year: today.slice(0, 4) })}>{t('year.none')}</Card>
      ) : (
        <Card title={t('year.title', { year: year.year })}>
          <MonthLine
            label={t('year.title', { year: year.year })}
            from={`${year.year}-01`}
            to={`${year.year + 1}-01`}
            today={today}
            steps={year.steps.map((step) => ({
              id: step.id,
              on: step.on,
              label: pick(step.name, i18n.language).text,
              done: step.done,
              mine: step.mine,
              ...(step.path === null ? {} : { to: step.path }),
            }))}
          />
        </Card>
      )}
    </Page>
  )
}
