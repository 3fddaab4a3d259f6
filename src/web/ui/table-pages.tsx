// Which page of a longer list, and the way to the others. Used by DataTable.
import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './data-table.module.css'
import type { TableAddress } from './table-address.ts'

export function TablePages(props: {
  list: { total: number; page: number; size: number }
  address: TableAddress
}) {
  const { t } = useTranslation()
  const { total, page, size } = props.list
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1) return null
  const turn = (to: number) => () => props.address.set({ page: to === 1 ? undefined : String(to) })
  return (
    <nav className={classes.pages} aria-label={t('table.pages')}>
      <Button
        variant="subtle"
        leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
        disabled={page <= 1}
        onClick={turn(page - 1)}
      >
        {t('table.previous')}
      </Button>
      <span>{t('table.of', { from: (page - 1) * size + 1, to: Math.min(total, page * size), total })}</span>
      <Button
        variant="subtle"
        rightSection={<IconChevronRight size={16} aria-hidden="true" />}
        disabled={page >= last}
        onClick={turn(page + 1)}
      >
        {t('table.next')}
      </Button>
    </nav>
  )
}
