// Changes the organisation from a day on: rename, move, merge, split, abolish, with the heirs of what ends. At /people/units/change.
import { Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChangeUnits, ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import { AfterFields, FromFields, HeirFields, type UnitChoices } from './change-units-parts.tsx'
import classes from './facts.module.css'
import {
  type ChangeKind,
  type ChangeTyped,
  changeAsked,
  changeKinds,
  type UnitBefore,
  unitsAfter,
} from './organisation-change.ts'

export default function ChangeUnitsPage() {
  const { t } = useTranslation('people')
  const { abilities } = useView(ListUnits, {})
  const may = abilities['change-units'] === true
  return (
    <Page
      title={t('change-units.title')}
      lead={t('change-units.lead')}
      trail={[
        { label: t('list.title'), to: '/people' },
        { label: t('list.units'), to: '/people/units' },
      ]}
    >
      {may ? <ChangeForm /> : <Empty title={t('change-units.not-yours')} />}
    </Page>
  )
}

function ChangeForm() {
  const { t, i18n } = useTranslation('people')
  const go = useGo()
  const today = useToday()
  const asked = useAddress().get('unit')
  const { rows } = useView(ListUnits, {})
  const known = new Map<string, UnitBefore>(
    rows.map(({ unit, kind, parent }) => [unit.id, { ...unit, kind, parentCode: parent?.code ?? null }]),
  )
  const first = asked === undefined ? [] : [asked].filter((id) => known.has(id))
  const before = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? [])
  const initial: ChangeTyped = {
    kind: 'rename',
    on: today,
    decision: '',
    from: first,
    to: unitsAfter('rename', before(first)),
    heirs: {},
  }
  const form = useForm(ChangeUnits, {
    draft: `change-units.${first[0] ?? ''}`,
    initial,
    toInput: changeAsked,
    onDone: () => {
      say(t('change-units.done'))
      return go('/people/units')
    },
  })
  const { kind, from } = form.values
  const choices: UnitChoices = {
    named: (id) => {
      const unit = known.get(id)
      return unit === undefined ? id : nameOf(unit, i18n.language)
    },
    byId: rows.map(({ unit }) => ({
      value: unit.id,
      label: nameOf(unit, i18n.language),
      detail: unit.code,
    })),
    byCode: rows.map(({ unit }) => ({
      value: unit.code,
      label: nameOf(unit, i18n.language),
      detail: unit.code,
    })),
  }
  const choose = (nextKind: ChangeKind, nextFrom: readonly string[]) => {
    form.set('kind', nextKind)
    form.set('from', nextFrom)
    form.set('to', unitsAfter(nextKind, before(nextFrom)))
    form.set('heirs', {})
  }
  return (
    <Card>
      <FormFrame form={form} submit={t('change-units.submit')}>
        <Radio.Group
          label={t('change-units.kind')}
          value={kind}
          onChange={(value) => {
            const next = changeKinds.find((one) => one === value) ?? 'rename'
            choose(next, next === 'merge' ? from : from.slice(0, 1))
          }}
        >
          {changeKinds.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`change-units.kinds.${value}`)}
              description={t(`change-units.kinds-help.${value}`)}
            />
          ))}
        </Radio.Group>
        <FromFields form={form} choices={choices} onChange={(next) => choose(kind, next)} />
        <AfterFields form={form} choices={choices} />
        <HeirFields form={form} choices={choices} />
        <div className={classes.pair}>
          <DateField label={t('change-units.on')} {...form.field('on')} />
          <TextInput label={t('change-units.decision')} {...form.field('decision')} />
        </div>
        <p className={classes.quiet}>{t(`change-units.after.${kind}`)}</p>
      </FormFrame>
    </Card>
  )
}
