// Reminds units: first who will get it and the words, then what became of each. Used by the board.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RemindUnits } from '../../contract/movement-responses.ts'
import { useAct } from '../client/use-act.ts'
import { useToday } from '../shell/me.ts'
import { Row } from '../ui/card.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import classes from './remind-dialog.module.css'

interface Reminded {
  id: string
  name: string
  remindedOn: string | null
}

export function RemindDialog(props: { movementId: string; rows: readonly Reminded[]; onClose: () => void }) {
  const { t } = useTranslation('movements')
  const { t: tc } = useTranslation()
  const today = useToday()
  const [rows] = useState(props.rows)
  const [text, setText] = useState(t('remind.default'))
  const remind = useAct(RemindUnits)
  const going = rows.filter((row) => row.remindedOn !== today)
  const { done } = remind
  return (
    <Dialog title={t(done === undefined ? 'remind.title' : 'remind.result')} onClose={props.onClose}>
      <RefusalSummary reasons={remind.reasons} error={remind.error} />
      {done === undefined ? (
        <>
          <p>{t('remind.happens', { count: going.length })}</p>
          <p className={classes.quiet}>{t('remind.once')}</p>
          <Textarea
            label={t('remind.text')}
            autosize
            minRows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </>
      ) : null}
      <h3>{t('remind.who')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard. */}
      <ul className={classes.rows} tabIndex={0} aria-label={t('remind.who')}>
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.name}</span>
            {done === undefined ? (
              row.remindedOn === today ? (
                <span className={classes.quiet}>{t('remind.today')}</span>
              ) : null
            ) : (
              <StatePill look={done.reminded.includes(row.id) ? 'done' : 'held'}>
                {t(done.reminded.includes(row.id) ? 'remind.sent' : 'remind.skipped')}
              </StatePill>
            )}
          </li>
        ))}
      </ul>
      <Row>
        {done === undefined ? (
          <Button
            variant="filled"
            loading={remind.pending}
            onClick={() =>
              void remind.act({
                movementId: props.movementId,
                unitIds: rows.map((row) => row.id),
                text,
              })
            }
          >
            {t('remind.button', { count: going.length })}
          </Button>
        ) : null}
        <Button onClick={props.onClose}>{tc(done === undefined ? 'cancel' : 'close')}</Button>
      </Row>
    </Dialog>
  )
}
