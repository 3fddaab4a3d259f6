// The words: messages/<language>/<noun>.json, each loaded when a page first needs it. Used by main.tsx and the router.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../contract/values.ts'
import { currentLanguage, keepLanguage, languages } from './language.ts'

type Messages = Record<string, unknown>
/** The address of each file: words are data, fetched when needed, no part of the program. */
const files = import.meta.glob<string>('../../../messages/*/*.json', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Reads one noun's words; a noun without a file has none, and its keys show as they are. */
async function read(language: string, noun: string): Promise<Messages> {
  const address = files[`../../../messages/${language}/${noun}.json`]
  const messages: Messages = address === undefined ? {} : await (await fetch(address)).json()
  return language === 'fr' ? withMany(messages) : messages
}

/** French counts whole millions apart ("many"); our sentences are the same as for "other". */
function withMany(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) => {
      if (typeof value === 'object' && value !== null) return [[key, withMany({ ...value })]]
      const many = key.replace(/_other$/, '_many')
      return many === key || many in messages
        ? [[key, value]]
        : [
            [key, value],
            [many, value],
          ]
    }),
  )
}

/** @param nouns those of the first page, fetched together with the shell's */
export async function startWords(nouns: readonly string[]): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use({ type: 'backend', read })
    .init({
      lng: currentLanguage(),
      fallbackLng: 'vi',
      supportedLngs: languages,
      ns: ['common', 'shell', ...nouns],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    })
}

/** Loads the words of nouns before their page shows. */
export const loadWords = (nouns: readonly string[]): Promise<void> => i18next.loadNamespaces([...nouns])

export async function speak(language: Language): Promise<void> {
  keepLanguage(language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
}
