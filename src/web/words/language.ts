// Which language is on screen, and where this browser keeps the choice. Used by the client, the words and the formats.
import type { Language } from '../../contract/values.ts'

export const languages: readonly Language[] = ['vi', 'fr', 'en']
/** Each language calls itself by its own name. */
export const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', fr: 'Français', en: 'English' }

const place = 'palmares.language'
let current: Language = keptLanguage()

export const currentLanguage = (): Language => current

/** The number and date conventions of a language: English as in Great Britain, day before month. */
export const localeOf = (language: Language): string => ({ vi: 'vi-VN', fr: 'fr-FR', en: 'en-GB' })[language]

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

export function keepLanguage(language: Language): void {
  current = language
  document.documentElement.lang = language
  try {
    localStorage.setItem(place, language)
  } catch {
    // A browser that keeps nothing still shows the language until it is closed.
  }
}

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(place)
    return isLanguage(kept) ? kept : 'vi'
  } catch {
    return 'vi'
  }
}
