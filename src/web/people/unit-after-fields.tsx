// The fields of one unit as it will be after a change: code, names, kind, the unit above. Used by the page that changes units.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Picker, type PickerOption } from '../ui/picker.tsx'
import classes from './facts.module.css'
import type { UnitAfter } from './organisation-change.ts'
import { useUnitKinds } from './unit-kinds.ts'

export interface UnitAfterFieldsProps {
  title: string
  unit: UnitAfter
  onChange: (unit: UnitAfter) => void
  parents: readonly PickerOption[]
  /** A move changes only the unit above; a rename keeps it. */
  shows: { names: boolean; parent: boolean }
  errorAt: (field: string) => string | undefined
  idOf: (field: string) => string
}

export function UnitAfterFields(props: UnitAfterFieldsProps) {
  const { t } = useTranslation('people')
  const kinds = useUnitKinds()
  const { unit, shows } = props
  const text = (name: 'code' | 'vi' | 'fr' | 'en' | 'kind', path: string) => ({
    id: props.idOf(path),
    value: unit[name],
    error: props.errorAt(path),
    onChange: (event: { currentTarget: { value: string } }) =>
      props.onChange({ ...unit, [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={classes.group}>
      <legend>{props.title}</legend>
      {shows.names ? (
        <>
          <TextInput lang="vi" label={t('add-unit.vi')} {...text('vi', 'name.vi')} />
          <TextInput lang="fr" label={t('add-unit.fr')} {...text('fr', 'name.fr')} />
          <TextInput lang="en" label={t('add-unit.en')} {...text('en', 'name.en')} />
          <div className={classes.pair}>
            <TextInput label={t('add-unit.code')} {...text('code', 'code')} />
            <NativeSelect label={t('add-unit.kind')} data={kinds.options} {...text('kind', 'kind')} />
          </div>
        </>
      ) : null}
      {shows.parent ? (
        <Picker
          id={props.idOf('parentCode')}
          label={t('change-units.parent')}
          value={unit.parentCode}
          onChange={(parentCode) => props.onChange({ ...unit, parentCode })}
          options={props.parents}
          error={props.errorAt('parentCode')}
        />
      ) : null}
    </fieldset>
  )
}
