// A whole number typed by its digits: a year, a decision's number. Used by forms; carries none of what a stepper weighs.
import { TextInput } from '@mantine/core'

export interface WholeNumberFieldProps {
  label: string
  description?: string
  id?: string
  name?: string
  value: number | string
  onChange: (digits: string) => void
  error?: string | undefined
}

export function WholeNumberField({ value, onChange, ...rest }: WholeNumberFieldProps) {
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
    />
  )
}
