// The versions kept of a report, newest first; one is opened to compare. Used by the report page.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowReport } from '../../contract/dossier-reports.ts'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { TimeText } from '../ui/when.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

export function ReportVersions({ versions }: { versions: OutputOf<typeof ShowReport>['versions'] }) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  return (
    <Card title={t('report.versions')}>
      {versions.length === 0 ? <p className={classes.quiet}>{t('report.no-versions')}</p> : null}
      <ul className={classes.list}>
        {versions.map((one) => (
          <li key={one.version}>
            <Link to={`?version=${one.version}`}>{t('report.version', { version: one.version })}</Link>{' '}
            <span className={classes.quiet}>{say(`because.${one.because}`)}</span>
            <p className={classes.quiet}>
              <TimeText at={one.at} /> · {one.by}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
