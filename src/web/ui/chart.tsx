// A chart with a title that states the finding and a table twin; the drawing library comes only when one is shown.
// Used by reports and boards whose pictures are curves; bars by row and spreads have their own light components.
import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './chart.module.css'
import type { Column } from './column.ts'
import { DataTable } from './data-table.tsx'

const Curves = lazy(() => import('./curves.tsx'))

export interface ChartSeries {
  name: string
  label: string
  /** Which of the data colours. */
  colour: 'self' | 'block' | 'appraisal'
}

export type ChartRow = { key: string } & Record<string, string | number | null>

export interface ChartProps {
  /** What it shows, for screen readers; the finding is the card's title. */
  label: string
  keyLabel: string
  rows: readonly ChartRow[]
  series: readonly ChartSeries[]
  kind: 'line' | 'bar'
}

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
      {as === 'table' ? (
        <Twin {...props} />
      ) : (
        <Suspense fallback={<div className={classes.coming} />}>
          <Curves {...props} />
        </Suspense>
      )}
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
      cell: (row: ChartRow) => row[one.name] ?? t('picture.not-yet'),
      end: true,
    })),
  ]
  return <DataTable label={label} columns={columns} rows={rows} rowKey={(row) => row.key} />
}
