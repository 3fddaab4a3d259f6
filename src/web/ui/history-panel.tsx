// The history of a record: who did what, when, newest first. The same everywhere. Used in the right column of record pages.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from './card.tsx'
import classes from './history-panel.module.css'
import { TimeText } from './when.tsx'

export interface HistoryEntry {
  id: string
  at: string
  /** null: the system itself. */
  who: string | null
  /** What they did, in the reader's words. */
  what: string
  /** Of the journal entry: what an auditor compares. */
  hash?: string
}

const shownAtFirst = 8

/** @param props.entries undefined until they are read: nothing is said of a history nobody has seen yet */
export function HistoryPanel({ entries }: { entries: readonly HistoryEntry[] | undefined }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  if (entries === undefined) return <Card title={t('history.title')} />
  const shown = all ? entries : entries.slice(0, shownAtFirst)
  return (
    <Card title={t('history.title')}>
      {entries.length === 0 ? <p className={classes.quiet}>{t('history.empty')}</p> : null}
      <ol className={classes.list}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <TimeText at={entry.at} />
            <b lang={entry.who === null ? undefined : 'vi'}>{entry.who ?? t('history.system')}</b>
            <p>{entry.what}</p>
            {entry.hash === undefined ? null : (
              <details>
                <summary>{t('history.hash', { number: entry.id })}</summary>
                <code>{entry.hash}</code>
              </details>
            )}
          </li>
        ))}
      </ol>
      {shown.length < entries.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('history.more')}
        </Button>
      ) : null}
    </Card>
  )
}
