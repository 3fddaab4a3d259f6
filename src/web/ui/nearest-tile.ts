// Which tile an arrow key leads to: the nearest in that direction. Used by TileMap.

export interface Placed {
  row: number
  col: number
}

const directions: Record<string, { rows: number; cols: number }> = {
  ArrowUp: { rows: -1, cols: 0 },
  ArrowDown: { rows: 1, cols: 0 },
  ArrowLeft: { rows: 0, cols: -1 },
  ArrowRight: { rows: 0, cols: 1 },
}

/** Sideways steps count double: straight ahead is preferred. Undefined when nothing lies there or the key is no arrow. */
export function nearestTile<T extends Placed>(from: Placed, key: string, tiles: readonly T[]): T | undefined {
  const direction = directions[key]
  if (direction === undefined) return undefined
  const distance = (tile: T): number => {
    const rows = tile.row - from.row
    const cols = tile.col - from.col
    const ahead = rows * direction.rows + cols * direction.cols
    const aside = Math.abs(rows * direction.cols) + Math.abs(cols * direction.rows)
    return ahead <= 0 ? Number.POSITIVE_INFINITY : ahead + 2 * aside
  }
  const [nearest] = tiles.toSorted((a, b) => distance(a) - distance(b))
  return nearest === undefined || distance(nearest) === Number.POSITIVE_INFINITY ? undefined : nearest
}
