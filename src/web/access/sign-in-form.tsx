// Username and password. Used by the sign-in page.
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PasswordField } from '../ui/password-field.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import classes from './sign-in-page.module.css'
import { useSignIn } from './use-sign-in.ts'

export function SignInForm() {
  const { t } = useTranslation('access')
  const signIn = useSignIn()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const refused = useRef<HTMLDivElement>(null)
  const failed = signIn.reasons.length > 0 || signIn.error !== undefined
  useEffect(() => {
    if (failed) refused.current?.focus()
  }, [failed])
  const send = (event: FormEvent) => {
    event.preventDefault()
    void signIn.act({ username: username.trim(), password })
  }
  return (
    <form className={classes.fields} onSubmit={send} noValidate>
      <RefusalSummary ref={refused} reasons={signIn.reasons} error={signIn.error} />
      <TextInput
        label={t('sign-in.username')}
        description={t('sign-in.username-help')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordField
        label={t('sign-in.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" size="lg" loading={signIn.pending}>
        {t('sign-in.submit')}
      </Button>
    </form>
  )
}
