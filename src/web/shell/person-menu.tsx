// The person's menu: name and roles, appearance, language on narrow screens, keyboard, sign out. Used by the top bar.
import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SignOut } from '../../contract/access.ts'
import { call } from '../client/call.ts'
import { forgetPerson } from '../client/queries.ts'
import { useGo } from '../ui/address.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Choice, DropDown } from '../ui/drop-down.tsx'
import { Unseen } from '../ui/unseen.tsx'
import { nameOf } from '../words/three-languages.ts'
import { LanguageChoices } from './language-menu.tsx'
import { initialsOf, useMe } from './me.ts'
import classes from './person-menu.module.css'
import type { Opened } from './shell.tsx'

export function PersonMenu({ open }: { open: (what: Opened) => void }) {
  const { t, i18n } = useTranslation(['shell', 'access'])
  const me = useMe()
  const go = useGo()
  const leave = async () => {
    await call(SignOut, {})
    await go('/sign-in')
    await forgetPerson()
  }
  return (
    <DropDown
      look="icon"
      button={
        <>
          <Avatar initials={initialsOf(me.person.name)} />
          <Unseen>{t('person.menu', { name: me.person.name })}</Unseen>
        </>
      }
    >
      {(close) => (
        <>
          <div className={classes.who}>
            <b>{me.person.name}</b>
            {me.roles.map((held) => (
              <span key={`${held.role} ${held.unit?.id ?? ''} ${held.blockId ?? ''}`}>
                {t(`access:role.${held.role}`)}
                {held.unit === null ? '' : ` · ${nameOf(held.unit, i18n.language)}`}
              </span>
            ))}
          </div>
          <SchemeChoices onChosen={close} />
          <div className={classes.narrow}>
            <p className={classes.group}>{t('language')}</p>
            <LanguageChoices onChosen={close} />
          </div>
          <hr className={classes.line} />
          <Choice
            onChoose={() => {
              close()
              open('help')
            }}
          >
            {t('person.keys')}
          </Choice>
          <Choice onChoose={() => void leave()}>{t('person.sign-out')}</Choice>
        </>
      )}
    </DropDown>
  )
}

function SchemeChoices({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation('shell')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <p className={classes.group}>{t('scheme.label')}</p>
      {(['light', 'dark', 'auto'] as const).map((scheme) => (
        <Choice
          key={scheme}
          current={scheme === colorScheme}
          onChoose={() => {
            setColorScheme(scheme)
            onChosen()
          }}
        >
          {t(`scheme.${scheme}`)}
        </Choice>
      ))}
    </>
  )
}
