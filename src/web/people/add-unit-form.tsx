// Adds one unit, under command or only supervised. Used by the list of units.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AddUnits } from '../../contract/units.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Picker, type PickerOption } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './facts.module.css'
import { useUnitKinds } from './unit-kinds.ts'

export function AddUnitForm({ units }: { units: readonly PickerOption[] }) {
  const { t } = useTranslation('people')
  const today = useToday()
  const kinds = useUnitKinds()
  const form = useForm(AddUnits, {
    initial: { code: '', vi: '', fr: '', en: '', kind: 'vu', parent: '', supervisor: '' },
    toInput: ({ code, vi, fr, en, kind, parent, supervisor }) => ({
      units: [
        {
          code,
          name: { vi, fr: fr || vi, en: en || vi },
          kind,
          parentCode: parent === '' ? null : parent,
          supervisedByCode: supervisor === '' ? null : supervisor,
          province: null,
          validFrom: today,
          validTo: null,
          source: null,
        },
      ],
    }),
    paths: {
      code: 'units.0.code',
      vi: 'units.0.name.vi',
      fr: 'units.0.name.fr',
      en: 'units.0.name.en',
      kind: 'units.0.kind',
      parent: 'units.0.parentCode',
      supervisor: 'units.0.supervisedByCode',
    },
    onDone: () => {
      say(t('add-unit.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('add-unit.title')} note={t('add-unit.lead')}>
      <FormFrame form={form} submit={t('add-unit.submit')} quiet>
        <div className={classes.pair}>
          <TextInput label={t('add-unit.code')} {...form.field('code')} />
          <NativeSelect label={t('add-unit.kind')} data={kinds.options} {...form.field('kind')} />
        </div>
        <TextInput lang="vi" label={t('add-unit.vi')} {...form.field('vi')} />
        <TextInput lang="fr" label={t('add-unit.fr')} {...form.field('fr')} />
        <TextInput lang="en" label={t('add-unit.en')} {...form.field('en')} />
        <div className={classes.pair}>
          <Picker label={t('add-unit.parent')} options={units} {...form.field('parent')} />
          <Picker label={t('add-unit.supervisor')} options={units} {...form.field('supervisor')} />
        </div>
      </FormFrame>
    </Card>
  )
}
