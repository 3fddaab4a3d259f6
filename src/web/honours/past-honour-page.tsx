// Entry of a past award, one by one, with its proof. Used by the router at /honours/new.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InputOf } from '../../contract/define.ts'
import { EnterPastHonour, HonourBasis } from '../../contract/honours.ts'
import type { FileLink } from '../../contract/values.ts'
import { awardsFor } from '../dossiers/award-choices.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { Picker } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { WholeNumberField } from '../ui/whole-number-field.tsx'
import classes from './honours.module.css'
import { type Chosen, SubjectPicker } from './subject-picker.tsx'

const proofs = ['decision-copy', 'register', 'certificate', 'personnel-file'] as const
type Basis = InputOf<typeof EnterPastHonour>['basis']
type Proof = (typeof proofs)[number]

interface Typed {
  chosen: Chosen | undefined
  award: string
  yearFrom: number | string
  yearTo: number | string
  basis: Basis
  decisionNumber: string
  decidedOn: string
  authority: string
  proof: Proof
  files: readonly FileLink[]
}

export default function PastHonourPage() {
  const { t } = useTranslation('honours')
  const law = useLawWords()
  const today = useToday()
  const go = useGo()
  const lastYear = Number(today.slice(0, 4)) - 1
  const initial: Typed = {
    chosen: undefined,
    award: '',
    yearFrom: lastYear,
    yearTo: lastYear,
    basis: 'merit',
    decisionNumber: '',
    decidedOn: '',
    authority: '',
    proof: 'decision-copy',
    files: [],
  }
  const form = useForm(EnterPastHonour, {
    initial,
    paths: { chosen: 'personId', files: 'fileId' },
    toInput: ({ chosen, files, ...values }) => ({
      ...values,
      yearFrom: Number(values.yearFrom),
      yearTo: Number(values.yearTo),
      personId: chosen?.kind === 'person' ? chosen.id : null,
      unitId: chosen?.kind === 'unit' ? chosen.id : null,
      fileId: files[0]?.id ?? null,
    }),
    onDone: () => {
      say(t('past.done'))
      return go('/honours')
    },
  })
  const { values } = form
  const awards = awardsFor(values.chosen?.kind === 'unit' ? 'collective' : 'individual')
  return (
    <Page title={t('past.title')} trail={[{ label: t('list.title'), to: '/honours' }]} lead={t('past.lead')}>
      <Card>
        <FormFrame form={form} submit={t('past.submit')}>
          <SubjectPicker
            chosen={values.chosen}
            onChange={(chosen) => form.set('chosen', chosen)}
            error={form.errorAt('personId') ?? form.errorAt('unitId')}
          />
          <Picker
            label={t('past.award')}
            {...form.field('award')}
            options={awards.map((value) => ({ value, label: law.award(value) }))}
          />
          <div className={classes.pair}>
            <WholeNumberField label={t('past.from')} {...form.field('yearFrom')} />
            <WholeNumberField label={t('past.to')} {...form.field('yearTo')} />
            <NativeSelect
              label={t('past.basis')}
              {...form.field('basis')}
              data={HonourBasis.options.map((value) => ({ value, label: t(`bases.${value}`) }))}
            />
          </div>
          <div className={classes.pair}>
            <TextInput label={t('past.number')} {...form.field('decisionNumber')} />
            <DateField label={t('past.on')} {...form.field('decidedOn')} max={today} />
            <TextInput label={t('past.authority')} {...form.field('authority')} />
          </div>
          <NativeSelect
            label={t('past.proof')}
            {...form.field('proof')}
            data={proofs.map((value) => ({ value, label: t(`proofs.${value}`) }))}
          />
          <FileDrop
            label={t('past.file')}
            single
            files={values.files}
            onChange={(files) => form.set('files', files)}
            error={form.errorAt('fileId')}
          />
        </FormFrame>
      </Card>
    </Page>
  )
}
