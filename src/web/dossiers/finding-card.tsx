// What the law answers, today or on the day the letter arrived; and every answer stored with a legal step, as it was.
// Used by the dossier page and the appraisal.
import { useTranslation } from 'react-i18next'
import { MissingFacts } from '../law/missing-facts.tsx'
import { ProcedureBox } from '../law/procedure-box.tsx'
import { ReasonTree } from '../law/reason-tree.tsx'
import { Verdict } from '../law/verdict.tsx'
import { Card } from '../ui/card.tsx'
import { TimeText } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import type { DossierShown } from './dossier-page.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

export function FindingCard({ dossier }: { dossier: DossierShown }) {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const { finding, stored } = dossier
  return (
    <>
      {finding === null ? null : (
        <Card title={t('finding.title')}>
          <div className={classes.tools}>
            <MissingFacts finding={finding} />
            <ReasonTree because={finding.because} />
          </div>
        </Card>
      )}
      {stored.length === 0 ? null : (
        <Card title={t('finding.stored')}>
          <ul className={classes.list}>
            {stored.map((one) => (
              <li key={`${one.step} ${one.at}`}>
                <p>
                  <Verdict verdict={one.verdict} worded /> <b>{say(`finding.${one.step}`)}</b> ·{' '}
                  <TimeText at={one.at} />
                </p>
                <p className={classes.quiet}>
                  {t('finding.on', { date: formatDate(one.lawOn, i18n.language) })} · {t('finding.version')}{' '}
                  <code>{one.rulebookVersion.slice(0, 12)}</code>
                </p>
                <details>
                  <summary>{t('finding.open')}</summary>
                  <ReasonTree because={one.because} />
                </details>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {finding === null ? null : <ProcedureBox procedure={finding.procedure} />}
    </>
  )
}
