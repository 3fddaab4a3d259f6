// Search and command palette (Ctrl or ⌘ K): any person, unit, dossier, decision, article, and the pages. Used by the shell.
import { useDebouncedValue } from '@mantine/hooks'
import { IconCornerDownLeft, IconKeyboard, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Search } from '../../contract/search.ts'
import { useViewLater } from '../client/use-view.ts'
import { useGo } from '../ui/address.ts'
import { Dialog } from '../ui/dialog.tsx'
import { plain } from '../words/plain.ts'
import { railIcons } from './icons.ts'
import classes from './palette.module.css'
import { useRail } from './rail.tsx'

interface Entry {
  key: string
  icon: ReactNode
  title: string
  detail: string
  choose: () => void
}

export default function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const { t } = useTranslation('shell')
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const pages = usePages(text, onClose, onHelp)
  const { found, pending, error } = useFound(text, onClose)
  const entries = [...found, ...pages]
  const active = Math.min(at, entries.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt((active + step + entries.length) % Math.max(1, entries.length))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      entries[active]?.choose()
    }
  }
  const word = pending ? t('search.searching') : error ? t('search.failed') : ''
  return (
    <Dialog title={t('search.label')} onClose={onClose}>
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.7} aria-hidden="true" />
        <input
          data-first
          type="text"
          role="combobox"
          aria-label={t('search.open')}
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={entries.length === 0 ? undefined : `${list}-${active}`}
          aria-autocomplete="list"
          placeholder={t('search.open')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={list} role="listbox" aria-label={t('search.found')} className={classes.list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the field, by the combobox pattern.
          <div
            key={entry.key}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            ref={index === active ? intoView : undefined}
            className={classes.entry}
            onClick={entry.choose}
            onPointerMove={() => setAt(index)}
          >
            {entry.icon}
            <span className={classes.title}>{entry.title}</span>
            <span className={classes.detail}>{entry.detail}</span>
          </div>
        ))}
      </div>
      <p className={classes.word} role="status">
        {word !== '' ? word : entries.length === 0 ? t('search.nothing', { text }) : null}
      </p>
    </Dialog>
  )
}

const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })

function useFound(text: string, onClose: () => void) {
  const { t } = useTranslation('shell')
  const go = useGo()
  const [asked] = useDebouncedValue(text.trim(), 200)
  const { data, pending, error } = useViewLater(Search, asked.length < 2 ? undefined : { text: asked })
  const found = (asked.length < 2 ? [] : (data?.results ?? [])).map(
    (result): Entry => ({
      key: `${result.kind} ${result.id}`,
      icon: <IconCornerDownLeft size={16} stroke={1.7} aria-hidden="true" />,
      title: result.title,
      detail: [t(`search.kind.${result.kind}`), result.detail].filter(Boolean).join(' · '),
      choose: () => {
        onClose()
        void go(result.path)
      },
    }),
  )
  return { found, pending, error: error !== null }
}

function usePages(text: string, onClose: () => void, onHelp: () => void): readonly Entry[] {
  const { t } = useTranslation('shell')
  const go = useGo()
  const wanted = plain(text)
  const pages = useRail().map((entry): Entry => {
    const Icon = railIcons[entry.name]
    return {
      key: entry.name,
      icon: <Icon size={16} stroke={1.7} aria-hidden="true" />,
      title: t(`rail.${entry.name}`),
      detail: t('search.go'),
      choose: () => {
        onClose()
        void go(entry.to)
      },
    }
  })
  const help: Entry = {
    key: 'help',
    icon: <IconKeyboard size={16} stroke={1.7} aria-hidden="true" />,
    title: t('keys.title'),
    detail: t('search.actions'),
    choose: onHelp,
  }
  return [...pages, help].filter((entry) => plain(entry.title).includes(wanted))
}
