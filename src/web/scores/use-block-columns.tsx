// The columns of the list of blocks. Used by blocks-page.tsx.
import { useTranslation } from 'react-i18next'
import type { ListBlocks } from '../../contract/blocks.ts'
import type { OutputOf } from '../../contract/define.ts'
import type { Column } from '../ui/column.ts'
import { Bar } from '../ui/progress-bars.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './block.module.css'
import { pointsText } from './points.tsx'

type Row = OutputOf<typeof ListBlocks>['rows'][number]

export function useBlockColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation('scores')
  const { language } = i18n
  const counted = (id: string, header: string, done: (row: Row) => number, second = false): Column<Row> => ({
    id,
    header,
    sort: (row) => done(row) / Math.max(1, row.members),
    cell: (row) => (
      <div className={classes.meter}>
        <Bar value={{ done: done(row), of: row.members }} second={second} />
      </div>
    ),
  })
  return [
    {
      id: 'block',
      header: t('columns.block'),
      heading: true,
      sort: (row) => row.block.name.vi,
      cell: (row) => nameOf(row.block, language),
    },
    {
      id: 'head',
      header: t('columns.head'),
      sort: (row) => row.head?.name.vi,
      cell: (row) => (row.head === null ? t('blocks.no-head') : nameOf(row.head, language)),
    },
    counted('signed', t('columns.signed'), (row) => row.pactSigned),
    counted('self', t('columns.self-scored'), (row) => row.selfScored, true),
    counted('scored', t('columns.block-scored'), (row) => row.blockScored),
    counted('appraised', t('columns.appraised'), (row) => row.appraised, true),
    {
      id: 'spread',
      header: t('blocks.spread'),
      tight: true,
      end: true,
      sort: (row) => row.highest,
      cell: (row) =>
        row.lowest === null || row.highest === null
          ? t('points.missing')
          : `${pointsText(row.lowest, language)} – ${pointsText(row.highest, language)}`,
    },
    {
      id: 'state',
      header: t('blocks.state'),
      sort: (row) => row.late,
      cell: (row) => <BlockState row={row} />,
    },
  ]
}

function BlockState({ row }: { row: Row }) {
  const { t } = useTranslation('scores')
  if (row.elected > 0) return <StatePill look="done">{t('blocks.voted', { count: row.elected })}</StatePill>
  if (row.late > 0) return <StatePill look="warned">{t('blocks.late', { count: row.late })}</StatePill>
  return <StatePill look="waiting">{t('blocks.under-way')}</StatePill>
}
