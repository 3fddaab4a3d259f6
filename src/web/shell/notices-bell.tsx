// The bell: how many notices are unread; the latest ones in words, each leading to its record. Used by the top bar.
import { Button } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ListNotices, ReadNotices } from '../../contract/notices.ts'
import { useAct } from '../client/use-act.ts'
import { viewQuery } from '../client/use-view.ts'
import { choiceClass, DropDown } from '../ui/drop-down.tsx'
import { Link } from '../ui/link.tsx'
import { Unseen } from '../ui/unseen.tsx'
import { TimeText } from '../ui/when.tsx'
import { useNounWords } from '../words/noun-words.ts'
import classes from './notices-bell.module.css'

const minutesBetweenLooks = 2

export function NoticesBell() {
  const { t } = useTranslation('shell')
  const { data } = useQuery({
    ...viewQuery(ListNotices, { size: 20 }),
    refetchInterval: minutesBetweenLooks * 60_000,
  })
  const unread = data?.unread ?? 0
  return (
    <DropDown
      look="icon"
      button={
        <>
          <IconBell size={20} stroke={1.7} aria-hidden="true" />
          {unread === 0 ? null : <span className={classes.dot}>{unread > 99 ? '99+' : unread}</span>}
          <Unseen>{t('notices.open', { count: unread })}</Unseen>
        </>
      }
    >
      {(close) => <Latest rows={data?.rows ?? []} unread={unread} onClose={close} />}
    </DropDown>
  )
}

interface Row {
  id: string
  kind: string
  path: string
  figures: Record<string, unknown>
  at: string
  readAt: string | null
}

function Latest({ rows, unread, onClose }: { rows: readonly Row[]; unread: number; onClose: () => void }) {
  const { t } = useTranslation('shell')
  const words = useNounWords(rows.map((row) => nounOf(row.kind)))
  const read = useAct(ReadNotices, { invalidates: [ListNotices] })
  const newest = rows[0]
  return (
    <>
      <p className={classes.title}>{t('notices.title')}</p>
      {newest === undefined ? <p className={classes.empty}>{t('notices.empty')}</p> : null}
      {rows.map((row) => (
        <Link
          key={row.id}
          to={row.path}
          className={`${choiceClass} ${classes.notice}`}
          data-unread={row.readAt === null || undefined}
          onClick={onClose}
        >
          <span>{words.say(nounOf(row.kind), `notices.${row.kind}`, row.figures) ?? row.kind}</span>
          <TimeText at={row.at} />
        </Link>
      ))}
      {newest === undefined || unread === 0 ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={read.pending}
          onClick={() => void read.act({ upTo: newest.at })}
        >
          {t('notices.all-read')}
        </Button>
      )}
    </>
  )
}

/** `dossiers.returned` is worded by dossiers. */
const nounOf = (kind: string): string => kind.split('.')[0] ?? kind
