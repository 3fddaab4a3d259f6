// What stands around every page: ribbon, rail, top bar, bottom bar on narrow screens, offline word, palette, keys.
// Used by the router for every page that needs a signed-in person.
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { useShellKeys } from './keys.ts'
import { Offline } from './offline.tsx'
import { Rail } from './rail.tsx'
import { Ribbon } from './ribbon.tsx'
import classes from './shell.module.css'
import { TopBar } from './top-bar.tsx'

const Palette = lazy(() => import('./palette.tsx'))
const HelpSheet = lazy(() => import('./help-sheet.tsx'))
const RoleChanger = lazy(() => import('../access/role-changer.tsx'))

export type Opened = 'palette' | 'help' | 'roles' | undefined

export function Shell() {
  const { t } = useTranslation('shell')
  const [opened, open] = useState<Opened>()
  useShellKeys(open)
  const close = () => open(undefined)
  return (
    <>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <Ribbon onChangeRole={() => open('roles')} />
      <div className={classes.app}>
        <Rail />
        <TopBar open={open} />
        <main className={classes.main} id="main" tabIndex={-1}>
          <div className={classes.wrap}>
            <Offline />
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </div>
        </main>
      </div>
      <BottomBar />
      <Suspense>
        {opened === 'palette' ? <Palette onClose={close} onHelp={() => open('help')} /> : null}
        {opened === 'help' ? <HelpSheet onClose={close} /> : null}
        {opened === 'roles' ? <RoleChanger onClose={close} /> : null}
      </Suspense>
    </>
  )
}
