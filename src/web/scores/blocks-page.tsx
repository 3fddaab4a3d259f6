// The blocks of a year that the reader may see, with one's own sheet first. Used by the router at /scores.
import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListBlocks } from '../../contract/blocks.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Columns } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { ClassShares } from './class-shares.tsx'
import { mayDo } from './may-do.ts'
import { MySheetCard } from './my-sheet-card.tsx'
import { useBlockColumns } from './use-block-columns.tsx'

export default function BlocksPage() {
  const { t } = useTranslation('scores')
  const address = useAddress()
  const table = useTableAddress()
  const asked = address.get('year')
  const input = asked === undefined ? {} : { year: Number(asked) }
  const list = useView(ListBlocks, input)
  const sum = (figure: 'members' | 'selfScored' | 'blockScored') =>
    list.rows.reduce((total, row) => total + row[figure], 0)
  const members = sum('members')
  return (
    <Page
      title={
        members === 0
          ? t('blocks.title', { year: list.year })
          : t('blocks.finding', { self: sum('selfScored'), block: sum('blockScored'), members })
      }
      lead={t('blocks.lead', { year: list.year })}
      actions={
        <>
          {list.years.length > 1 ? (
            <SegmentedControl
              aria-label={t('blocks.year')}
              value={String(list.year)}
              onChange={(year) => address.set({ year })}
              data={[...list.years].sort().map(String)}
            />
          ) : null}
          <LinkButton to={`/scores/scorecards/${list.year}`}>{t('blocks.scorecard')}</LinkButton>
          {mayDo(list.abilities, 'form-blocks') ? (
            <LinkButton to={`/scores/blocks/new?year=${list.year}`}>{t('blocks.new')}</LinkButton>
          ) : null}
        </>
      }
    >
      {list.mySheet === null && list.classes.length === 0 ? null : (
        <Columns>
          {list.mySheet === null ? null : <MySheetCard mine={list.mySheet} />}
          <ClassShares classes={list.classes} />
        </Columns>
      )}
      <Card flush>
        <DataTable
          label={t('blocks.title', { year: list.year })}
          rows={list.rows}
          address={table}
          rowKey={(row) => row.block.id}
          rowTo={(row) => `/scores/blocks/${row.block.id}`}
          columns={useBlockColumns()}
          exportHref={addressOf(ListBlocks, input, { format: 'xlsx' })}
          empty={{ title: t('blocks.empty'), text: t('blocks.empty-help') }}
        />
      </Card>
    </Page>
  )
}
