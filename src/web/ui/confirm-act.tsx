// Asks before an act that cannot be taken back: one sentence what will happen, one what cannot be undone. Used by launch, sign,
// revoke, close, delete.
import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '../../contract/refusal.ts'
import { plain } from '../words/plain.ts'
import { Row } from './card.tsx'
import classes from './confirm-act.module.css'
import { Dialog } from './dialog.tsx'
import { RefusalSummary } from './refusal-summary.tsx'

export interface ConfirmActProps {
  /** The button on the page, and the one in the dialog. */
  button: string
  title: string
  /** One sentence: what will happen. */
  happens: ReactNode
  /** One sentence: what cannot be undone. A general one stands when left out. */
  irreversible?: ReactNode
  /** What must be typed first, for the gravest acts. */
  word?: string
  /** The page's primary action is filled. */
  primary?: boolean
  /** Why it cannot be done now: `abilities['launch-movement']` when it is a sentence. */
  blocked?: string | undefined
  /** Fields the act needs: number, date, reason. */
  children?: ReactNode
  /** Does it; true closes the dialog. */
  onConfirm: () => Promise<boolean>
  reasons: readonly RefusalReason[]
  error?: Error | undefined
  pending: boolean
}

export function ConfirmAct(props: ConfirmActProps) {
  const [open, setOpen] = useState(false)
  const look = props.primary === true ? 'filled' : 'default'
  return (
    <>
      <BlockedHint text={props.blocked}>
        <Button
          variant={look}
          data-disabled={props.blocked !== undefined}
          aria-disabled={props.blocked !== undefined}
          onClick={() => {
            if (props.blocked === undefined) setOpen(true)
          }}
        >
          {props.button}
        </Button>
      </BlockedHint>
      {open ? <Asking {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Asking(props: ConfirmActProps & { onClose: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const ready = props.word === undefined || plain(typed) === plain(props.word)
  const confirm = async () => {
    if (ready && (await props.onConfirm())) props.onClose()
  }
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <RefusalSummary reasons={props.reasons} error={props.error} />
      <p>{props.happens}</p>
      <p className={classes.warning}>{props.irreversible ?? t('confirm.irreversible')}</p>
      {props.children}
      {props.word === undefined ? null : (
        <TextInput
          label={t('confirm.type-to-confirm', { word: props.word })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Row>
        <Button
          variant="filled"
          loading={props.pending}
          aria-disabled={!ready}
          data-disabled={!ready}
          onClick={() => void confirm()}
        >
          {props.button}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </Row>
    </Dialog>
  )
}

/** The reason of a blocked button, in sight under it. */
export function BlockedHint({ text, children }: { text: string | undefined; children: ReactNode }) {
  if (text === undefined) return <>{children}</>
  return (
    <div className={classes.blocked}>
      {children}
      <p>{text}</p>
    </div>
  )
}
