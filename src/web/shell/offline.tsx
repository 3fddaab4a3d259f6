// Says that the network is gone, and what that means for what is typed. Used by the shell.
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './offline.module.css'

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export function Offline() {
  const { t } = useTranslation('shell')
  const online = useSyncExternalStore(listen, () => navigator.onLine)
  return (
    <div role="status">
      {online ? null : (
        <p className={classes.band}>
          <b>{t('offline.title')}</b> {t('offline.text')}
        </p>
      )}
    </div>
  )
}
