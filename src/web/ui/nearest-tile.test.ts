// Where an arrow leads on the map: straight ahead if it can, else the nearest on that side, else nowhere.
import { expect, test } from 'vitest'
import { nearestTile } from './nearest-tile.ts'

const tiles = [
  { id: 'HGI', row: 0, col: 3 },
  { id: 'TQU', row: 1, col: 3 },
  { id: 'BKA', row: 1, col: 4 },
  { id: 'HNI', row: 3, col: 3 },
  { id: 'DNA', row: 10, col: 5 },
]

test.for([
  [{ row: 0, col: 3 }, 'ArrowDown', 'TQU'],
  [{ row: 1, col: 3 }, 'ArrowRight', 'BKA'],
  [{ row: 1, col: 3 }, 'ArrowDown', 'HNI'],
  [{ row: 3, col: 3 }, 'ArrowRight', 'BKA'],
  [{ row: 3, col: 3 }, 'ArrowDown', 'DNA'],
  [{ row: 0, col: 3 }, 'ArrowUp', undefined],
  [{ row: 0, col: 3 }, 'Enter', undefined],
] as const)('from %o, %s leads to %s', ([from, key, to]) => {
  expect(nearestTile(from, key, tiles)?.id).toBe(to)
})
