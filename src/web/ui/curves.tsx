// The drawing library, loaded only where a chart is shown. Used by Chart.
import '@mantine/charts/styles.layer.css'
import { BarChart, LineChart } from '@mantine/charts'
import type { ChartProps } from './chart.tsx'

export default function Curves({ rows, series, kind }: ChartProps) {
  const shared = {
    h: 280,
    data: rows.map((row) => ({ ...row })),
    dataKey: 'key',
    series: series.map((one) => ({ name: one.name, label: one.label, color: `var(--${one.colour})` })),
    withLegend: series.length > 1,
    tickLine: 'none' as const,
    gridAxis: 'x' as const,
  }
  return kind === 'line' ? (
    <LineChart {...shared} curveType="linear" lineProps={{ isAnimationActive: false }} connectNulls={false} />
  ) : (
    <BarChart {...shared} barProps={{ isAnimationActive: false }} />
  )
}
