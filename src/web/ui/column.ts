// What a table shows: its columns, and the order of rows when the whole list is here. Used by DataTable and its pages.
import type { ReactNode } from 'react'
import type { TableAddress } from './table-address.ts'

export interface Column<Row> {
  /** Also its name in the address bar: `?sort=name`. */
  id: string
  header: string
  cell: (row: Row, index: number) => ReactNode
  /** What is compared when the reader sorts by this column; nothing (null, undefined) comes last either way. */
  sort?: (row: Row) => string | number | null | undefined
  /** Figures stand at the end of their column. */
  end?: boolean
  /** Names the row: heads the block on narrow screens, carries the row's link. One a table, the first by default. */
  heading?: boolean
  /** Under the column, over the whole list. */
  total?: ReactNode
  /** Never broken over lines: dates, numbers. */
  tight?: boolean
}

const vietnamese = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' })

/** The rows in the order asked for; equal ones keep theirs. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: TableAddress['sort'],
): readonly Row[] {
  const read = columns.find((column) => column.id === sort?.by)?.sort
  if (sort === undefined || read === undefined) return rows
  const turn = sort.descending ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [read(one), read(other)]
    if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1
    if (b === null || b === undefined) return -1
    return turn * compare(a, b)
  })
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : vietnamese.compare(String(a), String(b))
