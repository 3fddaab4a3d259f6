// What the records already say of the subject, each with where it is from: nothing of it is typed again. Used by the report page.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowReport } from '../../contract/dossier-reports.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import classes from './facts.module.css'
import { useMaybe, useSay } from './use-say.ts'

type Known = OutputOf<typeof ShowReport>['known'][number]

export function KnownFacts({ known }: { known: readonly Known[] }) {
  const { t } = useTranslation('dossiers')
  return (
    <Card title={t('known.title')}>
      {known.length === 0 ? <p className={classes.quiet}>{t('known.none')}</p> : null}
      <ul className={classes.list}>
        {known.map((one, index) => (
          <KnownShown key={`${one.about} ${String(index)}`} known={one} />
        ))}
      </ul>
    </Card>
  )
}

function KnownShown({ known }: { known: Known }) {
  const say = useSay()
  const maybe = useMaybe()
  const law = useLawWords()
  const { rating, scope, award } = known.figures
  const figures = {
    ...known.figures,
    ...(typeof rating === 'string' && rating !== '' ? { rating: maybe(`ratings.${rating}`) ?? rating } : {}),
    ...(typeof scope === 'string' && scope !== '' ? { scope: maybe(`scopes.${scope}`) ?? scope } : {}),
    ...(typeof award === 'string' ? { award: law.award(award) } : {}),
  }
  return (
    <li>
      <p>{say(`known.${known.about}`, figures)}</p>
      <p className={classes.quiet}>
        {known.to === null ? (
          say(`sources.${known.source}`)
        ) : (
          <Link to={known.to}>{say(`sources.${known.source}`)}</Link>
        )}
      </p>
    </li>
  )
}
