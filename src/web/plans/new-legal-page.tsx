// A document enters the legal programme: what it is, the law it carries out and when, who leads it, each stage's planned day.
// Used by the router at /plans/legal/new.
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  LegalKind,
  LegalStageName,
  ListLegalDocuments,
  RecordLegalDocuments,
} from '../../contract/legal-documents.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { Picker } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import classes from './legal.module.css'

const stages = LegalStageName.options
const blank = {
  code: '',
  kind: 'circular' as (typeof LegalKind.options)[number],
  vi: '',
  fr: '',
  en: '',
  parentLaw: '',
  referenceEffectiveOn: '',
  leadMinistry: '',
  leadUnitId: '',
  source: '',
  certain: false,
  planned: stages.map(() => ''),
}
const at = 'documents.0'

export default function NewLegalPage() {
  const { t } = useTranslation('plans')
  const year = Number(useAddress().get('year') ?? useToday().slice(0, 4))
  const { abilities, shares } = useView(ListLegalDocuments, { year })
  return (
    <Page
      title={t('programme.add.title', { year: String(year) })}
      trail={[
        { label: t('list.title'), to: `/plans?year=${year}` },
        { label: t('programme.title', { year: String(year) }), to: `/plans/legal?year=${year}` },
      ]}
      lead={t('programme.add.help')}
    >
      <Card>
        {abilities['record-legal-documents'] === true ? (
          <DocumentForm year={year} units={shares.map((one) => one.unit)} />
        ) : (
          <Empty title={t('programme.add.closed')} />
        )}
      </Card>
    </Page>
  )
}

type UnitLink = Parameters<typeof nameOf>[0] & { id: string }

function DocumentForm({ year, units }: { year: number; units: readonly UnitLink[] }) {
  const { t, i18n } = useTranslation('plans')
  const go = useGo()
  const form = useForm(RecordLegalDocuments, {
    draft: `legal-document.${year}`,
    initial: blank,
    paths: {
      code: `${at}.code`,
      kind: `${at}.kind`,
      vi: `${at}.name.vi`,
      fr: `${at}.name.fr`,
      en: `${at}.name.en`,
      parentLaw: `${at}.parentLaw`,
      referenceEffectiveOn: `${at}.referenceEffectiveOn`,
      leadMinistry: `${at}.leadMinistry`,
      leadUnitId: `${at}.leadUnitId`,
      source: `${at}.source`,
    },
    toInput: ({ vi, fr, en, planned, ...values }) => ({
      year,
      documents: [
        {
          ...values,
          name: { vi, fr, en },
          parentLaw: values.parentLaw.trim() || null,
          referenceEffectiveOn: values.referenceEffectiveOn || null,
          leadUnitId: values.leadUnitId || null,
          planned: stages.flatMap((stage, index) => {
            const on = planned[index] ?? ''
            return on === '' ? [] : [{ stage, on }]
          }),
        },
      ],
    }),
    onDone: () => {
      say(t('programme.add.done'))
      return go(`/plans/legal?year=${year}`)
    },
  })
  return (
    <FormFrame form={form} submit={t('programme.add.send')}>
      <div className={classes.pair}>
        <TextInput label={t('programme.code')} {...form.field('code')} />
        <NativeSelect
          label={t('programme.kind')}
          data={LegalKind.options.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          id={form.idOf(`${at}.kind`)}
          value={form.values.kind}
          onChange={(event) =>
            form.set('kind', LegalKind.options.find((one) => one === event.currentTarget.value) ?? 'circular')
          }
        />
      </div>
      <TextInput label={t('programme.add.name-vi')} lang="vi" {...form.field('vi')} />
      <TextInput label={t('programme.add.name-fr')} lang="fr" {...form.field('fr')} />
      <TextInput label={t('programme.add.name-en')} lang="en" {...form.field('en')} />
      <TextInput label={t('programme.add.law')} {...form.field('parentLaw')} />
      <DateField
        label={t('programme.add.law-on')}
        description={t('programme.add.law-on-help')}
        {...form.field('referenceEffectiveOn')}
      />
      <TextInput
        label={t('programme.add.ministry')}
        description={t('programme.add.ministry-help')}
        {...form.field('leadMinistry')}
      />
      <Picker
        label={t('programme.add.unit')}
        options={units.map((unit) => ({ value: unit.id, label: nameOf(unit, i18n.language) }))}
        {...form.field('leadUnitId')}
      />
      <fieldset className={classes.planned}>
        <legend>{t('programme.add.planned')}</legend>
        {stages.map((stage, index) => (
          <DateField
            key={stage}
            label={t(`stages.${stage}`)}
            value={form.values.planned[index] ?? ''}
            onChange={(on) => form.set('planned', form.values.planned.with(index, on))}
          />
        ))}
      </fieldset>
      <TextInput
        label={t('programme.source-label')}
        description={t('programme.add.source-help')}
        {...form.field('source')}
      />
      <Checkbox
        label={t('programme.add.certain')}
        checked={form.values.certain}
        onChange={(event) => form.set('certain', event.currentTarget.checked)}
      />
    </FormFrame>
  )
}
