// What is recorded about conduct: absences, discipline, proceedings. Used by the conduct page, each for those who may.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OpenProceeding, RecordAbsence, RecordDiscipline } from '../../contract/conduct.ts'
import { useMe, useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Picker, type PickerOption } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './facts.module.css'

const absences = ['maternity-leave', 'sick-leave', 'unpaid-leave', 'training', 'bravery-injury'] as const
const levels = ['reprimand', 'warning', 'salary-reduction', 'demotion', 'dismissal', 'removal'] as const
const proceedings = [
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press-report',
] as const

interface FormProps {
  unitId: string
  people: readonly PickerOption[]
}

interface Absence {
  personId: string
  kind: (typeof absences)[number]
  firstOn: string
  lastOn: string
}

export function AbsenceForm({ people }: FormProps) {
  const { t } = useTranslation('conduct')
  const today = useToday()
  const form = useForm(RecordAbsence, {
    initial: { personId: '', kind: 'sick-leave', firstOn: today, lastOn: today } as Absence,
    toInput: (values: Absence) => values,
    onDone: () => {
      say(t('page.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('page.record-absence')}>
      <FormFrame form={form} submit={t('page.record-absence')} quiet>
        <Picker label={t('page.person')} options={people} {...form.field('personId')} />
        <div className={classes.pair}>
          <NativeSelect
            label={t('page.what')}
            data={absences.map((value) => ({ value, label: t(`absences.${value}`) }))}
            {...form.field('kind')}
          />
          <DateField label={t('page.from')} {...form.field('firstOn')} />
          <DateField label={t('page.to')} {...form.field('lastOn')} />
        </div>
      </FormFrame>
    </Card>
  )
}

interface Discipline {
  personId: string
  level: (typeof levels)[number]
  decisionNumber: string
  decidedOn: string
  endsOn: string
}

export function DisciplineForm({ people }: FormProps) {
  const { t } = useTranslation('conduct')
  const today = useToday()
  const initial: Discipline = {
    personId: '',
    level: 'reprimand',
    decisionNumber: '',
    decidedOn: today,
    endsOn: '',
  }
  const form = useForm(RecordDiscipline, {
    initial,
    toInput: ({ endsOn, ...values }) => ({ ...values, endsOn: endsOn === '' ? null : endsOn }),
    onDone: () => {
      say(t('page.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('page.record-discipline')} note={t('page.discipline-help')}>
      <FormFrame form={form} submit={t('page.record-discipline')} quiet>
        <Picker label={t('page.person')} options={people} {...form.field('personId')} />
        <div className={classes.pair}>
          <NativeSelect
            label={t('page.level')}
            data={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
            {...form.field('level')}
          />
          <TextInput label={t('page.number')} {...form.field('decisionNumber')} />
          <DateField label={t('page.decided-on')} max={today} {...form.field('decidedOn')} />
          <DateField label={t('page.ends-on')} {...form.field('endsOn')} />
        </div>
      </FormFrame>
    </Card>
  )
}

interface Proceeding {
  personId: string
  kind: (typeof proceedings)[number]
  openedOn: string
}

/** A proceeding on the unit itself is for the coordinator to record. */
export function ProceedingForm({ unitId, people }: FormProps) {
  const { t } = useTranslation('conduct')
  const today = useToday()
  const coordinates = useMe().roles.some((held) => held.role === 'coordinator')
  const form = useForm(OpenProceeding, {
    initial: { personId: '', kind: 'discipline', openedOn: today } as Proceeding,
    toInput: ({ personId, ...values }: Proceeding) =>
      personId === unitId
        ? { ...values, unitId, personId: null }
        : { ...values, unitId: null, personId: personId === '' ? null : personId },
    onDone: () => {
      say(t('page.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('page.record-proceeding')} note={t('page.proceeding-help')}>
      <FormFrame form={form} submit={t('page.record-proceeding')} quiet>
        <Picker
          label={t('page.person')}
          options={coordinates ? [{ value: unitId, label: t('page.whole-unit') }, ...people] : people}
          {...form.field('personId')}
        />
        <div className={classes.pair}>
          <NativeSelect
            label={t('page.what')}
            data={proceedings.map((value) => ({ value, label: t(`proceedings.${value}`) }))}
            {...form.field('kind')}
          />
          <DateField label={t('page.opened-on')} max={today} {...form.field('openedOn')} />
        </div>
      </FormFrame>
    </Card>
  )
}
