// What a chart is given: rows of a key with numbers, and the series drawn. Used by Chart, Curves and the pages.

export interface ChartSeries {
  name: string
  label: string
  /** Which of the data colours; the mark differs too. */
  colour: 'self' | 'block' | 'appraisal'
}

export type ChartRow = { key: string } & Record<string, string | number | null>

export interface ChartProps {
  /** What it shows, for screen readers. */
  label: string
  keyLabel: string
  rows: readonly ChartRow[]
  series: readonly ChartSeries[]
  kind: 'line' | 'bar'
}

/** A number of a row; what is not known yet is null. */
export const numberIn = (row: ChartRow, name: string): number | null => {
  const value = row[name]
  return typeof value === 'number' ? value : null
}
