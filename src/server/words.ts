// The messages of the product in three languages, for what the server itself says: refusals, notices, public pages, documents.
// Used by HTTP, public pages, mail and the spreadsheets of lists.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import i18next, { type i18n } from 'i18next'
import type { RefusalReason } from '../contract/refusal.ts'
import type { Language } from '../contract/values.ts'
import type { Refusal } from './act.ts'

export interface Words {
  /** A message by `noun:key`, filled with figures. */
  say(language: Language, key: string, figures?: Record<string, unknown>): string
  /** Whether there is such a message. */
  has(language: Language, key: string): boolean
  /** A refusal with its sentence. */
  reason(language: Language, refusal: Refusal): RefusalReason
}

const languages: readonly Language[] = ['vi', 'fr', 'en']

let read: Promise<Words> | undefined

/** Reads `messages/` once a process. */
export function words(folder = join(import.meta.dirname, '../../messages')): Promise<Words> {
  read ??= readWords(folder)
  return read
}

async function readWords(folder: string): Promise<Words> {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const language of languages) {
    const files = (await readdir(join(folder, language))).filter((name) => name.endsWith('.json'))
    const read = files.map(async (name) => [
      name.slice(0, -5),
      JSON.parse(await readFile(join(folder, language, name), 'utf8')),
    ])
    resources[language] = Object.fromEntries(await Promise.all(read))
  }
  const catalogue = i18next.createInstance()
  await catalogue.init({
    resources: resources as never,
    lng: 'vi',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
    keySeparator: '.',
  })
  return wordsOf(catalogue, Object.keys(resources.vi ?? {}))
}

/** Refusal kinds hold dots, and live flat under `refusals` of one noun. */
function wordsOf(catalogue: i18n, nouns: readonly string[]): Words {
  const fixed = new Map(languages.map((language) => [language, catalogue.getFixedT(language)]))
  const sentence = (language: Language, refusal: Refusal): string => {
    for (const noun of nouns) {
      const found: unknown =
        catalogue.getResource(language, noun, `refusals.${refusal.kind}`) ??
        flat(catalogue.getResource(language, noun, 'refusals'), refusal.kind, formOf(language, refusal.count))
      if (typeof found === 'string')
        return interpolate(catalogue, found, inWords(catalogue, language, refusal))
    }
    return catalogue.getFixedT(language)(`common:refusals.unnamed`, { kind: refusal.kind })
  }
  return {
    say: (language, key, figures) => fixed.get(language)?.(key, { ...figures }) ?? key,
    has: (language, key) => catalogue.exists(key, { lng: language }),
    reason: (language, { kind, path, remedy, message: _said, ...figures }) => ({
      kind,
      message: sentence(language, { kind, ...(path === undefined ? {} : { path }), ...figures }),
      ...(path === undefined ? {} : { path }),
      ...(remedy === undefined ? {} : { remedy }),
      ...(Object.keys(figures).length === 0 ? {} : { figures }),
    }),
  }
}

/** Roles in words, names in the reader's language; other figures as they are. */
const inWords = (
  catalogue: i18n,
  language: Language,
  figures: Record<string, unknown>,
): Record<string, unknown> => {
  const said = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, inLanguage(figure, language)]),
  )
  const { roles } = figures
  if (!Array.isArray(roles)) return said
  const named = roles.map((role) => catalogue.getFixedT(language)(`permissions:roles.${role}`))
  return { ...said, roles: new Intl.ListFormat(language, { type: 'disjunction' }).format(named) }
}

/** A name in three languages is said in the reader's, in Vietnamese where it was not translated. */
const inLanguage = (figure: unknown, language: Language): unknown =>
  typeof figure === 'object' && figure !== null && 'vi' in figure
    ? Reflect.get(figure, language) || figure.vi
    : figure

/** The form of a sentence for a number: `one`, `other`. */
const formOf = (language: Language, count: unknown): string =>
  new Intl.PluralRules(language).select(typeof count === 'number' ? count : 2)

function flat(refusals: unknown, kind: string, form: string): unknown {
  if (typeof refusals !== 'object' || refusals === null) return undefined
  return [kind, `${kind}_${form}`, `${kind}_other`]
    .map((key) => Reflect.get(refusals, key))
    .find((text) => text !== undefined)
}

const interpolate = (catalogue: i18n, text: string, figures: Record<string, unknown>): string =>
  catalogue.services.interpolator.interpolate(text, figures, 'vi', { escapeValue: false })
