// Gives a person another main post from a day on: unit, position, rank. Used by a person's page, for the administrator.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { MovePerson, type ShowPerson } from '../../contract/people.ts'
import { ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Picker, type PickerOption } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import classes from './facts.module.css'

export const ranks = ['head', 'deputy', 'manager', 'direct-worker'] as const

interface Typed {
  unitId: string
  position: string
  rank: (typeof ranks)[number]
  validFrom: string
}

/** Every unit in force today, to be found by name or code. */
export function useUnitOptions(): readonly PickerOption[] {
  const { i18n } = useTranslation()
  const { rows } = useView(ListUnits, {})
  return rows.map(({ unit }) => ({ value: unit.id, label: nameOf(unit, i18n.language), detail: unit.code }))
}

export function MoveForm({ person }: { person: OutputOf<typeof ShowPerson> }) {
  const { t } = useTranslation('people')
  const today = useToday()
  const units = useUnitOptions()
  const form = useForm(MovePerson, {
    initial: {
      unitId: person.unit?.id ?? '',
      position: person.position ?? '',
      rank: ranks.find((one) => one === person.rank) ?? 'direct-worker',
      validFrom: today,
    } as Typed,
    paths: {
      unitId: 'post.unitId',
      position: 'post.position',
      rank: 'post.rank',
      validFrom: 'post.validFrom',
    },
    toInput: (post: Typed) => ({ personId: person.person.id, post }),
    onDone: () => say(t('move.done')),
  })
  return (
    <Card title={t('move.title')} note={t('move.lead')}>
      <FormFrame form={form} submit={t('move.submit')} quiet>
        <Picker label={t('move.unit')} options={units} {...form.field('unitId')} />
        <div className={classes.pair}>
          <TextInput lang="vi" label={t('add.position')} {...form.field('position')} />
          <NativeSelect
            label={t('add.rank')}
            data={ranks.map((value) => ({ value, label: t(`ranks.${value}`) }))}
            {...form.field('rank')}
          />
          <DateField label={t('move.from')} {...form.field('validFrom')} />
        </div>
      </FormFrame>
    </Card>
  )
}
