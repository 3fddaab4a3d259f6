// The top bar: movement and year, search, notices, language, the person. Used by the shell.
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from './language-menu.tsx'
import { NoticesBell } from './notices-bell.tsx'
import { PersonMenu } from './person-menu.tsx'
import { Brand } from './rail.tsx'
import type { Opened } from './shell.tsx'
import classes from './top-bar.module.css'

const MovementSwitch = lazy(() => import('./movement-switch.tsx'))

export function TopBar({ open }: { open: (what: Opened) => void }) {
  const { t } = useTranslation('shell')
  const command = /Mac|iP/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'
  return (
    <header className={classes.top}>
      <div className={classes.narrow}>
        <Brand />
      </div>
      <div className={classes.wide}>
        <Suspense fallback={<span className={classes.coming} />}>
          <MovementSwitch />
        </Suspense>
      </div>
      <button
        type="button"
        className={classes.search}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => open('palette')}
      >
        <IconSearch size={20} stroke={1.7} aria-hidden="true" />
        <span>{t('search.open')}</span>
        <kbd>{command}</kbd>
      </button>
      <NoticesBell />
      <div className={classes.wide}>
        <LanguageMenu />
      </div>
      <PersonMenu open={open} />
    </header>
  )
}
