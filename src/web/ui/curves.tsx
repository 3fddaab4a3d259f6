// The drawing of a chart: axis, lines or bars, a label at each line's end. Used by Chart.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../words/format.ts'
import classes from './chart.module.css'
import { type ChartProps, type ChartRow, type ChartSeries, numberIn } from './chart-rows.ts'
import { linePath, ticksOf } from './chart-scale.ts'

const size = { width: 720, height: 260, left: 48, right: 120, top: 12, bottom: 32 }

interface Place {
  x: (index: number) => number
  y: (value: number) => number
  band: number
}

export function Curves(props: ChartProps) {
  const { i18n } = useTranslation()
  const { rows, series, kind } = props
  const ticks = ticksOf(rows.flatMap((row) => series.map((one) => numberIn(row, one.name) ?? 0)))
  const top = ticks.at(-1) ?? 1
  const band = (size.width - size.left - size.right) / Math.max(1, rows.length)
  const floor = size.height - size.bottom
  const place: Place = {
    band,
    x: (index) => size.left + band * (index + 0.5),
    y: (value) => floor - (value / top) * (floor - size.top),
  }
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${props.label}: ${inWords(props, i18n.language)}`}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={size.left} x2={size.width - size.right} y1={place.y(tick)} y2={place.y(tick)} />
          <text x={size.left - 8} y={place.y(tick)} dy="0.35em" textAnchor="end">
            {formatNumber(tick, i18n.language)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <text key={row.key} x={place.x(index)} y={size.height - 8} textAnchor="middle">
          {row.key}
        </text>
      ))}
      {series.map((one, index) =>
        kind === 'line' ? (
          <Line key={one.name} series={one} rows={rows} place={place} />
        ) : (
          <Bars key={one.name} series={one} rows={rows} place={place} at={index} of={series.length} />
        ),
      )}
      {kind === 'bar' ? <Keys series={series} /> : null}
    </svg>
  )
}

interface Drawn {
  series: ChartSeries
  rows: readonly ChartRow[]
  place: Place
}

function Line({ series, rows, place }: Drawn) {
  const points = rows.map((row, index) => {
    const value = numberIn(row, series.name)
    return value === null ? null : { x: place.x(index), y: place.y(value) }
  })
  const last = points.findLast((point) => point !== null)
  return (
    <g data-colour={series.colour}>
      <path d={linePath(points)} />
      {points.map((point) =>
        point === null ? null : <circle key={point.x} cx={point.x} cy={point.y} r="4" />,
      )}
      {last === undefined || last === null ? null : (
        <text className={classes.end} x={last.x + 12} y={last.y} dy="0.35em">
          {series.label}
        </text>
      )}
    </g>
  )
}

function Bars({ series, rows, place, at, of }: Drawn & { at: number; of: number }) {
  const width = (place.band * 0.7) / of
  return (
    <g data-colour={series.colour}>
      {rows.map((row, index) => {
        const value = numberIn(row, series.name)
        if (value === null) return null
        const x = place.x(index) - (width * of) / 2 + width * at
        return (
          <rect
            key={row.key}
            x={x}
            y={place.y(value)}
            width={Math.max(1, width - 2)}
            height={Math.max(1, place.y(0) - place.y(value))}
          />
        )
      })}
    </g>
  )
}

function Keys({ series }: { series: readonly ChartSeries[] }) {
  return series.map((one, index) => (
    <g key={one.name} data-colour={one.colour}>
      <rect x={size.width - size.right + 12} y={size.top + index * 24} width="14" height="14" rx="3" />
      <text
        className={classes.end}
        x={size.width - size.right + 34}
        y={size.top + 7 + index * 24}
        dy="0.35em"
      >
        {one.label}
      </text>
    </g>
  ))
}

/** The same for who does not see it: each series with its values. */
function inWords({ rows, series }: ChartProps, language: string): string {
  return series
    .map((one) => {
      const values = rows.flatMap((row) => {
        const value = numberIn(row, one.name)
        return value === null ? [] : [`${row.key} ${formatNumber(value, language)}`]
      })
      return `${one.label}: ${values.join(', ')}`
    })
    .join('; ')
}
