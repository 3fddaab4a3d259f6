// Choosing one unit of the house by name. Used by forms of blocks.
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListUnits } from '../../contract/units.ts'
import { useViewLater } from '../client/use-view.ts'
import { nameOf } from '../words/three-languages.ts'

export interface UnitFieldProps {
  label: string
  /** Units that cannot be chosen. */
  without?: readonly string[]
  id?: string
  name?: string
  value: string
  onChange: (unitId: string) => void
  error?: string | undefined
}

export function UnitField({ without = [], onChange, error, ...rest }: UnitFieldProps) {
  const { t, i18n } = useTranslation('scores')
  const { data } = useViewLater(ListUnits, {})
  return (
    <NativeSelect
      {...rest}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('office.choose') },
        ...(data?.rows ?? [])
          .filter((row) => !without.includes(row.unit.id))
          .map((row) => ({ value: row.unit.id, label: nameOf(row.unit, i18n.language) })),
      ]}
    />
  )
}
