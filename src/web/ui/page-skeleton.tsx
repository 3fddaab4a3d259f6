// What stands while a page comes, once 300 ms have passed: a title and card frames, still. Used by the router and shell.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './page-skeleton.module.css'

export function PageSkeleton() {
  const { t } = useTranslation()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className={classes.skeleton} role="status" aria-label={t('loading')}>
      <div className={classes.title} />
      <div className={classes.lead} />
      <div className={classes.card} />
      <div className={classes.card} />
    </div>
  )
}
