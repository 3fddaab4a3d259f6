// What a chart of a report shows, for its title: which rows stand lowest. Exact, on whole numbers; pure. Used by the paper and the view.
import type { Language } from '../../contract/values.ts'
import type { Chart, Say } from './report.ts'

/** `least` holds the rows of the lowest share; none where every row is complete, or all are alike. */
export interface Finding {
  kind: 'all' | 'none' | 'even' | 'least'
  least: Chart['rows']
}

export function findingOf({ rows }: Pick<Chart, 'rows'>): Finding {
  const counted = rows.filter((row) => row.of > 0)
  const [first] = counted
  if (!first) return { kind: 'none', least: [] }
  if (counted.every((row) => row.value === row.of)) return { kind: 'all', least: [] }
  if (counted.every((row) => row.value === 0)) return { kind: 'none', least: [] }
  const lowest = counted.reduce((low, row) => (row.value * low.of < low.value * row.of ? row : low), first)
  const least = counted.filter((row) => row.value * lowest.of === lowest.value * row.of)
  return least.length === counted.length ? { kind: 'even', least: [] } : { kind: 'least', least }
}

/** A title that says what the chart shows: `Provincial departments answer least: 58 of 63`. */
export function titleOf(chart: Chart, language: Language, say: Say): string {
  const { kind, least } = findingOf(chart)
  const sum = (of: 'value' | 'of') => least.reduce((total, row) => total + row[of], 0)
  const labels = least.map(({ label }) => label[language] || label.vi)
  return say(`charts.${chart.key}.${kind}`, {
    labels: new Intl.ListFormat(language, { type: 'conjunction' }).format(labels),
    value: sum('value'),
    of: sum('of'),
  })
}
