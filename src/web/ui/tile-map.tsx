// A map of equal tiles, each placed as on the real map, coloured by the step it has reached and marked by as many small bars.
// One tab stop, arrows to the nearest tile, Enter opens, T shows the same as a table. Used by boards of places.
import { SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './column.ts'
import { DataTable } from './data-table.tsx'
import { Link } from './link.tsx'
import { nearestTile } from './nearest-tile.ts'
import classes from './tile-map.module.css'

export interface Tile {
  id: string
  /** Three letters in the tile. */
  code: string
  /** The full name: read aloud, shown on hover and focus. */
  name: string
  row: number
  col: number
  /** Which of `steps` it has reached; 0 is none. */
  step: number
  to: string
}

export interface TileMapProps {
  label: string
  tiles: readonly Tile[]
  /** Words of the steps, from none (0) to the furthest, at most six. */
  steps: readonly string[]
  /** Islands always drawn with the map: marks without a value of their own. */
  insets?: readonly { name: string; row: number; col: number }[]
}

export function TileMap(props: TileMapProps) {
  const { t } = useTranslation()
  const [as, setAs] = useState<'picture' | 'table'>('picture')
  return (
    <div className={classes.frame}>
      <SegmentedControl
        aria-label={t('picture.view')}
        value={as}
        onChange={(value) => setAs(value === 'table' ? 'table' : 'picture')}
        data={[
          { value: 'picture', label: t('picture.as-picture') },
          { value: 'table', label: t('picture.as-table') },
        ]}
      />
      {as === 'table' ? <TileTable {...props} /> : <Picture {...props} onTable={() => setAs('table')} />}
    </div>
  )
}

function Picture(props: TileMapProps & { onTable: () => void }) {
  const { t } = useTranslation()
  const [at, setAt] = useState(props.tiles[0]?.id)
  const [shown, setShown] = useState<Tile>()
  const links = useRef(new Map<string, HTMLElement>())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 't') props.onTable()
    const from = props.tiles.find((tile) => tile.id === at)
    const next = from === undefined ? undefined : nearestTile(from, event.key, props.tiles)
    if (next === undefined) return
    event.preventDefault()
    setAt(next.id)
    links.current.get(next.id)?.focus()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the tiles are links; the arrows move between them. */}
      <div className={classes.map} onKeyDown={onKeyDown} onPointerLeave={() => setShown(undefined)}>
        <ul aria-label={`${props.label}. ${t('picture.map-help')}`}>
          {props.tiles.map((tile) => (
            <li key={tile.id} style={{ gridRow: tile.row + 1, gridColumn: tile.col + 1 }}>
              <Link
                ref={(element) => {
                  if (element !== null) links.current.set(tile.id, element)
                }}
                to={tile.to}
                className={classes.tile}
                data-step={Math.min(5, tile.step)}
                tabIndex={tile.id === at ? 0 : -1}
                aria-label={`${tile.code}, ${tile.name}: ${props.steps[tile.step] ?? ''}`}
                onFocus={() => {
                  setAt(tile.id)
                  setShown(tile)
                }}
                onPointerEnter={() => setShown(tile)}
              >
                {tile.code}
                <span className={classes.steps}>
                  {Array.from({ length: tile.step }, (_, step) => (
                    <i key={step} />
                  ))}
                </span>
              </Link>
            </li>
          ))}
          {props.insets?.map((inset) => (
            <li
              key={inset.name}
              className={classes.inset}
              style={{ gridRow: inset.row + 1, gridColumn: `${inset.col + 1} / span 3` }}
            >
              {inset.name}
            </li>
          ))}
        </ul>
        <Legend {...props} />
      </div>
      <p className={classes.shown} aria-hidden="true">
        {shown === undefined ? ' ' : `${shown.name}: ${props.steps[shown.step] ?? ''}`}
      </p>
    </>
  )
}

function Legend({ tiles, steps }: TileMapProps) {
  return (
    <ol className={classes.legend} reversed>
      {steps
        .map((words, step) => ({ words, step, count: tiles.filter((tile) => tile.step === step).length }))
        .toReversed()
        .map((line) => (
          <li key={line.step}>
            <i data-step={Math.min(5, line.step)} />
            <b>{line.count}</b> {line.words}
          </li>
        ))}
    </ol>
  )
}

function TileTable({ label, tiles, steps }: TileMapProps) {
  const { t } = useTranslation()
  const columns: readonly Column<Tile>[] = [
    { id: 'name', header: t('picture.name'), cell: (tile) => tile.name, heading: true },
    { id: 'step', header: t('picture.step'), cell: (tile) => `${tile.step} · ${steps[tile.step] ?? ''}` },
  ]
  const rows = tiles.toSorted((a, b) => b.step - a.step)
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={(tile) => tile.id}
      rowTo={(tile) => tile.to}
    />
  )
}
