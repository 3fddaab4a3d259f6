// Who of the roll is present, and why the others are not. Used by the sitting page.
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RecordAttendance } from '../../contract/council.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './council.module.css'
import type { Sitting } from './sitting-page.tsx'

export function AttendanceForm({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  const everybody = sitting.roll.map((member) => member.person.id)
  const initial: { present: readonly string[]; reasons: Record<string, string> } = {
    present: everybody,
    reasons: {},
  }
  const form = useForm(RecordAttendance, {
    draft: `attendance.${sitting.id}`,
    initial,
    toInput: ({ present, reasons }) => ({
      sittingId: sitting.id,
      present: [...present],
      absent: everybody
        .filter((id) => !present.includes(id))
        .map((personId) => ({ personId, reason: reasons[personId] ?? '' })),
    }),
  })
  const { present, reasons } = form.values
  const set = (id: string, here: boolean) =>
    form.set('present', here ? [...present, id] : present.filter((one) => one !== id))
  return (
    <Card title={t('attendance.title')}>
      <FormFrame form={form} submit={t('attendance.submit')}>
        <ul className={classes.agenda}>
          {sitting.roll.map(({ person, role }) => (
            <li key={person.id} className={classes.item}>
              <Checkbox
                label={person.name}
                lang="vi"
                description={t(`role.${role}`)}
                checked={present.includes(person.id)}
                onChange={(event) => set(person.id, event.currentTarget.checked)}
              />
              {present.includes(person.id) ? null : (
                <TextInput
                  label={t('attendance.reason', { name: person.name })}
                  value={reasons[person.id] ?? ''}
                  onChange={(event) =>
                    form.set('reasons', { ...reasons, [person.id]: event.currentTarget.value })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      </FormFrame>
    </Card>
  )
}
