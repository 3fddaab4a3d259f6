// A calendar day typed as dd/mm/yyyy, or picked in the browser's own calendar; its value is `2024-12-05`, or '' when empty.
// Used by every form that asks a day.
import { TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type FocusEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../words/format.ts'
import { parseTypedDate } from '../words/typed-date.ts'
import classes from './date-field.module.css'

export interface DateFieldProps {
  label: string
  description?: string
  id?: string
  name?: string
  value: string
  onChange: (on: string) => void
  error?: string | undefined
  min?: string
  max?: string
  disabled?: boolean
}

/** Give it `form.field('heldOn')`. */
export function DateField(props: DateFieldProps) {
  const { t, i18n } = useTranslation()
  const { value, onChange, error, min, max, disabled, ...rest } = props
  const inWords = value === '' ? '' : formatDate(value, i18n.language)
  const [typed, setTyped] = useState(inWords)
  const calendar = useRef<HTMLInputElement>(null)
  const own = useId()
  useEffect(() => setTyped(inWords), [inWords])
  const wrong = typed.trim() !== '' && parseTypedDate(typed) === null
  const [left, setLeft] = useState(false)
  const settle = (event: FocusEvent) => {
    // What appears below the field moves the button that is being pressed from under the finger: it waits until the press is over.
    if (event.relatedTarget instanceof HTMLButtonElement) afterPress(() => setLeft(true))
    else setLeft(true)
    const on = typed.trim() === '' ? '' : parseTypedDate(typed)
    if (on === null) return
    onChange(on)
    setTyped(on === '' ? '' : formatDate(on, i18n.language))
  }
  return (
    <div className={classes.place}>
      <TextInput
        {...rest}
        id={props.id ?? own}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('date.shape')}
        disabled={disabled === true}
        error={error ?? (left && wrong ? t('date.not-a-day', { typed: typed.trim() }) : undefined)}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setLeft(false)
          const on = parseTypedDate(event.currentTarget.value)
          if (on !== null && event.currentTarget.value.trim().length >= 10) onChange(on)
        }}
        onBlur={settle}
        rightSection={
          <button
            type="button"
            className={classes.pick}
            aria-label={`${t('date.pick')}: ${props.label}`}
            disabled={disabled === true}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={16} stroke={1.7} aria-hidden="true" />
          </button>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={classes.calendar}
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

/** A button gets the focus by a press, which ends with its release, or by the Tab key, which is let go. */
function afterPress(then: () => void): void {
  const ended = new AbortController()
  for (const end of ['pointerup', 'pointercancel', 'keyup'])
    window.addEventListener(
      end,
      () => {
        ended.abort()
        setTimeout(then)
      },
      { signal: ended.signal },
    )
}
