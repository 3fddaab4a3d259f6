// Gives a role, opens an account. Used by a person's page, for those who may.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Appoint, OpenAccount } from '../../contract/people.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { Picker } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { useNounWords } from '../words/noun-words.ts'
import classes from './facts.module.css'
import { useUnitOptions } from './move-form.tsx'
import { type RoleName, roles, unitRoles } from './roles.ts'

interface Typed {
  role: RoleName
  unitId: string
  from: string
  decision: string
}

export function AppointForm({ personId, unitId }: { personId: string; unitId: string | null }) {
  const { t } = useTranslation('people')
  const words = useNounWords(['permissions'])
  const today = useToday()
  const units = useUnitOptions()
  const form = useForm(Appoint, {
    initial: { role: 'secretary', unitId: unitId ?? '', from: today, decision: '' } as Typed,
    toInput: ({ role, unitId: of, from, decision }: Typed) => ({
      personId,
      role,
      unitId: unitRoles.includes(role) && of !== '' ? of : null,
      validFrom: from,
      decision: decision === '' ? null : decision,
    }),
    paths: { from: 'validFrom' },
    onDone: () => say(t('appoint.done')),
  })
  return (
    <Card title={t('appoint.title')}>
      <FormFrame form={form} submit={t('appoint.submit')} quiet>
        <div className={classes.pair}>
          <NativeSelect
            label={t('appoint.role')}
            data={roles.map((value) => ({
              value,
              label: words.say('permissions', `roles.${value}`) ?? value,
            }))}
            {...form.field('role')}
          />
          {unitRoles.includes(form.values.role) ? (
            <Picker label={t('appoint.unit')} options={units} {...form.field('unitId')} />
          ) : null}
          <DateField label={t('appoint.from')} {...form.field('from')} />
          <TextInput label={t('appoint.decision')} {...form.field('decision')} />
        </div>
      </FormFrame>
    </Card>
  )
}

export function AccountForm({ personId }: { personId: string }) {
  const { t } = useTranslation('people')
  const form = useForm(OpenAccount, {
    initial: { username: '', password: '' },
    toInput: (values) => ({ personId, ...values }),
    onDone: () => {
      say(t('account.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('account.title')}>
      <FormFrame form={form} submit={t('account.submit')} quiet>
        <div className={classes.pair}>
          <TextInput label={t('account.username')} autoComplete="off" {...form.field('username')} />
          <PasswordField
            label={t('account.password')}
            autoComplete="new-password"
            {...form.field('password')}
          />
        </div>
      </FormFrame>
    </Card>
  )
}
