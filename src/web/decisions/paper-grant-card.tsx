// The form for a decision whose proposal is on paper: sudden or thematic merit, or an earlier year. Used by the page that drafts.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftGrantOnPaper } from '../../contract/decision-drafts.ts'
import { HonourBasis } from '../../contract/honours.ts'
import { allAwards } from '../dossiers/award-choices.ts'
import { type Chosen, SubjectPicker } from '../honours/subject-picker.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Picker } from '../ui/picker.tsx'
import { type Form, useForm } from '../ui/use-form.ts'
import { WholeNumberField } from '../ui/whole-number-field.tsx'
import classes from './decisions.module.css'

interface Recipient {
  chosen: Chosen
  merit: string
}
interface Typed {
  award: string
  yearFrom: number | string
  yearTo: number | string
  basis: (typeof HonourBasis.options)[number]
  minutesNumber: string
  minutesOn: string
  recipients: readonly Recipient[]
}

export function PaperGrantCard() {
  const { t } = useTranslation('decisions')
  const { t: inHonours } = useTranslation('honours')
  const law = useLawWords()
  const today = useToday()
  const go = useGo()
  const year = Number(today.slice(0, 4))
  const initial: Typed = {
    award: '',
    yearFrom: year,
    yearTo: year,
    basis: 'sudden',
    minutesNumber: '',
    minutesOn: '',
    recipients: [],
  }
  const form = useForm(DraftGrantOnPaper, {
    draft: 'draft-grant-on-paper',
    initial,
    paths: { minutesNumber: 'minutes' },
    toInput: (values) => ({
      award: values.award,
      yearFrom: Number(values.yearFrom),
      yearTo: Number(values.yearTo),
      basis: values.basis,
      minutes: values.minutesNumber === '' ? null : { number: values.minutesNumber, on: values.minutesOn },
      recipients: values.recipients.map(({ chosen, merit }) => ({
        personId: chosen.kind === 'person' ? chosen.id : null,
        unitId: chosen.kind === 'unit' ? chosen.id : null,
        merit,
      })),
    }),
    onDone: ({ decisionId }) => go(`/decisions/${decisionId}`),
  })
  return (
    <Card title={t('new.on-paper')} note={t('new.on-paper-help')}>
      <FormFrame form={form} submit={t('new.submit-paper')} quiet>
        <div className={classes.pair}>
          <Picker
            label={t('new.award')}
            {...form.field('award')}
            options={allAwards.map((value) => ({ value, label: law.award(value) }))}
          />
          <NativeSelect
            label={t('new.basis')}
            {...form.field('basis')}
            data={HonourBasis.options.map((value) => ({ value, label: inHonours(`bases.${value}`) }))}
          />
          <WholeNumberField label={t('new.year-from')} {...form.field('yearFrom')} />
          <WholeNumberField label={t('new.year-to')} {...form.field('yearTo')} />
          <TextInput label={t('new.minutes-number')} {...form.field('minutesNumber')} />
          <DateField label={t('new.minutes-on')} {...form.field('minutesOn')} max={today} />
        </div>
        <Recipients form={form} />
      </FormFrame>
    </Card>
  )
}

function Recipients({ form }: { form: Form<Typed> }) {
  const { t } = useTranslation('decisions')
  const { recipients } = form.values
  const set = (next: readonly Recipient[]) => form.set('recipients', next)
  return (
    <fieldset className={classes.fields}>
      <legend>{t('new.recipients')}</legend>
      {recipients.map((one, index) => (
        <div key={one.chosen.id} className={classes.pair}>
          <TextInput
            label={`${index + 1}. ${one.chosen.name}: ${t('new.merit')}`}
            value={one.merit}
            error={form.errorAt(`recipients.${index}`) ?? form.errorAt(`recipients.${index}.merit`)}
            onChange={(event) => {
              const merit = event.currentTarget.value
              set(recipients.map((other, at) => (at === index ? { ...other, merit } : other)))
            }}
          />
          <Button onClick={() => set(recipients.filter((_other, at) => at !== index))}>
            {t('new.remove', { row: index + 1 })}
          </Button>
        </div>
      ))}
      <SubjectPicker
        chosen={undefined}
        error={form.errorAt('recipients')}
        onChange={(chosen) => {
          if (chosen && !recipients.some((one) => one.chosen.id === chosen.id))
            set([...recipients, { chosen, merit: '' }])
        }}
      />
    </fieldset>
  )
}
