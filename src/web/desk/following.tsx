// The dossiers of the person and their unit, with where each stands. Used by the desk.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowDesk } from '../../contract/desk.ts'
import { useLawWords } from '../law/law-words.ts'
import { Link } from '../ui/link.tsx'
import { useNounWords } from '../words/noun-words.ts'
import classes from './desk-page.module.css'

type Row = OutputOf<typeof ShowDesk>['following'][number]

export function Following({ rows, total }: { rows: readonly Row[]; total: number }) {
  const { t } = useTranslation('desk')
  const law = useLawWords()
  const words = useNounWords(['dossiers'])
  if (rows.length === 0) return <p className={classes.quiet}>{t('following.empty')}</p>
  return (
    <>
      <ul className={classes.following}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={row.path}>{law.award(row.award)}</Link>
            <span>{row.name}</span>
            <span className={classes.quiet}>{words.say('dossiers', `stages.${row.stage}`)}</span>
          </li>
        ))}
      </ul>
      {total > rows.length ? <Link to="/dossiers">{t('following.all', { count: total })}</Link> : null}
    </>
  )
}
