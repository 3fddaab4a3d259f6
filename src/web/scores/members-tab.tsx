// The members of a block: spread as dots, then who signed, who is scored by whom, three totals, who is late. Used by the block page.
import { useTranslation } from 'react-i18next'
import { ShowBlock } from '../../contract/blocks.ts'
import { addressOf } from '../client/call.ts'
import { Card, Stack } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { DotSpread } from '../ui/dot-spread.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { DateText } from '../ui/when.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import { Points } from './points.tsx'
import { ScorersButton } from './scorers-dialog.tsx'
import { stageList } from './stage-names.ts'
import { type Block, lateStage } from './use-block-finding.ts'

type Member = Block['members'][number]

export function MembersTab({ block }: { block: Block }) {
  const { t, i18n } = useTranslation('scores')
  const address = useTableAddress()
  const context = block.block.kind
  const dots = block.members.flatMap((row) => {
    const total = row.stages.block.at === null ? null : row.stages.block.total
    return total === null
      ? []
      : [{ id: row.sheetId, name: nameOf(row.unit, i18n.language), value: total / 10, mine: row.mine }]
  })
  const best = block.classes[0]
  const columns: Column<Member>[] = [
    {
      id: 'unit',
      header: t('columns.unit'),
      heading: true,
      sort: (row) => row.unit.name.vi,
      cell: (row) => (
        <>
          {nameOf(row.unit, i18n.language)}
          {row.office === null ? null : ` · ${t(`office.${row.office}`, { context })}`}
        </>
      ),
    },
    {
      id: 'signed',
      header: t('columns.signed-on'),
      tight: true,
      sort: (row) => row.signedOn,
      cell: (row) => (row.signedOn === null ? t('points.missing') : <DateText on={row.signedOn} />),
    },
    ...stageList.map(
      (stage): Column<Member> => ({
        id: stage,
        header: t(`stage-short.${context}.${stage}`),
        end: true,
        tight: true,
        sort: (row) => row.stages[stage].total,
        cell: (row) => <StageCell row={row} stage={stage} />,
      }),
    ),
    {
      id: 'class',
      header: t('columns.class'),
      sort: (row) => row.class,
      cell: (row) => {
        const reached = block.classes.find((one) => one.code === row.class)
        return reached ? pick(reached.name, i18n.language).text : ''
      },
    },
    {
      id: 'scorer',
      header: t('columns.scorer'),
      cell: (row) => (row.scorer === null ? t('block.no-scorer') : row.scorer.code),
    },
    {
      id: 'state',
      header: t('blocks.state'),
      sort: (row) => lateStage(row),
      cell: (row) => <MemberState row={row} />,
    },
  ]
  return (
    <Stack>
      {dots.length === 0 ? null : (
        <Card>
          <DotSpread
            label={t('sheet.spread', {
              block: pick(block.block.name, i18n.language).text,
              scored: dots.length,
              members: block.members.length,
            })}
            dots={dots}
            {...(best === undefined ? {} : { limit: { value: best.from / 10, label: t('sheet.limit') } })}
          />
        </Card>
      )}
      <Card flush>
        <DataTable
          label={t('block.members')}
          rows={block.members}
          address={address}
          rowKey={(row) => row.sheetId}
          rowTo={(row) => (block.dues !== null && isOpen(row) ? `/scores/sheets/${row.sheetId}` : undefined)}
          columns={columns}
          exportHref={addressOf(ShowBlock, { blockId: block.block.id }, { format: 'xlsx' })}
          actions={<ScorersButton block={block} />}
        />
      </Card>
    </Stack>
  )
}

/** A sheet can be opened by its own unit, and by the block once it is submitted. */
const isOpen = (row: Member): boolean => row.mine || row.stages.self.at !== null || row.stages.self.scored > 0

function StageCell({ row, stage }: { row: Member; stage: (typeof stageList)[number] }) {
  const { t } = useTranslation('scores')
  const state = row.stages[stage]
  if (state.total !== null) return <Points tenths={state.total} strong={state.at !== null} />
  return state.scored === 0 ? (
    <Points tenths={null} />
  ) : (
    t('totals.short', { scored: state.scored, of: state.of })
  )
}

function MemberState({ row }: { row: Member }) {
  const { t } = useTranslation('scores')
  const late = lateStage(row)
  if (late) return <StatePill look="warned">{t(`block.late.${late}`)}</StatePill>
  if (row.gates.length > 0)
    return <StatePill look="held">{t('blocks.gated', { gates: row.gates.join(', ') })}</StatePill>
  if (row.stages.appraisal.at !== null) return <StatePill look="done">{t('block.done')}</StatePill>
  if (row.differences > 0) return <StatePill>{t('block.differences', { count: row.differences })}</StatePill>
  return null
}
