// Forming a block or cluster of a year. Used by the router at /scores/blocks/new, for the coordinator.
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormBlocks, ListBlocks } from '../../contract/blocks.ts'
import { ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import classes from './block.module.css'
import { OnlyFor } from './only-for.tsx'

export default function NewBlockPage() {
  const { t, i18n } = useTranslation('scores')
  const today = useToday()
  const year = useAddress().get('year') ?? today.slice(0, 4)
  const { rows } = useView(ListUnits, {})
  const { abilities } = useView(ListBlocks, { year: Number(year) })
  const go = useGo()
  const form = useForm(FormBlocks, {
    draft: 'form-blocks',
    initial: { year, kind: 'block', code: '', vi: '', fr: '', en: '', memberIds: [] as string[], note: '' },
    paths: {
      code: 'blocks.0.code',
      vi: 'blocks.0.name.vi',
      fr: 'blocks.0.name.fr',
      en: 'blocks.0.name.en',
      memberIds: 'blocks.0.memberIds',
    },
    toInput: (values) => ({
      year: Number(values.year),
      blocks: [
        {
          code: values.code.trim().toUpperCase(),
          kind: values.kind === 'cluster' ? ('cluster' as const) : ('block' as const),
          name: { vi: values.vi, fr: values.fr, en: values.en },
          memberIds: values.memberIds,
          membersNote: values.note || null,
          sources: [],
        },
      ],
    }),
    onDone: (output) => go(`/scores/blocks/${output.blocks[0]?.id ?? ''}`),
  })
  return (
    <Page title={t('form-block.title')} trail={[{ label: t('blocks.short'), to: '/scores' }]}>
      <OnlyFor abilities={abilities} act="form-blocks">
        <Card>
          <FormFrame form={form} submit={t('form-block.submit')}>
            <div className={classes.pair}>
              <TextInput label={t('form-block.year')} inputMode="numeric" {...form.field('year')} />
              <NativeSelect
                label={t('form-block.kind')}
                {...form.field('kind')}
                data={(['block', 'cluster'] as const).map((value) => ({
                  value,
                  label: t(`form-block.${value}`),
                }))}
              />
              <TextInput label={t('form-block.code')} {...form.field('code')} />
            </div>
            <TextInput label={t('form-block.vi')} {...form.field('vi')} />
            <TextInput label={t('form-block.fr')} {...form.field('fr')} />
            <TextInput label={t('form-block.en')} {...form.field('en')} />
            <TextInput label={t('form-block.note')} {...form.field('note')} />
            <Checkbox.Group
              id={form.idOf('blocks.0.memberIds')}
              label={t('columns.members')}
              description={t('form-block.members-help')}
              value={form.values.memberIds}
              onChange={(ids) => form.set('memberIds', ids)}
            >
              <div className={classes.signatures}>
                {rows.map((row) => (
                  <Checkbox key={row.unit.id} value={row.unit.id} label={nameOf(row.unit, i18n.language)} />
                ))}
              </div>
            </Checkbox.Group>
          </FormFrame>
        </Card>
      </OnlyFor>
    </Page>
  )
}
