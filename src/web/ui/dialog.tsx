// A dialog that holds the keyboard until it is closed; the browser's own, so it is light and closes with Escape.
// Used by ConfirmAct, the leave guard, the help sheet and pages.
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './dialog.module.css'

export interface DialogProps {
  title: string
  onClose: () => void
  /** Wider, for sheets. */
  wide?: boolean
  children: ReactNode
}

/** Shown while it is rendered: `{open ? <Dialog …/> : null}`. The focus starts on `data-first`, else on the title, and goes back to
 *  what opened it. */
export function Dialog({ title, onClose, wide, children }: DialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    const inside = (sought: string) => dialog.current?.querySelector<HTMLElement>(sought)
    const first = inside('[data-first]') ?? inside('h2')
    first?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the keyboard has Escape.
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-wide={wide}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={classes.inside}>
        <header className={classes.header}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className={classes.close} onClick={onClose} aria-label={t('close')}>
            <IconX size={20} stroke={1.7} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
