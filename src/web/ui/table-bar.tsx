// Above a table: search, filters in words ("Status is Submitted"), how many rows, export. Used by DataTable.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconDownload, IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './data-table.module.css'
import type { TableAddress } from './table-address.ts'

export interface Filter {
  /** The field of the view's input, and the name in the address bar. */
  name: string
  /** Read as "{label} is …". */
  label: string
  options: readonly { value: string; label: string }[]
}

export function TableBar(props: {
  label: string
  address?: TableAddress
  search?: boolean
  filters?: readonly Filter[]
  exportHref?: string
  actions?: ReactNode
  total: number
}) {
  const { t } = useTranslation()
  const { address, filters = [] } = props
  const busy = props.search === true || filters.length > 0
  if (!busy && props.exportHref === undefined && props.actions === undefined) return null
  return (
    <div className={classes.bar}>
      {props.search === true && address !== undefined ? (
        <Search address={address} label={props.label} />
      ) : null}
      {address === undefined
        ? null
        : filters.map((filter) => <OneFilter key={filter.name} filter={filter} address={address} />)}
      {address?.narrowed === true ? (
        <Button variant="subtle" onClick={address.clear}>
          {t('table.clear')}
        </Button>
      ) : null}
      <div className={classes.barEnd}>
        <span className={classes.count} role="status">
          {t('table.rows', { count: props.total })}
        </span>
        {props.actions}
        {props.exportHref === undefined ? null : (
          <Button
            component="a"
            href={props.exportHref}
            download
            variant="subtle"
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden="true" />}
          >
            {t('table.export')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Search({ address, label }: { address: TableAddress; label: string }) {
  const { t } = useTranslation()
  const [text, setText] = useState(address.search ?? '')
  const send = useDebouncedCallback(
    (value: string) => address.set({ search: value.trim() || undefined }),
    300,
  )
  useEffect(() => setText(address.search ?? ''), [address.search])
  return (
    <TextInput
      className={classes.search}
      type="search"
      aria-label={`${t('table.search')}: ${label}`}
      placeholder={t('table.search')}
      leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        send(event.currentTarget.value)
      }}
    />
  )
}

function OneFilter({ filter, address }: { filter: Filter; address: TableAddress }) {
  const { t } = useTranslation()
  const value = address.filter(filter.name) ?? ''
  const id = useId()
  return (
    <div className={classes.filter} data-on={value !== '' || undefined}>
      <label htmlFor={id}>{t('table.filter-is', { label: filter.label })}</label>
      <NativeSelect
        id={id}
        value={value}
        onChange={(event) => address.set({ [filter.name]: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('table.filter-any') }, ...filter.options]}
      />
    </div>
  )
}
