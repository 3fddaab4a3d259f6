// The dossiers that are ready, chosen for the agenda of a new sitting. Used by the council page.
import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConveneSitting, type ListSittings } from '../../contract/council.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useToday } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './council.module.css'
import { ReadyGroups } from './ready-groups.tsx'

type View = OutputOf<typeof ListSittings>

interface Typed {
  heldOn: string
  place: string
  ownPercent: number | string
  recusedCount: boolean
  chosen: readonly string[]
}

export function ConveneForm({ year, view }: { year: number; view: View }) {
  const { t } = useTranslation('council')
  if (view.ready.length === 0)
    return (
      <Card title={t('list.ready')}>
        <Empty title={t('list.ready-empty')} text={t('list.ready-help')} />
      </Card>
    )
  return (
    <Card title={t('list.ready')} note={t('list.ready-help')}>
      {view.abilities['convene-sitting'] === true ? (
        <Convening year={year} view={view} />
      ) : (
        <ReadyGroups ready={view.ready} />
      )}
    </Card>
  )
}

function Convening({ year, view }: { year: number; view: View }) {
  const { t } = useTranslation('council')
  const today = useToday()
  const go = useGo()
  const all = view.ready.map((one) => one.dossierId)
  const initial: Typed = { heldOn: today, place: '', ownPercent: '', recusedCount: true, chosen: all }
  const form = useForm(ConveneSitting, {
    initial,
    toInput: (values) => ({
      year,
      heldOn: values.heldOn,
      place: values.place,
      recusedCount: values.recusedCount,
      ownPercent: values.ownPercent === '' ? null : Number(values.ownPercent),
      dossierIds: [...values.chosen],
    }),
    onDone: ({ sittingId }) => go(`/council/${sittingId}`),
  })
  return (
    <FormFrame form={form} submit={t('convene.submit', { count: form.values.chosen.length })}>
      <div className={classes.pair}>
        <DateField label={t('convene.held')} {...form.field('heldOn')} min={today} />
        <TextInput label={t('convene.place')} {...form.field('place')} />
        <NumberInput
          label={t('convene.own-percent')}
          description={t('convene.own-help')}
          min={1}
          max={100}
          allowDecimal={false}
          {...form.field('ownPercent')}
        />
      </div>
      <Checkbox
        label={t('convene.recused')}
        checked={form.values.recusedCount}
        onChange={(event) => form.set('recusedCount', event.currentTarget.checked)}
      />
      <ReadyGroups
        ready={view.ready}
        choosing={{
          chosen: form.values.chosen,
          onChange: (chosen) => form.set('chosen', chosen),
        }}
      />
    </FormFrame>
  )
}
