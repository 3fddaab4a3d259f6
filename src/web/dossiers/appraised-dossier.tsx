// One dossier on the workbench: who, what blocks or warns, the report, papers, vote, finding; then the opinion. Used by the
// appraisal page.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowDossier } from '../../contract/dossier-page.ts'
import { ShowReport } from '../../contract/dossier-reports.ts'
import { useView, useViewLater } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card, Row, Stack } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { AnswersCard } from './answers-card.tsx'
import { AppraisalForm } from './appraisal-form.tsx'
import styles from './appraisal-page.module.css'
import { CheckList } from './check-list.tsx'
import { ComparedText } from './compared-text.tsx'
import { CorrectionCard } from './correction-card.tsx'
import { remediesOf } from './dossier-page.tsx'
import { FindingCard } from './finding-card.tsx'
import { PapersCard } from './papers-card.tsx'
import { HoldPill, StagePill } from './stage-pill.tsx'
import { VoteCard } from './vote-card.tsx'

export function AppraisedDossier(props: { dossierId: string; items: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const dossier = useView(ShowDossier, { dossierId: props.dossierId })
  const report = useView(ShowReport, { dossierId: props.dossierId })
  const before = useSentBefore(report)
  return (
    <Stack>
      <Card
        title={<span lang="vi">{dossier.subject.name}</span>}
        more={<Link to={`/dossiers/${dossier.id}`}>{dossier.code}</Link>}
        flush
      >
        <div className={styles.head}>
          <Row>
            <span>{t('page.title', { award: law.award(dossier.award), year: dossier.year })}</span>
            <span lang="vi">
              {dossier.subject.position ?? ''} {dossier.unit.name.vi}
            </span>
            <StagePill stage={dossier.stage} />
            {dossier.holds.map((hold) => (
              <HoldPill key={hold.kind} kind={hold.kind} />
            ))}
          </Row>
        </div>
        <CheckList checks={dossier.checks} remedies={remediesOf(dossier)} />
      </Card>
      <AppraisalForm dossier={dossier} items={props.items} onDone={props.onDone} />
      <AnswersCard dossier={dossier} />
      <CorrectionCard dossier={dossier} />
      <ComparedText title={t('report.title')} text={report} before={before} wanted={report.wanted} />
      <PapersCard dossier={dossier} />
      <VoteCard dossier={dossier} />
      <FindingCard dossier={dossier} />
    </Stack>
  )
}

/** The report as it went up the time before, where a dossier that was sent back goes again. */
function useSentBefore({ dossierId, versions }: OutputOf<typeof ShowReport>) {
  const [, earlier] = versions.filter((one) => one.because === 'submitted')
  const { data } = useViewLater(ShowReport, earlier && { dossierId, version: earlier.version })
  return earlier && data?.dossierId === dossierId ? (data.compared ?? undefined) : undefined
}
