// The list of what waits: deadline, what, the direct action; the first action is the page's filled button. Used by the desk.

import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowDesk } from '../../contract/desk.ts'
import { Deadline } from '../ui/deadline.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useNounWords } from '../words/noun-words.ts'
import classes from './desk-page.module.css'

type Item = OutputOf<typeof ShowDesk>['items'][number]
const atOnce = 12

export function WaitingList({ items, next }: { items: readonly Item[]; next: string | undefined }) {
  const { t } = useTranslation('desk')
  const [all, setAll] = useState(false)
  const nounOf = (item: Item): string => item.kind.split('.')[0] ?? ''
  const words = useNounWords(items.map(nounOf))
  if (items.length === 0) return <Empty title={t('waiting.empty')} text={next} />
  const shown = all ? items : items.slice(0, atOnce)
  return (
    <>
      <ol className={classes.waiting}>
        {shown.map((item, index) => {
          const say = (part: string) => words.say(nounOf(item), `waiting.${item.kind}.${part}`, item.figures)
          return (
            <li key={item.id}>
              <div className={classes.due}>
                {item.due === null ? (
                  <span className={classes.quiet}>{t('waiting.none')}</span>
                ) : (
                  <Deadline on={item.due} workingDays={item.workingDays ?? undefined} />
                )}
              </div>
              <div className={classes.what}>
                <b>{say('title') ?? item.kind}</b>
                <span>{say('detail')}</span>
              </div>
              <LinkButton to={item.path} {...(index === 0 ? { variant: 'filled' as const } : {})}>
                {say('action') ?? t('waiting.open')}
              </LinkButton>
            </li>
          )
        })}
      </ol>
      {items.length > shown.length ? (
        <div className={classes.more}>
          <Button variant="subtle" onClick={() => setAll(true)}>
            + {items.length - shown.length}
          </Button>
        </div>
      ) : null}
    </>
  )
}
