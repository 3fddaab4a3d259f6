// The receipts of a movement: who registered, when, what; late ones apart; each as PDF. Used by the router.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListRegistrations, PrintReceipt } from '../../contract/registrations.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { DateText, Quantity } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import { nameOf, pick } from '../words/three-languages.ts'

type Receipt = OutputOf<typeof ListRegistrations>['rows'][number]

export default function ReceiptListPage() {
  const { t, i18n } = useTranslation('registrations')
  const movementId = useRoutePart('movementId')
  const address = useTableAddress(['late'])
  const { sort: _sort, ...query } = address.query
  const input = { movementId, ...query }
  const list = useView(ListRegistrations, input)
  return (
    <Page
      title={
        list.total === 0
          ? t('receipt-list.none')
          : t('receipt-list.finding', { count: list.total, late: list.lateTotal })
      }
      trail={[{ label: pick(list.movement.title, i18n.language).text, to: `/movement/${movementId}` }]}
      {...(list.dueOn === null
        ? {}
        : { lead: t('receipt-list.due', { on: formatDate(list.dueOn, i18n.language) }) })}
    >
      <Card flush>
        <DataTable
          label={t('receipt-list.label')}
          rows={list.rows}
          list={list}
          columns={useReceiptColumns()}
          address={address}
          search
          rowKey={(row) => row.id}
          rowTo={(row) => `/movement/${movementId}/registration/${row.unit.id}`}
          filters={[
            {
              name: 'late',
              label: t('receipt-list.received'),
              options: [
                { value: 'no', label: t('receipt-list.in-time') },
                { value: 'yes', label: t('receipts.late') },
              ],
            },
          ]}
          exportHref={addressOf(ListRegistrations, input, { format: 'xlsx' })}
          empty={{ title: t('receipt-list.none'), text: t('receipt-list.none-help') }}
        />
      </Card>
    </Page>
  )
}

function useReceiptColumns(): readonly Column<Receipt>[] {
  const { t, i18n } = useTranslation('registrations')
  return [
    {
      id: 'unit',
      header: t('receipt-list.unit'),
      heading: true,
      sort: (row) => nameOf(row.unit, i18n.language),
      cell: (row) => nameOf(row.unit, i18n.language),
    },
    {
      id: 'receipt',
      header: t('receipt-list.receipt'),
      tight: true,
      sort: (row) => row.receipt,
      cell: (row) => <a href={addressOf(PrintReceipt, { registrationId: row.id })}>{row.receipt}</a>,
    },
    {
      id: 'received',
      header: t('receipt-list.received'),
      sort: (row) => row.receivedOn,
      cell: (row) => (
        <>
          <DateText on={row.receivedOn} />{' '}
          {row.late ? <StatePill look="warned">{t('receipts.late')}</StatePill> : null}
        </>
      ),
    },
    { id: 'letter', header: t('receipt-list.letter'), cell: (row) => row.letterNumber ?? '–' },
    {
      id: 'unit-titles',
      header: t('receipt-list.unit-titles'),
      end: true,
      sort: (row) => row.unitTitles,
      cell: (row) => <Quantity value={row.unitTitles} />,
    },
    {
      id: 'people',
      header: t('receipt-list.people'),
      end: true,
      sort: (row) => row.people,
      cell: (row) => <Quantity value={row.people} />,
    },
    {
      id: 'titles',
      header: t('receipt-list.titles'),
      end: true,
      sort: (row) => row.titles,
      cell: (row) => <Quantity value={row.titles} />,
    },
  ]
}
