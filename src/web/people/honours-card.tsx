// The honours of a person or unit, newest first; a unit shows those it inherited. Used by their pages.
import { useTranslation } from 'react-i18next'
import { ShowHonours } from '../../contract/honours.ts'
import { useViewLater } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { DateText } from '../ui/when.tsx'
import { useNounWords } from '../words/noun-words.ts'
import classes from './facts.module.css'

export function HonoursCard({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('people')
  const law = useLawWords()
  const words = useNounWords(['honours'])
  const { data } = useViewLater(ShowHonours, { subjectId })
  const rows = data?.rows ?? []
  return (
    <Card title={t('person.honours')}>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('person.no-honours')}</p>
      ) : (
        <ol className={classes.list}>
          {rows.map((row) => (
            <li key={row.id}>
              <span className={classes.honour} lang="vi">
                {row.yearFrom === row.yearTo ? row.yearTo : `${row.yearFrom}–${row.yearTo}`} ·{' '}
                {law.award(row.award)}
              </span>
              <span className={classes.quiet}>
                {row.decisionNumber} · <DateText on={row.decidedOn} />
                {row.state === 'in-force'
                  ? null
                  : ` · ${words.say('honours', `states.${row.state}`) ?? row.state}`}
                {row.inherited ? ` · ${t('unit.inherited')}` : null}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
