// The report's charts as rows of toned cells for Word: shares, counts, parts of a whole, progress against a plan.
// Used by the Word report.
import type { DocumentLabels } from '../labels.ts'
import { type BarRow, type BarTone, barsXml, type RawXml, ruledTableXml } from '../word-shapes.ts'
import type { Chart } from './report.ts'
import type { ReportWords } from './report-words.ts'

type Labels = DocumentLabels['report']
const tones: readonly BarTone[] = ['ink', 'gold', 'soft', 'white']

export function chartDrawing(chart: Chart, words: ReportWords, labels: Labels): RawXml {
  if (chart.rows.length === 0)
    return ruledTableXml({ head: [labels.empty], rows: [], shares: [1], align: ['c'] })
  switch (chart.kind) {
    case 'shares':
      return sharesDrawing(chart, words, labels)
    case 'counts':
      return comparedDrawing(
        chart.rows.map(({ label, value, before }) => ({ label, value, other: before })),
        { now: labels.now, other: labels.before },
        words,
      )
    case 'columns':
      return comparedDrawing(
        chart.rows.map(({ label, value, plan }) => ({ label, value, other: plan })),
        { now: labels.actual, other: labels.plan },
        words,
      )
    case 'parts':
      return partsDrawing(chart, words)
  }
}

function sharesDrawing(
  chart: Extract<Chart, { kind: 'shares' }>,
  words: ReportWords,
  labels: Labels,
): RawXml {
  const { target } = chart
  const rows = chart.rows.map(({ label, value, of }): BarRow => {
    const missed = target !== undefined && value * 100 < target * of
    const percent = of === 0 ? 0 : Math.min(100, (value * 100) / of)
    const share = of === 0 ? '–' : words.share(value, of)
    return {
      label,
      parts: [{ percent, tone: missed ? 'soft' : 'ink' }],
      after: `${share}  ${words.number(value)}/${words.number(of)}`,
    }
  })
  if (target === undefined) return barsXml(rows, [])
  const limit = `${labels.target} ${target}${words.percentGap}%`
  return barsXml(rows, [
    { tone: 'ink', text: `${labels.reached} (${limit})` },
    { tone: 'soft', text: labels.missed },
  ])
}

interface Compared {
  label: string
  value: number
  other: number | undefined
}

/** Two bars a row: the figure, and under it what it is compared with. */
function comparedDrawing(
  list: readonly Compared[],
  names: { now: string; other: string },
  words: ReportWords,
): RawXml {
  const greatest = Math.max(1, ...list.map(({ value, other }) => Math.max(value, other ?? 0)))
  const compared = list.some(({ other }) => other !== undefined)
  const rows = list.flatMap(({ label, value, other }): BarRow[] => [
    { label, parts: [{ percent: (value * 100) / greatest, tone: 'ink' }], after: words.number(value) },
    ...(other === undefined
      ? []
      : [
          {
            label: '',
            parts: [{ percent: (other * 100) / greatest, tone: 'soft' as const }],
            after: words.number(other),
          },
        ]),
  ])
  if (!compared) return barsXml(rows, [])
  return barsXml(rows, [
    { tone: 'ink', text: names.now },
    { tone: 'soft', text: names.other },
  ])
}

function partsDrawing(chart: Extract<Chart, { kind: 'parts' }>, words: ReportWords): RawXml {
  const rows = chart.rows.map(({ label, values }): BarRow => {
    const total = values.reduce((sum, value) => sum + value, 0)
    return {
      label,
      parts: values.map((value, at) => ({
        percent: total === 0 ? 0 : (value * 100) / total,
        tone: tones[at] ?? 'white',
        text: words.number(value),
      })),
      after: words.number(total),
    }
  })
  return barsXml(
    rows,
    chart.series.map((text, at) => ({ tone: tones[at] ?? 'white', text })),
  )
}
