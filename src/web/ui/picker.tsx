// Chooses one thing among many by typing: a person, a unit, an award. Options are given, or asked from the server as one types.
// Used by forms; for fewer than ten fixed choices Mantine's NativeSelect is simpler.
import { TextInput } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plain } from '../words/plain.ts'
import classes from './picker.module.css'

export interface PickerOption {
  value: string
  label: string
  /** Beside the label, quiet: the unit of a person. */
  detail?: string
}

export interface PickerProps {
  label: string
  description?: string
  id?: string
  name?: string
  value: string
  onChange: (value: string) => void
  /** All of them; or those the server found for `search`. */
  options: readonly PickerOption[]
  /** Called as one types, when the server does the finding. */
  onSearch?: (text: string) => void
  /** The label of the value, when it is not among the options on screen. */
  chosen?: string | undefined
  error?: string | undefined
  disabled?: boolean
}

const shownMost = 50

export function Picker(props: PickerProps) {
  const { t } = useTranslation()
  const list = useId()
  const [text, setText] = useState<string>()
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const label = props.options.find((option) => option.value === props.value)?.label ?? props.chosen ?? ''
  const open = text !== undefined
  const found = open ? matching(props, text) : []
  const active = Math.min(at, found.length - 1)
  useEffect(() => {
    if (open) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, list, active])
  const search = (next: string) => {
    setText(next)
    setAt(0)
    props.onSearch?.(next)
  }
  const choose = (value: string) => {
    props.onChange(value)
    setText(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!open) search('')
      else setAt((active + step + found.length) % Math.max(1, found.length))
    }
    const option = found[active]
    if (event.key === 'Enter' && open) {
      event.preventDefault()
      if (option !== undefined) choose(option.value)
    }
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setText(undefined)
    }
  }
  return (
    <div className={classes.place}>
      <TextInput
        ref={field}
        {...(props.id === undefined ? {} : { id: props.id })}
        label={props.label}
        description={props.description}
        error={props.error}
        disabled={props.disabled === true}
        role="combobox"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={label === '' ? t('picker.type') : label}
        value={text ?? label}
        onChange={(event) => search(event.currentTarget.value)}
        onClick={() => (open ? undefined : search(''))}
        onKeyDown={onKeyDown}
        onBlur={() => setText(undefined)}
        rightSection={
          props.value === '' ? (
            <IconChevronDown size={16} stroke={1.7} aria-hidden="true" />
          ) : (
            <button
              type="button"
              className={classes.clear}
              aria-label={`${t('picker.clear')}: ${props.label}`}
              onClick={() => {
                choose('')
                field.current?.focus()
              }}
            >
              <IconX size={16} stroke={1.7} aria-hidden="true" />
            </button>
          )
        }
      />
      {open ? (
        <div
          id={list}
          role="listbox"
          aria-label={`${t('picker.choices')}: ${props.label}`}
          className={classes.list}
        >
          {found.map((option, index) => (
            <div
              key={option.value}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              className={classes.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option.value)}
              onKeyDown={onKeyDown}
            >
              {option.label}
              {option.detail === undefined ? null : <small>{option.detail}</small>}
            </div>
          ))}
          {found.length === 0 ? <p className={classes.nothing}>{t('picker.nothing')}</p> : null}
        </div>
      ) : null}
    </div>
  )
}

/** The server has found them already; else those whose words hold what is typed, tone marks ignored. */
function matching({ options, onSearch }: PickerProps, text: string): readonly PickerOption[] {
  const wanted = plain(text)
  const found =
    onSearch === undefined
      ? options.filter((option) => plain(`${option.label} ${option.detail ?? ''}`).includes(wanted))
      : options
  return found.slice(0, shownMost)
}
