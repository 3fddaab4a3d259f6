// The terminal a command speaks to: its language, its words, its streams, and whether it shows colours.
// Used by every command; main.ts makes the real one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from 'i18next'

export const languages = ['vi', 'fr', 'en'] as const
export type Language = (typeof languages)[number]
export type Format = 'text' | 'json'

/** A message of `messages/<language>/<noun>.json`: `cli:check.summary`; the noun is `cli` when not written. */
export type Words = ((key: string, figures?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean
}

export type Terminal = {
  language: Language
  format: Format
  words: Words
  paint: (style: Style, text: string) => string
  write: (text: string) => void
  writeError: (text: string) => void
  /** Whether standard error is a screen: progress is drawn there only. */
  drawsProgress: boolean
  columns: number
  env: Readonly<Record<string, string | undefined>>
}

const codes = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34' } as const
export type Style = keyof typeof codes

/** French sets a space before the colon. */
export const colonIn = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ')

const root = join(import.meta.dirname, '..', '..')

export function loadWords(language: Language, nouns: readonly string[] = ['cli']): Words {
  const catalogue = createInstance()
  const texts = Object.fromEntries(nouns.map((noun) => [noun, messagesOf(language, noun)]))
  void catalogue.init({
    lng: language,
    defaultNS: 'cli',
    ns: [...nouns],
    resources: { [language]: texts },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  const words = (key: string, figures?: Record<string, string | number>) => catalogue.t(key, { ...figures })
  return Object.assign(words, { has: (key: string) => catalogue.exists(key) })
}

function messagesOf(language: Language, noun: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, 'messages', language, `${noun}.json`), 'utf8'))
}

/** The terminal of this process. */
export function processTerminal(language: Language, format: Format): Terminal {
  const { env, stdout, stderr } = process
  const coloured = stdout.isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb'
  return {
    language,
    format,
    words: loadWords(language, ['cli']),
    paint: (style, text) => (coloured ? `\u001b[${codes[style]}m${text}\u001b[0m` : text),
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    drawsProgress: stderr.isTTY === true,
    columns: stdout.columns ?? 100,
    env,
  }
}
