// A text of a movement in three languages, as the draft keeps it. Used by the editors of this folder.
import { useId } from 'react'
import type { MovementDefinition } from '../../contract/movements.ts'
import { ThreeLanguageInput } from '../ui/three-language-text.tsx'

type Said = MovementDefinition['title']

export function SaidInput(props: {
  label: string
  long?: boolean
  value: Said
  onChange: (said: Said) => void
}) {
  const { vi, fr, en } = props.value
  return (
    <ThreeLanguageInput
      id={useId()}
      label={props.label}
      long={props.long === true}
      value={{ vi, ...(fr === '' ? {} : { fr }), ...(en === '' ? {} : { en }) }}
      onChange={(next) => props.onChange({ vi: next.vi, fr: next.fr ?? '', en: next.en ?? '' })}
    />
  )
}
