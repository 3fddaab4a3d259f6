// One row of a table: its heading cell carries the link to the record; a box in front when rows are chosen. Used by DataTable.
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './data-table.module.css'
import type { Choosing, DataTableProps } from './data-table-props.ts'
import { Link } from './link.tsx'

// On narrow screens rows are laid out as blocks, and some browsers then forget that this is a table: it is said again.
export const asTable = { role: 'table' }
const asRow = { role: 'row' }
export const asCell = { role: 'cell' }
const asRowHeader = { role: 'rowheader', scope: 'row' }
export const unheard = { 'aria-hidden': true }

export function TableRow<Row>(
  props: Pick<DataTableProps<Row>, 'columns' | 'rowTo' | 'rowKey' | 'choosing'> & {
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
      <ChooseRow {...props} row={row} />
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

/** The box before a row; the act on the rows chosen is the page's, with its preview. */
function ChooseRow<Row>(props: Pick<DataTableProps<Row>, 'rowKey' | 'choosing'> & { row: Row }) {
  const { t } = useTranslation()
  if (props.choosing === undefined) return null
  const { chosen, onChange } = props.choosing
  const key = props.rowKey(props.row)
  return (
    <td {...asCell} className={classes.choose}>
      <Checkbox
        aria-label={t('table.choose')}
        checked={chosen.has(key)}
        onChange={(event) => onChange(withKey(chosen, key, event.currentTarget.checked))}
      />
    </td>
  )
}

/** The box in the head: every row on screen, or none. */
export function ChooseAll({ choosing, keys }: { choosing: Choosing; keys: readonly string[] }) {
  const { t } = useTranslation()
  const count = keys.filter((key) => choosing.chosen.has(key)).length
  return (
    <th scope="col" className={classes.choose}>
      <Checkbox
        aria-label={t('table.choose-all')}
        checked={count > 0 && count === keys.length}
        indeterminate={count > 0 && count < keys.length}
        onChange={(event) => choosing.onChange(new Set(event.currentTarget.checked ? keys : []))}
      />
    </th>
  )
}

function withKey(chosen: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  if (on) next.add(key)
  else next.delete(key)
  return next
}
