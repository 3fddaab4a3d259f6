// A form over one act: its values, its draft kept in this browser, its refusals by field. Used by FormFrame's pages.
import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import type { RefusalReason } from '../../contract/refusal.ts'
import type { AnyContract, CallInput } from '../client/call.ts'
import { type Doing, useAct } from '../client/use-act.ts'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { useFieldWords } from './field-words.ts'

export interface Form<Values extends object> {
  values: Values
  set<K extends keyof Values>(name: K, value: Values[K]): void
  /** What an input needs: `<TextInput label={…} {...form.field('title')} />`. */
  field<K extends keyof Values & string>(name: K): Field<Values[K]>
  /** The messages for a path of the input: `lines.0.personId`. */
  errorAt(path: string): string | undefined
  idOf(path: string): string
  submit(): Promise<void>
  pending: boolean
  dirty: boolean
  /** When this browser last kept the draft; undefined when it does not keep it. */
  keptAt: Date | undefined
  /** Keeps what was typed a moment ago; false when this browser does not keep it. */
  keepNow(): boolean
  /** When the draft that was brought back had been written. */
  broughtBackFrom: Date | undefined
  startAgain(): void
  reasons: readonly RefusalReason[]
  error: Error | undefined
}

export interface Field<Value> {
  id: string
  name: string
  value: Value
  /** Takes the value or the event that carries it. */
  onChange: (next: Value | ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => void
  error: string | undefined
}

export interface FormOptions<C extends AnyContract, Values extends object> {
  initial: Values
  toInput: (values: Values) => CallInput<C>
  onDone?: (output: OutputOf<C>) => void | Promise<void>
  invalidates?: readonly AnyContract[]
  /** Where a field stands in the input, when not at the top under its own name: `administrator.name`. */
  paths?: Partial<Record<keyof Values & string, string>>
  /** Under this name the draft is kept until sent; leave out for passwords and one-field forms. */
  draft?: string
}

export function useForm<C extends AnyContract, Values extends object>(
  contract: C,
  options: FormOptions<C, Values>,
): Form<Values> {
  const { initial, draft } = options
  const kept = useRef(draft === undefined ? undefined : readDraft<Values>(draft, initial)).current
  const [broughtBackFrom, setBroughtBackFrom] = useState(kept?.at)
  const [values, setValues] = useState<Values>(kept?.values ?? initial)
  const [dirty, setDirty] = useState(false)
  const keptAt = useKeptDraft(draft, values, dirty)
  const prefix = useId()
  const inWords = useFieldWords()
  const doing: Doing<C> = useAct(contract, {
    ...(options.invalidates === undefined ? {} : { invalidates: options.invalidates }),
    onDone: async (output) => {
      if (draft !== undefined) dropDraft(draft)
      setDirty(false)
      await options.onDone?.(output)
    },
  })
  const set = <K extends keyof Values>(name: K, value: Values[K]) => {
    setDirty(true)
    setValues((before) => ({ ...before, [name]: value }))
  }
  const pathOf = (name: keyof Values & string) => options.paths?.[name] ?? name
  const idOf = (path: string) => `${prefix}-${path}`
  const errorAt = (path: string) =>
    doing.reasons
      .filter((reason) => reason.path === path)
      .map(inWords)
      .join(' ') || undefined
  return {
    values,
    set,
    idOf,
    errorAt,
    field: (name) => ({
      id: idOf(pathOf(name)),
      name,
      value: values[name],
      onChange: (next) => set(name, isEvent(next) ? readEvent(next) : next),
      error: errorAt(pathOf(name)),
    }),
    submit: async () => {
      await doing.act(options.toInput(values))
    },
    pending: doing.pending,
    dirty,
    keptAt,
    keepNow: () => draft !== undefined && keepDraft(draft, values) !== undefined,
    broughtBackFrom,
    startAgain: () => {
      if (draft !== undefined) dropDraft(draft)
      setBroughtBackFrom(undefined)
      setValues(initial)
      setDirty(false)
      doing.reset()
    },
    reasons: doing.reasons,
    error: doing.error,
  }
}

/** Keeps the draft half a second after the last key. */
function useKeptDraft(draft: string | undefined, values: object, dirty: boolean): Date | undefined {
  const [keptAt, setKeptAt] = useState<Date>()
  useEffect(() => {
    if (draft === undefined || !dirty) return
    const timer = setTimeout(() => setKeptAt(keepDraft(draft, values)), 500)
    return () => clearTimeout(timer)
  }, [draft, values, dirty])
  return keptAt
}

type InputEvent = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>

const isEvent = (next: unknown): next is InputEvent =>
  typeof next === 'object' && next !== null && 'currentTarget' in next && 'nativeEvent' in next

/** A field's own event carries the field's own type: text, or yes and no for a check box. */
function readEvent<Value>(event: InputEvent): Value {
  const target = event.currentTarget
  const value: unknown =
    target instanceof HTMLInputElement && target.type === 'checkbox' ? target.checked : target.value
  return value as Value
}
