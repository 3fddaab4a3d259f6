// Another role of the demonstration, on the very page one is reading. Opened from the ribbon.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe, useOccasion } from '../shell/me.ts'
import { Dialog } from '../ui/dialog.tsx'
import { plain } from '../words/plain.ts'
import { nameOf } from '../words/three-languages.ts'
import { Players } from './players.tsx'

export default function RoleChanger({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('access')
  const { demonstration } = useOccasion()
  const me = useMe()
  const [text, setText] = useState('')
  const users = (demonstration?.users ?? []).filter((user) =>
    plain(
      [user.name, t(`role.${user.role}`), user.unit === null ? '' : nameOf(user.unit, i18n.language)].join(
        ' ',
      ),
    ).includes(plain(text)),
  )
  return (
    <Dialog title={t('roles.title')} onClose={onClose} wide>
      <p>{t('roles.lead')}</p>
      <TextInput
        type="search"
        label={t('roles.find')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Players users={users} current={me.person.name} onPlayed={onClose} />
    </Dialog>
  )
}
