// The ranking of a block at a stage, and, beside and apart from it, the election. Used by the router at /scores/blocks/…/ranking.
import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShowRanking } from '../../contract/rankings.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useAddress, useRoutePart } from '../ui/address.ts'
import { Card, Columns } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { DotSpread } from '../ui/dot-spread.tsx'
import { Page } from '../ui/page.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import { ElectionCard } from './election-card.tsx'
import { RankingRules } from './ranking-rules.tsx'
import { stageList } from './stage-names.ts'
import { useRankingColumns } from './use-ranking-columns.tsx'
import { type Ranking, useRankingFinding } from './use-ranking-finding.ts'

export default function RankingPage() {
  const { t, i18n } = useTranslation('scores')
  const blockId = useRoutePart('blockId')
  const address = useAddress()
  const table = useTableAddress()
  const asked = stageList.find((stage) => stage === address.get('stage'))
  const input = asked === undefined ? { blockId } : { blockId, stage: asked }
  const ranking: Ranking = useView(ShowRanking, input)
  const context = ranking.block.kind
  const name = pick(ranking.block.name, i18n.language).text
  const best = ranking.classes[0]
  const dots = ranking.rows.flatMap((row) =>
    row.total === null || row.place === null
      ? []
      : [{ id: row.sheetId, name: nameOf(row.unit, i18n.language), value: row.total / 10 }],
  )
  return (
    <Page
      title={useRankingFinding(ranking)}
      lead={t('ranking.lead', { block: name, year: ranking.block.year })}
      trail={[
        { label: t('blocks.short'), to: `/scores?year=${ranking.block.year}` },
        { label: name, to: `/scores/blocks/${blockId}` },
      ]}
      actions={
        <SegmentedControl
          aria-label={t('ranking.stage')}
          value={ranking.stage}
          onChange={(stage) => address.set({ stage })}
          data={stageList.map((value) => ({ value, label: t(`stage-short.${context}.${value}`) }))}
        />
      }
    >
      <Card>
        <DotSpread
          label={t('sheet.spread', { block: name, scored: dots.length, members: ranking.rows.length })}
          dots={dots}
          {...(best === undefined || dots.length === 0
            ? {}
            : { limit: { value: best.from / 10, label: t('sheet.limit') } })}
        />
      </Card>
      <Card flush>
        <DataTable
          label={t('ranking.table')}
          rows={ranking.rows}
          address={table}
          rowKey={(row) => row.sheetId}
          rowTo={(row) => (row.scored > 0 ? `/scores/sheets/${row.sheetId}` : undefined)}
          columns={useRankingColumns(ranking)}
          exportHref={addressOf(ShowRanking, input, { format: 'xlsx' })}
        />
      </Card>
      <Columns>
        <ElectionCard ranking={ranking} />
        <RankingRules ranking={ranking} />
      </Columns>
    </Page>
  )
}
