// The language on screen: changes at once, kept for the person and in this browser. Used by the top bar, the person menu
// and the sign-in page.
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ChooseLanguage } from '../../contract/access.ts'
import type { Language } from '../../contract/values.ts'
import { call } from '../client/call.ts'
import { queries } from '../client/queries.ts'
import { Choice, DropDown } from '../ui/drop-down.tsx'
import { speak } from '../words/i18n.ts'
import { currentLanguage, languageNames, languages } from '../words/language.ts'

/** Speaks the language, keeps it for the person when one is signed in, and reads again what the server words. */
export async function chooseLanguage(language: Language, signedIn: boolean): Promise<void> {
  await speak(language)
  if (signedIn) await call(ChooseLanguage, { language }).catch(() => undefined)
  await queries.invalidateQueries()
}

export function LanguageMenu() {
  const { t } = useTranslation('shell')
  const current = currentLanguage()
  return (
    <DropDown
      label={`${t('language')}: ${languageNames[current]}`}
      button={
        <>
          {languageNames[current]}
          <IconChevronDown size={16} stroke={1.7} aria-hidden="true" />
        </>
      }
    >
      {(close) => <LanguageChoices onChosen={close} />}
    </DropDown>
  )
}

export function LanguageChoices({ onChosen }: { onChosen: () => void }) {
  return languages.map((language) => (
    <Choice
      key={language}
      lang={language}
      current={language === currentLanguage()}
      onChoose={() => {
        onChosen()
        void chooseLanguage(language, true)
      }}
    >
      {languageNames[language]}
    </Choice>
  ))
}
