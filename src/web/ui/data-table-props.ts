// What a table is given. Used by DataTable, its parts and its pages.
import type { ReactNode } from 'react'
import type { Column } from './column.ts'
import type { EmptyProps } from './empty.tsx'
import type { TableAddress } from './table-address.ts'
import type { Filter } from './table-bar.tsx'

export interface Choosing {
  /** The keys of the rows chosen, kept by the page. */
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

export interface DataTableProps<Row> {
  /** What the list is, for screen readers: "Dossiers of 2024". */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The address of the row's record. */
  rowTo?: (row: Row) => string | undefined
  /** From useTableAddress; without it the table neither sorts, filters nor turns pages. */
  address?: TableAddress
  /** The page of a longer list, as the view gave it. */
  list?: { total: number; page: number; size: number }
  /** `server`: the view takes `sort`. Otherwise rows are sorted here, when all of them are here. */
  sorting?: 'here' | 'server'
  search?: boolean
  filters?: readonly Filter[]
  /** `addressOf(contract, input, { format: 'xlsx' })` with the input of the rows on screen. */
  exportHref?: string
  empty?: EmptyProps
  /** Rows may be chosen, for an act on several. */
  choosing?: Choosing
  /** Buttons at the right of the search. */
  actions?: ReactNode
}
