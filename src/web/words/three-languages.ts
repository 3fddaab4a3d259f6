// Picks the reader's language from a text in three; Vietnamese stands in where a translation is missing. Used by pages.

interface Three {
  vi: string
  fr?: string | undefined
  en?: string | undefined
}

/** @returns the text and the language it is in, so that screen readers pronounce it: `lang={…}` */
export function pick(text: Three, language: string): { text: string; lang: 'vi' | 'fr' | 'en' } {
  if (language === 'fr' && text.fr !== undefined && text.fr !== '') return { text: text.fr, lang: 'fr' }
  if (language === 'en' && text.en !== undefined && text.en !== '') return { text: text.en, lang: 'en' }
  return { text: text.vi, lang: 'vi' }
}

/** The name of a unit in the reader's language. */
export const nameOf = (named: { name: Three }, language: string): string => pick(named.name, language).text
