// A password, hidden until one asks to see it; the eye says what it does in the reader's language. Used by sign-in, first run, accounts.
import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('common')
  return (
    <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t('show-or-hide-password') }} />
  )
}
