// Below 760 px: the four entries used most, and "more" with the rest. Used by the shell.
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RailName } from '../noun-route.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Link } from '../ui/link.tsx'
import classes from './bottom-bar.module.css'
import { railIcons } from './icons.ts'
import { type RailEntry, useRail } from './rail.tsx'

const first: readonly RailName[] = ['desk', 'movement', 'scores', 'dossiers']

/** Four in the bar, the rest behind "more": the usual four where the person has them, else the next of the rail. */
function split(entries: readonly RailEntry[]): { bar: readonly RailEntry[]; more: readonly RailEntry[] } {
  const usual = entries.filter((entry) => first.includes(entry.name))
  const others = entries.filter((entry) => !first.includes(entry.name))
  const bar = [...usual, ...others].slice(0, 4)
  return { bar, more: entries.filter((entry) => !bar.includes(entry)) }
}

export function BottomBar() {
  const { t } = useTranslation('shell')
  const [open, setOpen] = useState(false)
  const { bar, more } = split(useRail())
  return (
    <nav className={classes.bar} aria-label={t('nav')}>
      {bar.map((entry) => {
        const Icon = railIcons[entry.name]
        return (
          <Link key={entry.name} to={entry.to} aria-current={entry.current ? 'page' : undefined}>
            <Icon size={20} stroke={1.7} aria-hidden="true" />
            <span>{t(`tab.${entry.name}`)}</span>
          </Link>
        )
      })}
      {more.length === 0 ? null : (
        <button
          type="button"
          aria-haspopup="dialog"
          data-current={more.some((entry) => entry.current) || undefined}
          onClick={() => setOpen(true)}
        >
          <IconDots size={20} stroke={1.7} aria-hidden="true" />
          <span>{t('tab.more')}</span>
        </button>
      )}
      {open ? (
        <Dialog title={t('tab.more')} onClose={() => setOpen(false)}>
          <ul className={classes.more}>
            {more.map((entry) => {
              const Icon = railIcons[entry.name]
              return (
                <li key={entry.name}>
                  <Link
                    to={entry.to}
                    aria-current={entry.current ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    <Icon size={20} stroke={1.7} aria-hidden="true" />
                    {t(`rail.${entry.name}`)}
                  </Link>
                </li>
              )
            })}
          </ul>
        </Dialog>
      ) : null}
    </nav>
  )
}
