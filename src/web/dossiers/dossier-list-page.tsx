// The dossiers this person may see: stages counted, filters in words, the share of leaders, export. Used by the router at /dossiers.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { DossierReach, ListDossiers } from '../../contract/dossiers.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Verdict } from '../law/verdict.tsx'
import { Card, Row } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { DateText } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { Shares } from './shares.tsx'
import { StageCounts } from './stage-counts.tsx'
import { HoldPill, StagePill } from './stage-pill.tsx'
import { useSay } from './use-say.ts'

const filters = ['year', 'award', 'stage', 'unitId', 'subject', 'rank'] as const

export default function DossierListPage() {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const law = useLawWords()
  const address = useTableAddress(filters)
  const list = useView(ListDossiers, address.query)
  const mayOpen = list.abilities['open-dossiers'] === true
  const unitNames = list.units.map((unit) => ({ value: unit.id, label: nameOf(unit, i18n.language) }))
  return (
    <Page
      title={t('list.title')}
      lead={
        list.guidance === null ? undefined : (
          <Row>
            <span>{t('list.guidance', { number: list.guidance.number })}</span>
            <Deadline
              on={list.guidance.submitBy}
              workingDays={list.guidance.workingDaysLeft ?? undefined}
              inline
            />
          </Row>
        )
      }
      actions={
        <>
          {mayOpen ? (
            <>
              <LinkButton to="/dossiers/votes">{t('list.votes')}</LinkButton>
              <LinkButton to="/dossiers/submit">{t('list.submit')}</LinkButton>
            </>
          ) : null}
          {list.abilities['set-guidance'] === true ? (
            <>
              <LinkButton to="/dossiers/guidance">{t('list.set-guidance')}</LinkButton>
              <LinkButton to="/dossiers/postings">{t('list.postings')}</LinkButton>
              <LinkButton to="/dossiers/objections">{t('list.objections')}</LinkButton>
            </>
          ) : null}
        </>
      }
      primary={primaryOf(mayOpen, list.abilities['set-guidance'] === true)}
    >
      <StageCounts stages={list.stages} address={address} />
      <Card flush>
        <DataTable
          label={t('list.title')}
          rows={list.rows}
          list={list}
          address={address}
          sorting="server"
          search
          rowKey={(row) => row.id}
          rowTo={(row) => `/dossiers/${row.id}`}
          columns={columnsOf(t, law.award)}
          filters={[
            {
              name: 'year',
              label: t('list.year'),
              options: list.years.map((year) => ({ value: String(year), label: String(year) })),
            },
            {
              name: 'award',
              label: t('list.award'),
              options: list.awards.map((code) => ({ value: code, label: law.award(code) })),
            },
            {
              name: 'stage',
              label: t('list.stage'),
              options: DossierReach.options.map((stage) => ({ value: stage, label: say(`stages.${stage}`) })),
            },
            ...(unitNames.length > 1 ? [{ name: 'unitId', label: t('list.unit'), options: unitNames }] : []),
            {
              name: 'subject',
              label: t('list.subject-kind'),
              options: ['person', 'unit', 'small-collective'].map((kind) => ({
                value: kind,
                label: say(`subjects.${kind}`),
              })),
            },
            {
              name: 'rank',
              label: t('list.rank'),
              options: ['leaders', 'direct-workers'].map((rank) => ({
                value: rank,
                label: say(`list.${rank}`),
              })),
            },
          ]}
          exportHref={addressOf(ListDossiers, address.query, { format: 'xlsx' })}
          empty={{ title: t('list.empty'), text: t('list.empty-help') }}
        />
      </Card>
      <Shares shares={list.shares} />
    </Page>
  )

  function primaryOf(opens: boolean, coordinates: boolean) {
    if (coordinates)
      return (
        <LinkButton to="/dossiers/appraisal" variant="filled">
          {t('list.appraise')}
        </LinkButton>
      )
    return opens ? (
      <LinkButton to="/dossiers/new" variant="filled">
        {t('list.new')}
      </LinkButton>
    ) : undefined
  }
}

type RowShown = OutputOf<typeof ListDossiers>['rows'][number]
type Say = ReturnType<typeof useTranslation<'dossiers'>>['t']

function columnsOf(t: Say, award: (code: string) => string): readonly Column<RowShown>[] {
  return [
    {
      id: 'subject',
      header: t('list.subject'),
      heading: true,
      sort: (row) => row.subject.name,
      cell: (row) => <span lang="vi">{row.subject.name}</span>,
    },
    {
      id: 'unit',
      header: t('list.office'),
      sort: (row) => row.unit.name.vi,
      cell: (row) => (
        <span lang="vi">
          {row.subject.position === null ? '' : `${row.subject.position}, `}
          {row.unit.name.vi}
        </span>
      ),
    },
    { id: 'award', header: t('list.award'), sort: (row) => row.award, cell: (row) => award(row.award) },
    {
      id: 'stage',
      header: t('list.stage'),
      sort: (row) => row.stage,
      cell: (row) => (
        <Row>
          <StagePill stage={row.stage} />
          {row.holds.map((kind) => (
            <HoldPill key={kind} kind={kind} />
          ))}
          {row.late ? <StatePill look="warned">{t('list.late')}</StatePill> : null}
        </Row>
      ),
    },
    {
      id: 'vote',
      header: t('list.vote'),
      end: true,
      tight: true,
      cell: (row) => (row.vote === null ? '–' : `${row.vote.yes}/${row.vote.entitled}`),
    },
    {
      id: 'verdict',
      header: t('list.verdict'),
      cell: (row) => (row.verdict === null ? '–' : <Verdict verdict={row.verdict} size="small" />),
    },
    {
      id: 'submitted',
      header: t('list.received'),
      sort: (row) => row.submittedOn,
      tight: true,
      cell: (row) => (row.submittedOn === null ? '–' : <DateText on={row.submittedOn} />),
    },
    { id: 'code', header: t('list.code'), sort: (row) => row.code, tight: true, cell: (row) => row.code },
  ]
}
