// An empty house: the organisation, its first administrator, their password. Used by the router at /first-run, once.
import { TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { BeginHouse } from '../../contract/people.ts'
import { forgetPerson } from '../client/queries.ts'
import { Mark } from '../shell/mark.tsx'
import { useOccasion } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './first-run-page.module.css'

const initial = { code: '', vi: '', fr: '', en: '', name: '', username: '', password: '' }

export default function FirstRunPage() {
  const { t } = useTranslation('access')
  const go = useGo()
  const { firstRun } = useOccasion()
  useEffect(() => {
    if (!firstRun) void go('/sign-in', { replace: true })
  }, [firstRun, go])
  const form = useForm(BeginHouse, {
    initial,
    paths: {
      code: 'organisation.code',
      vi: 'organisation.name.vi',
      fr: 'organisation.name.fr',
      en: 'organisation.name.en',
      name: 'administrator.name',
      username: 'administrator.username',
    },
    toInput: ({ code, vi, fr, en, name, username, password }) => ({
      organisation: { code, name: { vi, fr, en } },
      administrator: { name, username },
      password,
    }),
    invalidates: [],
    onDone: async () => {
      await forgetPerson()
      await go('/sign-in', { replace: true })
    },
  })
  return (
    <main className={classes.page} id="main">
      <Page title={t('first-run.title')} lead={t('first-run.lead')} mark={<Mark size={40} />}>
        <Card>
          <FormFrame form={form} submit={t('first-run.submit')}>
            <TextInput label={t('first-run.name-vi')} lang="vi" {...form.field('vi')} />
            <TextInput label={t('first-run.name-fr')} lang="fr" {...form.field('fr')} />
            <TextInput label={t('first-run.name-en')} lang="en" {...form.field('en')} />
            <TextInput
              label={t('first-run.code')}
              description={t('first-run.code-help')}
              {...form.field('code')}
            />
            <TextInput label={t('first-run.administrator')} autoComplete="name" {...form.field('name')} />
            <TextInput
              label={t('sign-in.username')}
              description={t('first-run.username-help')}
              autoComplete="username"
              {...form.field('username')}
            />
            <PasswordField
              label={t('sign-in.password')}
              description={t('first-run.password-help')}
              autoComplete="new-password"
              {...form.field('password')}
            />
          </FormFrame>
        </Card>
      </Page>
    </main>
  )
}
