// A dossier whole: its way, what blocks, its papers, vote, corrections, the law's answer, opinion, posting; history beside.
// Used by the router at /dossiers/$dossierId.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowDossier } from '../../contract/dossier-page.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { AnswersCard } from './answers-card.tsx'
import { CheckList, type Remedies } from './check-list.tsx'
import { CorrectionCard } from './correction-card.tsx'
import { FindingCard } from './finding-card.tsx'
import { lawPathOf } from './law-path.ts'
import { LifeLine } from './life-line.tsx'
import { PapersCard } from './papers-card.tsx'
import { HoldPill, StagePill } from './stage-pill.tsx'
import { VoteCard } from './vote-card.tsx'
import { WithdrawButton } from './withdraw-button.tsx'

export type DossierShown = OutputOf<typeof ShowDossier>

const open: readonly string[] = ['drafted', 'voted', 'returned']

export default function DossierPage() {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const dossier = useView(ShowDossier, { dossierId: useRoutePart('dossierId') })
  const { unit, year } = dossier
  return (
    <Page
      title={t('page.title', { award: law.award(dossier.award), year })}
      trail={[
        { label: t('list.title'), to: '/dossiers' },
        { label: unit.name.vi, to: `/dossiers?unitId=${unit.id}` },
      ]}
      lead={
        <Row>
          <span lang="vi">{dossier.subject.name}</span>
          <span>
            {dossier.subject.position ?? ''} · {t('page.code', { code: dossier.code })}
          </span>
          {open.includes(dossier.stage) && dossier.dueOn !== null ? (
            <Deadline on={dossier.dueOn} workingDays={dossier.workingDaysLeft ?? undefined} inline />
          ) : null}
        </Row>
      }
      state={
        <>
          <StagePill stage={dossier.stage} />
          {dossier.holds.map((hold) => (
            <HoldPill key={hold.kind} kind={hold.kind} />
          ))}
        </>
      }
      actions={
        <>
          <a href={`/api/dossiers/${dossier.id}/cover.pdf`}>{t('page.cover')}</a>
          <WithdrawButton dossier={dossier} />
        </>
      }
      primary={<Primary dossier={dossier} />}
      side={<RecordHistory kind="dossier" id={dossier.id} />}
    >
      <Card>
        <LifeLine steps={dossier.life} />
      </Card>
      <CorrectionCard dossier={dossier} />
      {open.includes(dossier.stage) ? <ChecksCard dossier={dossier} /> : <AnswersCard dossier={dossier} />}
      <PapersCard dossier={dossier} />
      <VoteCard dossier={dossier} />
      <FindingCard dossier={dossier} />
    </Page>
  )
}

/** One filled button: what this person does next with the dossier. */
function Primary({ dossier }: { dossier: DossierShown }) {
  const { t } = useTranslation('dossiers')
  const { abilities, unit, year, id } = dossier
  const isBlocked = dossier.checks.some((check) => check.verdict === 'blocks')
  if (abilities['submit-dossiers'] === true && isBlocked)
    return (
      <Button variant="filled" aria-disabled data-disabled aria-describedby="checks">
        {t('page.submit')}
      </Button>
    )
  if (abilities['submit-dossiers'] === true)
    return (
      <LinkButton to={`/dossiers/submit?unit=${unit.id}&year=${year}&chosen=${id}`} variant="filled">
        {t('page.submit')}
      </LinkButton>
    )
  if (abilities['appraise-dossiers'] === true && dossier.stage === 'submitted')
    return (
      <LinkButton to={`/dossiers/appraisal?year=${year}&open=${id}`} variant="filled">
        {t('page.appraise')}
      </LinkButton>
    )
  if (abilities['save-report'] === true)
    return (
      <LinkButton to={`/dossiers/${id}/report`} variant="filled">
        {t('page.report')}
      </LinkButton>
    )
  return null
}

export const remediesOf = (dossier: DossierShown): Remedies => ({
  dossierId: dossier.id,
  unitId: dossier.unit.id,
  year: dossier.year,
  subjectPath: lawPathOf(dossier),
})

function ChecksCard({ dossier }: { dossier: DossierShown }) {
  const { t } = useTranslation('dossiers')
  const blocks = dossier.checks.filter((check) => check.verdict === 'blocks').length
  const warns = dossier.checks.filter((check) => check.verdict === 'warns').length
  const title =
    blocks === 0 ? t('page.may-go', { count: warns }) : t('page.may-not-go', { count: blocks, warns })
  return (
    <Card title={<span id="checks">{title}</span>} flush>
      <CheckList checks={dossier.checks} remedies={remediesOf(dossier)} />
    </Card>
  )
}
