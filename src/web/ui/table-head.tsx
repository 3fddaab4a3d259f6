// The sticky head of a table: each sortable column a button that says what it will do. Used by DataTable.
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './column.ts'
import classes from './data-table.module.css'
import type { TableAddress } from './table-address.ts'

export function TableHead<Row>(props: {
  columns: readonly Column<Row>[]
  address: TableAddress | undefined
  /** Before the columns: the box that chooses every row. */
  children?: ReactNode
}) {
  return (
    <thead className={classes.head}>
      <tr>
        {props.children}
        {props.columns.map((column) => (
          <HeadCell key={column.id} column={column} address={props.address} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<Row>({ column, address }: { column: Column<Row>; address: TableAddress | undefined }) {
  const { t } = useTranslation()
  const sort = address?.sort?.by === column.id ? address.sort : undefined
  const place = { scope: 'col' as const, role: 'columnheader', 'data-end': column.end }
  if (address === undefined || column.sort === undefined) return <th {...place}>{column.header}</th>
  const next = sort === undefined ? 'up' : sort.descending ? 'off' : 'down'
  const Mark = sort === undefined ? IconArrowsSort : sort.descending ? IconArrowDown : IconArrowUp
  const value = { up: column.id, down: `-${column.id}`, off: undefined }[next]
  return (
    <th {...place} aria-sort={sort === undefined ? 'none' : sort.descending ? 'descending' : 'ascending'}>
      <button
        type="button"
        className={classes.sort}
        data-sorted={sort !== undefined || undefined}
        title={t(`table.sort-${next}`, { column: column.header })}
        onClick={() => address.set({ sort: value })}
      >
        {column.header}
        <Mark size={16} stroke={1.7} aria-hidden="true" />
      </button>
    </th>
  )
}
