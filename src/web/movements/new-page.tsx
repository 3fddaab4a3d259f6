// Begins the draft of a movement: the ministry's, or a unit's own within a parent. Used by the router at /movement/new.
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftMovement } from '../../contract/movement-acts.ts'
import { MovementDefinition, ShowMovement } from '../../contract/movements.ts'
import { ListUnits } from '../../contract/units.ts'
import type { ThreeLanguages } from '../../contract/values.ts'
import { useView, useViewLater } from '../client/use-view.ts'
import { useMovements } from '../shell/current-movement.ts'
import { useMe, useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { ThreeLanguageInput } from '../ui/three-language-text.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import { beginFrom } from './begin-from.ts'
import classes from './form.module.css'
import { useMyUnit } from './my-unit.ts'

type Kind = MovementDefinition['kind']
const kinds: readonly Kind[] = MovementDefinition.shape.kind.options

/** What a draft holds before anything is written. */
const nothingYet = {
  authority: { vi: '–' },
  purpose: [],
  context: [],
  contents: [],
  tasks: [],
  collectiveCriteria: [],
  individualCriteria: [],
  headOfUnitRule: null,
  addresseeIds: [],
  calendar: [],
}

export default function NewMovementPage() {
  const { t, i18n } = useTranslation('movements')
  const go = useGo()
  const address = useAddress()
  const { all } = useMovements()
  const { roles } = useMe()
  const mine = useMyUnit()
  const year = Number(useToday().slice(0, 4))
  const units = useView(ListUnits, {}).rows
  const coordinates = roles.some((held) => held.role === 'coordinator')
  const house = units.find((row) => row.parent === null && row.supervisedBy === null)?.unit
  const parents = all.filter((one) => one.state === 'launched')
  const asked = address.get('parent') ?? (coordinates ? '' : (parents[0]?.id ?? ''))
  const [from, setFrom] = useState(address.get('from') ?? '')
  const { data: earlier } = useViewLater(ShowMovement, from === '' ? undefined : { movementId: from })
  const form = useForm(DraftMovement, {
    initial: {
      unitId: address.get('unit') ?? (coordinates ? (house?.id ?? '') : (mine ?? '')),
      parentId: asked,
      kind: (asked === '' ? 'regular' : 'short') as Kind,
      year: String(coordinates && asked === '' ? year + 1 : year),
      periodFrom: asked === '' ? `${year + 1}-01-01` : '',
      periodTo: asked === '' ? `${year + 1}-12-31` : '',
      outsideParentWhy: '',
      title: { vi: '' } as ThreeLanguages,
      theme: { vi: '' } as ThreeLanguages,
    },
    paths: {
      title: 'definition.title',
      theme: 'definition.theme',
      kind: 'definition.kind',
      outsideParentWhy: 'definition.outsideParentWhy',
    },
    toInput: ({ title, theme, kind, outsideParentWhy, ...values }) => ({
      unitId: values.unitId,
      parentId: values.parentId === '' ? null : values.parentId,
      year: Number(values.year),
      periodFrom: values.periodFrom,
      periodTo: values.periodTo,
      definition: {
        ...(earlier === undefined
          ? { ...nothingYet, coordinatorUnitId: mine ?? null }
          : beginFrom(earlier.definition, Number(values.year) - earlier.year)),
        kind,
        title,
        theme,
        outsideParentWhy: outsideParentWhy.trim() || null,
      },
    }),
    onDone: (output) => go(`/movement/${output.movementId}/edit`),
  })
  const { parentId } = form.values
  return (
    <Page title={t('page.new')} trail={[{ label: t('list.title'), to: '/movement/all' }]}>
      <Card>
        <FormFrame
          form={form}
          submit={t('form.begin')}
          {...(from !== '' && earlier === undefined ? { blocked: t('form.begin-reading') } : {})}
        >
          {all.length === 0 ? null : (
            <NativeSelect
              label={t('form.begin-from')}
              description={t('form.begin-from-help')}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
              data={[
                { value: '', label: t('form.begin-empty') },
                ...all.map((one) => ({
                  value: one.id,
                  label: `${one.year} · ${pick(one.title, i18n.language).text}`,
                })),
              ]}
            />
          )}
          <ThreeLanguageInput label={t('form.title')} {...form.field('title')} />
          <ThreeLanguageInput label={t('form.theme')} {...form.field('theme')} />
          <div className={classes.pair}>
            <NativeSelect
              label={t('form.unit')}
              {...form.field('unitId')}
              data={units
                .filter((row) => coordinates || row.unit.id === form.values.unitId)
                .map((row) => ({ value: row.unit.id, label: nameOf(row.unit, i18n.language) }))}
            />
            <NativeSelect
              label={t('form.parent')}
              {...form.field('parentId')}
              data={[
                ...(coordinates ? [{ value: '', label: t('form.parent-none') }] : []),
                ...parents.map((one) => ({ value: one.id, label: pick(one.title, i18n.language).text })),
              ]}
            />
          </div>
          <div className={classes.pair}>
            <NativeSelect
              label={t('form.kind')}
              {...form.field('kind')}
              data={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            />
            <TextInput label={t('form.year')} inputMode="numeric" {...form.field('year')} />
          </div>
          <div className={classes.pair}>
            <DateField label={t('form.from')} {...form.field('periodFrom')} />
            <DateField label={t('form.to')} {...form.field('periodTo')} />
          </div>
          {parentId === '' ? null : (
            <TextInput
              label={t('form.outside')}
              description={t('form.outside-help')}
              {...form.field('outsideParentWhy')}
            />
          )}
        </FormFrame>
      </Card>
    </Page>
  )
}
