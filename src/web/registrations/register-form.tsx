// The form that registers: everyone against titles, one by one or all at once, the unit's own, and the letter. Used by the registration page.
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Register } from '../../contract/registrations.ts'
import type { FileLink } from '../../contract/values.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { type Chosen, PeopleTable } from './people-table.tsx'
import classes from './registration.module.css'
import type { RegistrationShown } from './registration-page.tsx'

export function RegisterForm({ shown, movementId }: { shown: RegistrationShown; movementId: string }) {
  const { t } = useTranslation('registrations')
  const law = useLawWords()
  const today = useToday()
  const form = useForm(Register, {
    draft: `register.${movementId}.${shown.unit.id}`,
    initial: {
      unitAwards: [] as string[],
      chosen: {} as Chosen,
      letterNumber: '',
      letterOn: '',
      files: [] as readonly FileLink[],
    },
    toInput: (values) => ({
      movementId,
      unitId: shown.unit.id,
      unitAwards: values.unitAwards,
      people: peopleIn(values.chosen),
      letterNumber: values.letterNumber.trim() || null,
      letterOn: values.letterOn || null,
      fileId: values.files[0]?.id ?? null,
    }),
    onDone: (output) => say(t(output.late ? 'letter.done-late' : 'letter.done', { receipt: output.receipt })),
  })
  const { unitAwards, chosen } = form.values
  const people = peopleIn(chosen)
  const titles = people.reduce((sum, one) => sum + one.awards.length, 0)
  const standing = new Set(shown.unitEntries.filter((one) => one.withdrawn === null).map((one) => one.award))
  return (
    <FormFrame
      form={form}
      submit={t('letter.send')}
      {...(titles + unitAwards.length === 0 ? { blocked: t('letter.choose') } : {})}
    >
      <Card title={t('people.title')} flush>
        <PeopleTable shown={shown} chosen={chosen} onChange={(next) => form.set('chosen', next)} />
      </Card>
      <Card
        title={t('letter.title')}
        note={t('letter.chosen', { people: people.length, titles, unit: unitAwards.length })}
      >
        <div className={classes.group}>
          <Checkbox.Group
            label={t('unit.title')}
            value={unitAwards}
            onChange={(next) => form.set('unitAwards', next)}
          >
            <div className={classes.choices}>
              {shown.awards.collective
                .filter((award) => !standing.has(award))
                .map((award) => (
                  <Checkbox key={award} value={award} label={law.award(award)} />
                ))}
            </div>
          </Checkbox.Group>
          <div className={classes.pair}>
            <TextInput label={t('letter.number')} {...form.field('letterNumber')} />
            <DateField label={t('letter.on')} {...form.field('letterOn')} max={today} />
          </div>
          <FileDrop
            label={t('letter.file')}
            single
            files={form.values.files}
            onChange={(files) => form.set('files', files)}
            error={form.errorAt('fileId')}
          />
        </div>
      </Card>
    </FormFrame>
  )
}

const peopleIn = (chosen: Chosen) =>
  Object.entries(chosen).flatMap(([personId, awards]) =>
    awards.length === 0 ? [] : [{ personId, awards: [...awards] }],
  )
