// A list as a table: search and filters in words, sort, totals, pages, export of exactly what is seen, blocks on narrow
// screens, keyboard J and K. Used by every list.
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, sortRows } from './column.ts'
import classes from './data-table.module.css'
import { Empty, type EmptyProps } from './empty.tsx'
import { Link } from './link.tsx'
import { useRowKeys } from './row-keys.ts'
import type { TableAddress } from './table-address.ts'
import { type Filter, TableBar } from './table-bar.tsx'
import { TableHead } from './table-head.tsx'
import { TablePages } from './table-pages.tsx'

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
  /** Buttons at the right of the search. */
  actions?: ReactNode
}

const virtualAbove = 200

// On narrow screens rows are laid out as blocks, and some browsers then forget that this is a table: it is said again.
const asTable = { role: 'table' }
const asRow = { role: 'row' }
const asCell = { role: 'cell' }
const asRowHeader = { role: 'rowheader', scope: 'row' }
const unheard = { 'aria-hidden': true }

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useTranslation()
  const { columns, rows, address, list } = props
  const whole = list === undefined || list.total <= rows.length
  const sort = address?.sort
  const here = props.sorting !== 'server'
  const shown = useMemo(
    () => (here && whole ? sortRows(rows, columns, sort) : rows),
    [here, whole, rows, columns, sort],
  )
  const sortable = address !== undefined && (!here || whole)
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body)
  return (
    <div className={classes.frame}>
      <TableBar {...props} total={list?.total ?? rows.length} />
      {rows.length === 0 ? (
        <NoRows {...props} />
      ) : (
        <table
          className={classes.table}
          {...asTable}
          aria-label={props.label}
          aria-rowcount={shown.length + 1}
        >
          <TableHead columns={columns} address={sortable ? address : undefined} />
          {shown.length > virtualAbove ? (
            <VirtualBody {...props} rows={shown} body={body} />
          ) : (
            <tbody ref={body}>
              {shown.map((row, index) => (
                <TableRow key={props.rowKey(row)} {...props} row={row} index={index} />
              ))}
            </tbody>
          )}
          <Totals columns={columns} label={t('table.total')} />
        </table>
      )}
      {list !== undefined && address !== undefined ? <TablePages list={list} address={address} /> : null}
    </div>
  )
}

function NoRows<Row>({ address, empty }: DataTableProps<Row>) {
  const { t } = useTranslation()
  if (address?.narrowed === true) {
    return <Empty title={t('table.nothing-found')} text={t('table.nothing-found-help')} />
  }
  return <Empty {...(empty ?? { title: t('table.empty') })} />
}

function TableRow<Row>(
  props: Pick<DataTableProps<Row>, 'columns' | 'rowTo'> & {
    row: Row
    index: number
    measure?: (element: HTMLTableRowElement | null) => void
  },
) {
  const { columns, row, index } = props
  const to = props.rowTo?.(row)
  const heading = columns.find((column) => column.heading === true) ?? columns[0]
  return (
    <tr
      ref={props.measure ?? null}
      data-index={index}
      aria-rowindex={index + 2}
      className={classes.row}
      {...asRow}
    >
      {columns.map((column) => {
        const content = column.cell(row, index)
        const isHeading = column === heading
        const linked = isHeading && to !== undefined
        const Cell = isHeading ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            {...(isHeading ? asRowHeader : asCell)}
            data-label={column.header}
            data-heading={isHeading || undefined}
            data-end={column.end}
            data-tight={column.tight}
          >
            {linked ? (
              <Link to={to} className={classes.open} data-row-link>
                {content}
              </Link>
            ) : (
              content
            )}
          </Cell>
        )
      })}
    </tr>
  )
}

function VirtualBody<Row>(
  props: DataTableProps<Row> & { body: React.RefObject<HTMLTableSectionElement | null> },
) {
  const { rows, columns } = props
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 44,
    overscan: 12,
    scrollMargin: props.body.current?.offsetTop ?? 0,
  })
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? 0) - virtual.options.scrollMargin
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtual.options.scrollMargin)
  return (
    <tbody ref={props.body}>
      <Gap height={before} columns={columns.length} />
      {items.map((item) => {
        const row = rows[item.index]
        return row === undefined ? null : (
          <TableRow
            key={props.rowKey(row)}
            {...props}
            row={row}
            index={item.index}
            measure={virtual.measureElement}
          />
        )
      })}
      <Gap height={after} columns={columns.length} />
    </tbody>
  )
}

function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr {...unheard}>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

function Totals<Row>({ columns, label }: { columns: readonly Column<Row>[]; label: string }) {
  if (columns.every((column) => column.total === undefined)) return null
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) => (
          <td key={column.id} {...asCell} data-label={column.header} data-end={column.end}>
            {index === 0 && column.total === undefined ? label : column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
