// The ribbon of the demonstration: its name, its fixed date, what is invented, the role played, the way to another role.
// Absent in production. Used by the shell; the sign-in page has its own form of it.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatLongDate } from '../words/format.ts'
import { useMe, useOccasion } from './me.ts'
import classes from './ribbon.module.css'

export function Ribbon({ onChangeRole }: { onChangeRole: () => void }) {
  const { t } = useTranslation(['shell', 'access'])
  const me = useMe()
  const role = me.roles[0]?.role
  return (
    <RibbonFrame note={t('ribbon.invented')}>
      <span className={classes.wide}>
        {t('ribbon.playing')}{' '}
        <b>
          {me.person.name}
          {role === undefined ? '' : `, ${t(`access:role.${role}`).toLocaleLowerCase()}`}
        </b>
      </span>
      <button type="button" className={classes.change} onClick={onChangeRole}>
        {t('ribbon.change')}
      </button>
    </RibbonFrame>
  )
}

export function RibbonFrame({ note, children }: { note: string; children: ReactNode }) {
  const { t, i18n } = useTranslation('shell')
  const { demonstration, today } = useOccasion()
  if (demonstration === null) return null
  return (
    <aside className={classes.ribbon} aria-label={t('ribbon.label')}>
      <b>{t('ribbon.label')}</b>
      <span className={classes.wide}>{formatLongDate(today, i18n.language)}</span>
      <span className={classes.narrow}>{formatDate(today, i18n.language)}</span>
      <span className={classes.wide}>{note}</span>
      {children}
    </aside>
  )
}
