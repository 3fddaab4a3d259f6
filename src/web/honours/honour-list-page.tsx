// The registry: by name without tone marks, by award, year, state; XLSX of what is seen. Used by the router at /honours.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { HonourState, ListHonours } from '../../contract/honours.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { allAwards } from '../dossiers/award-choices.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PersonLink, UnitLink } from '../ui/record-links.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { DateText } from '../ui/when.tsx'
import { HonourPill } from './honour-pill.tsx'

type RowShown = OutputOf<typeof ListHonours>['rows'][number]

export default function HonourListPage() {
  const { t } = useTranslation('honours')
  const law = useLawWords()
  const thisYear = Number(useToday().slice(0, 4))
  const address = useTableAddress(['award', 'year', 'state', 'unitId', 'personId'])
  const list = useView(ListHonours, address.query)
  const columns: readonly Column<RowShown>[] = [
    { id: 'who', header: t('list.who'), heading: true, cell: (row) => <Who row={row} /> },
    { id: 'award', header: t('list.award'), cell: (row) => law.award(row.award) },
    { id: 'years', header: t('list.years'), tight: true, cell: yearsOf },
    { id: 'decision', header: t('list.decision'), tight: true, cell: (row) => row.decisionNumber },
    { id: 'on', header: t('list.on'), tight: true, cell: (row) => <DateText on={row.decidedOn} /> },
    { id: 'authority', header: t('list.authority'), cell: (row) => <span lang="vi">{row.authority}</span> },
    { id: 'state', header: t('list.state'), cell: (row) => <HonourPill state={row.state} past={row.past} /> },
  ]
  const years = Array.from({ length: 12 }, (_, index) => String(thisYear - index))
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <LinkButton to="/decisions">{t('list.decisions')}</LinkButton>
          {list.abilities['enter-past-honour'] === true ? (
            <LinkButton to="/honours/new">{t('list.enter')}</LinkButton>
          ) : null}
        </>
      }
    >
      <Card flush>
        <DataTable
          label={t('list.title')}
          rows={list.rows}
          list={list}
          address={address}
          search
          rowKey={(row) => row.id}
          columns={columns}
          filters={[
            {
              name: 'award',
              label: t('list.award'),
              options: allAwards.map((value) => ({ value, label: law.award(value) })),
            },
            {
              name: 'year',
              label: t('list.years'),
              options: years.map((value) => ({ value, label: value })),
            },
            {
              name: 'state',
              label: t('list.state'),
              options: HonourState.options.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
          exportHref={addressOf(ListHonours, address.query, { format: 'xlsx' })}
          empty={{ title: t('list.empty'), text: t('list.empty-help') }}
        />
      </Card>
    </Page>
  )
}

const yearsOf = ({ yearFrom, yearTo }: RowShown): string =>
  yearFrom === yearTo ? String(yearTo) : `${yearFrom}–${yearTo}`

function Who({ row }: { row: RowShown }) {
  if (row.person) return <PersonLink person={row.person} />
  return (
    <>
      {row.collectiveName === null ? null : <span lang="vi">{row.collectiveName}, </span>}
      {row.unit ? <UnitLink unit={row.unit} /> : null}
    </>
  )
}
