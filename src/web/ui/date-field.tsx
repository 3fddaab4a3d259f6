// A calendar day typed as dd/MM/yyyy or picked; its value is `2024-12-05`, or '' when empty. Used by every form that asks a day.
import 'dayjs/locale/fr'
import 'dayjs/locale/vi'
import { DateInput } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { parseTypedDate } from '../words/typed-date.ts'

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
export function DateField({ value, onChange, min, max, error, ...rest }: DateFieldProps) {
  const { t, i18n } = useTranslation()
  return (
    <DateInput
      {...rest}
      error={error}
      value={value === '' ? null : value}
      onChange={(on) => onChange(on ?? '')}
      locale={i18n.language}
      firstDayOfWeek={1}
      valueFormat="DD/MM/YYYY"
      placeholder="dd/mm/yyyy"
      dateParser={parseTypedDate}
      {...(min === undefined ? {} : { minDate: min })}
      {...(max === undefined ? {} : { maxDate: max })}
      rightSection={<IconCalendar size={16} stroke={1.7} aria-hidden="true" />}
      rightSectionPointerEvents="none"
      clearable={false}
      previousLabel={t('calendar.previous')}
      nextLabel={t('calendar.next')}
    />
  )
}
