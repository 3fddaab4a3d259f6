// A button that opens a small panel under it: language, person, notices, a choice. Closes with Escape or outside, gives the
// focus back. Used by the top bar and by pages with a few choices.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import classes from './drop-down.module.css'

export interface DropDownProps {
  /** The button's content. */
  button: ReactNode
  /** The button's name when its content does not say it. */
  label?: string
  /** How the button looks: words with an arrow, or an icon. */
  look?: 'words' | 'icon'
  /** The side the panel hangs from. */
  from?: 'start' | 'end'
  children: (close: () => void) => ReactNode
}

export function DropDown({ button, label, look = 'words', from = 'end', children }: DropDownProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside; the controls are inside.
    <div
      ref={place}
      className={classes.place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation()
          close()
        }
        if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault()
          moveIn(place.current, event.key === 'ArrowDown' ? 1 : -1)
        }
      }}
    >
      <button
        ref={opener}
        type="button"
        className={classes.button}
        data-look={look}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open ? (
        <div id={id} className={classes.panel} data-from={from}>
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}

function moveIn(place: HTMLElement | null, step: number): void {
  const choices = [...(place?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])]
  const at = choices.findIndex((choice) => choice.matches(':focus'))
  choices[(at + step + choices.length) % choices.length]?.focus()
}

/** One line of the panel. `current` marks the one chosen. */
export function Choice(props: {
  onChoose: () => void
  current?: boolean
  lang?: string
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className={classes.choice}
      aria-current={props.current === true ? 'true' : undefined}
      lang={props.lang}
      onClick={props.onChoose}
    >
      {props.children}
    </button>
  )
}

export const choiceClass = classes.choice
