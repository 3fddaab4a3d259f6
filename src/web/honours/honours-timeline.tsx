// A life in awards, newest year first, and how many years in a row each title stands: what the next one counts from.
// Used by the pages of people and units: `<HonoursTimeline subjectId={person.id} />`.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowHonours } from '../../contract/honours.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'
import { pick } from '../words/three-languages.ts'
import { HonourPill } from './honour-pill.tsx'
import classes from './honours.module.css'
import { runsOf } from './runs.ts'

type Honour = OutputOf<typeof ShowHonours>['rows'][number]

export function HonoursTimeline({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('honours')
  const law = useLawWords()
  const { rows } = useView(ShowHonours, { subjectId })
  const years = [...Map.groupBy(rows, (row) => row.yearTo)].sort(([one], [other]) => other - one)
  const runs = runsOf(rows)
  return (
    <Card title={t('timeline.title')} note={rows.length === 0 ? undefined : rows.length}>
      {rows.length === 0 ? (
        <Empty title={t('timeline.empty')} />
      ) : (
        <>
          {runs.length === 0 ? null : (
            <>
              <p>
                <b>{t('timeline.windows', { year: runs[0]?.to })}</b>
              </p>
              <ul className={classes.runs}>
                {runs.map((run) => (
                  <li key={run.award}>
                    <StatePill>
                      {t('timeline.run', { count: run.years, award: law.award(run.award) })}
                    </StatePill>
                  </li>
                ))}
              </ul>
              <p className={classes.quiet}>{t('timeline.windows-help')}</p>
            </>
          )}
          <ol className={classes.line}>
            {years.map(([year, honours]) => (
              <li key={year} className={classes.year}>
                <h3>{year}</h3>
                <ul>
                  {honours.map((honour) => (
                    <HonourLine key={honour.id} honour={honour} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  )
}

function HonourLine({ honour }: { honour: Honour }) {
  const { t, i18n } = useTranslation('honours')
  const law = useLawWords()
  const from = honour.inherited && honour.unit ? pick(honour.unit.name, i18n.language).text : undefined
  return (
    <li>
      <span className={honour.state === 'revoked' ? classes.gone : undefined}>
        <b>{law.award(honour.award)}</b>
      </span>{' '}
      <HonourPill state={honour.state} past={honour.past} />
      <p className={classes.quiet}>
        {honour.decisionNumber}, <DateText on={honour.decidedOn} />, <span lang="vi">{honour.authority}</span>
        {honour.collectiveName === null ? null : <span lang="vi"> · {honour.collectiveName}</span>}
        {from === undefined ? '' : ` · ${t('timeline.inherited', { unit: from })}`}
      </p>
      {honour.file === null ? null : <FileName file={honour.file} />}
      {honour.past ? null : (
        <a href={`/api/honours/${honour.id}/certificate.pdf?lang=${i18n.language}`}>
          {t('list.certificate')}
        </a>
      )}
    </li>
  )
}
