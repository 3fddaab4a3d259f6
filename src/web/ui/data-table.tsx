// A list as a table: search and filters in words, sort, totals, pages, export of exactly what is seen, blocks on narrow
// screens, keyboard J and K. Used by every list.
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, sortRows } from './column.ts'
import classes from './data-table.module.css'
import type { DataTableProps } from './data-table-props.ts'
import { Empty } from './empty.tsx'
import { useRowKeys } from './row-keys.ts'
import { TableBar } from './table-bar.tsx'
import { TableHead } from './table-head.tsx'
import { TablePages } from './table-pages.tsx'
import { asCell, asTable, ChooseAll, TableRow, unheard } from './table-row.tsx'

export type { DataTableProps } from './data-table-props.ts'

const virtualAbove = 200

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
          <TableHead columns={columns} address={sortable ? address : undefined}>
            {props.choosing === undefined ? null : (
              <ChooseAll choosing={props.choosing} keys={shown.map(props.rowKey)} />
            )}
          </TableHead>
          {shown.length > virtualAbove ? (
            <VirtualBody {...props} rows={shown} body={body} />
          ) : (
            <tbody ref={body}>
              {shown.map((row, index) => (
                <TableRow key={props.rowKey(row)} {...props} row={row} index={index} />
              ))}
            </tbody>
          )}
          <Totals columns={columns} label={t('table.total')} shifted={props.choosing !== undefined} />
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
      <Gap height={before} columns={columns.length + 1} />
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
      <Gap height={after} columns={columns.length + 1} />
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

function Totals<Row>({
  columns,
  label,
  shifted,
}: {
  columns: readonly Column<Row>[]
  label: string
  shifted: boolean
}) {
  if (columns.every((column) => column.total === undefined)) return null
  return (
    <tfoot>
      <tr>
        {shifted ? <td {...asCell} /> : null}
        {columns.map((column, index) => (
          <td key={column.id} {...asCell} data-label={column.header} data-end={column.end}>
            {index === 0 && column.total === undefined ? label : column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
