// Whom the movement calls upon: all units of the ministry, all departments, or one by one; and who coordinates.
// Used by the editor of a draft.
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { Card } from '../ui/card.tsx'
import { Picker } from '../ui/picker.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './form.module.css'

export function AddresseesCard(props: {
  addresseeIds: readonly string[]
  coordinatorUnitId: string | null
  onChange: (changes: { addresseeIds?: string[]; coordinatorUnitId?: string | null }) => void
}) {
  const { t, i18n } = useTranslation('movements')
  const { rows } = useView(ListUnits, {})
  const chosen = new Set(props.addresseeIds)
  const house = rows.find((row) => row.parent === null && row.supervisedBy === null)?.unit.id
  const units = rows.filter((row) => row.parent?.id === house && row.staff > 0)
  const departments = rows.filter((row) => row.supervisedBy !== null)
  const group = (label: string, of: typeof rows) => {
    const ids = of.map((row) => row.unit.id)
    const count = ids.filter((id) => chosen.has(id)).length
    return (
      <Checkbox
        label={label}
        checked={count > 0 && count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        onChange={(event) =>
          props.onChange({
            addresseeIds: event.currentTarget.checked
              ? [...new Set([...props.addresseeIds, ...ids])]
              : props.addresseeIds.filter((id) => !ids.includes(id)),
          })
        }
      />
    )
  }
  return (
    <Card title={t('edit.addressees', { count: chosen.size })}>
      <div className={classes.group}>
        {group(t('edit.all-units', { count: units.length }), units)}
        {departments.length === 0
          ? null
          : group(t('edit.all-departments', { count: departments.length }), departments)}
        <details>
          <summary>{t('edit.one-by-one')}</summary>
          <Checkbox.Group
            aria-label={t('edit.one-by-one')}
            value={[...props.addresseeIds]}
            onChange={(addresseeIds) => props.onChange({ addresseeIds })}
          >
            <div className={classes.choices}>
              {[...units, ...departments].map((row) => (
                <Checkbox key={row.unit.id} value={row.unit.id} label={nameOf(row.unit, i18n.language)} />
              ))}
            </div>
          </Checkbox.Group>
        </details>
        <Picker
          label={t('edit.coordinator')}
          value={props.coordinatorUnitId ?? ''}
          onChange={(id) => props.onChange({ coordinatorUnitId: id === '' ? null : id })}
          options={units.map((row) => ({ value: row.unit.id, label: nameOf(row.unit, i18n.language) }))}
        />
      </div>
    </Card>
  )
}
