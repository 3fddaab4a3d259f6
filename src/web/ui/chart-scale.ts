// Where a chart's lines stand: round ticks from zero, and a path that breaks where a value is missing. Used by Curves.

/** Three to six round steps from 0 to at least the greatest value: 0, 4, 8, 12, 16. */
export function ticksOf(values: readonly number[]): readonly number[] {
  const greatest = Math.max(...values, 0)
  if (greatest <= 0) return [0, 1]
  const rough = greatest / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const count = Math.ceil(greatest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

export interface Point {
  x: number
  y: number
}

/** A missing value breaks the line: nothing is drawn through what is not known. */
export function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return ''
      const before = points[index - 1]
      return `${before === null || before === undefined ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
    })
    .join('')
}
