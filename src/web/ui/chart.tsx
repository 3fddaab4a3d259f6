// Values over a row of keys (months, years, classes) as lines or bars, with direct labels and a table twin. Drawn as SVG here:
// a drawing library would weigh more than every page. The finding is the title of the card around it.
// Used by reports and boards; bars by row, standing bars and spreads have their own components.
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './chart.module.css'
import { type ChartProps, type ChartRow, numberIn } from './chart-rows.ts'
import type { Column } from './column.ts'
import { Curves } from './curves.tsx'
import { DataTable } from './data-table.tsx'
import { Quantity } from './when.tsx'

export function Chart(props: ChartProps) {
  const { t } = useTranslation()
  const [as, setAs] = useState('picture')
  return (
    <figure className={classes.chart} aria-label={props.label}>
      <SegmentedControl
        aria-label={t('picture.view')}
        value={as}
        onChange={setAs}
        data={[
          { value: 'picture', label: t('picture.as-picture') },
          { value: 'table', label: t('picture.as-table') },
        ]}
      />
      {as === 'table' ? <Twin {...props} /> : <Curves {...props} />}
    </figure>
  )
}

function Twin({ label, keyLabel, rows, series }: ChartProps) {
  const { t } = useTranslation()
  const columns: readonly Column<ChartRow>[] = [
    { id: 'key', header: keyLabel, cell: (row) => row.key, heading: true },
    ...series.map((one) => ({
      id: one.name,
      header: one.label,
      cell: (row: ChartRow) => {
        const value = numberIn(row, one.name)
        return value === null ? t('picture.not-yet') : <Quantity value={value} />
      },
      end: true,
    })),
  ]
  return <DataTable label={label} columns={columns} rows={rows} rowKey={(row) => row.key} />
}
