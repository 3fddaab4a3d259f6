// Holds the words: the same keys and figures in three languages, nothing empty, every act and refusal named, every key asked for
// in the web present. Run by `npm test`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Contract } from '../src/contract/define.ts'

const root = join(import.meta.dirname, '..')
const languages = ['vi', 'fr', 'en'] as const
type Language = (typeof languages)[number]
type Texts = ReadonlyMap<string, string>

const nouns = [
  ...new Set(languages.flatMap((language) => filesIn(join(root, 'messages', language), '.json'))),
].sort()

const catalogue = new Map(
  nouns.map((noun) => [
    noun,
    Object.fromEntries(languages.map((language) => [language, readTexts(language, noun)])) as Record<
      Language,
      Texts
    >,
  ]),
)
const contracts = await readContracts()

describe.each(nouns)('the words of %s', (noun) => {
  const texts = catalogue.get(noun)

  test.each(languages)('are all there in %s', (language) => {
    const needed = languages.flatMap((other) => [...bareKeys(texts?.[other])])
    const here = bareKeys(texts?.[language])
    expect([...new Set(needed)].filter((key) => !here.has(key))).toEqual([])
  })

  test.each(languages)('have each number form that %s needs', (language) => {
    const forms = { vi: ['other'], fr: ['one', 'other'], en: ['one', 'other'] }[language]
    const counted = languages.flatMap((other) => [...countedKeys(texts?.[other])])
    const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`))
    expect(missing.filter((key) => texts?.[language].has(key) !== true)).toEqual([])
  })

  test('use the same figures in each language', () => {
    const wrong = [...bareKeys(texts?.vi)].filter((key) => {
      const [vi, fr, en] = languages.map((language) => figuresOf(texts?.[language], key))
      return vi !== fr || vi !== en
    })
    expect(wrong).toEqual([])
  })

  test.each(languages)(
    'are written well in %s: not empty, calm, with the spaces French asks for',
    (language) => {
      const wrong = [...(texts?.[language] ?? [])].flatMap(([key, text]) => {
        const faults = [
          text.trim() === '' && 'empty',
          /!(?!=)/.test(text) && 'exclamation mark',
          language === 'fr' && / [:;?»]|« /.test(text) && 'breaking space before a sign',
        ]
        return faults.filter((fault) => fault !== false).map((fault) => `${key}: ${fault}`)
      })
      expect(wrong).toEqual([])
    },
  )
})

describe('every act is named for the journal', () => {
  test.each(languages)('in %s, as acts.<name> of its noun', (language) => {
    const unnamed = contracts
      .filter((contract) => contract.kind === 'act')
      .map((contract) => `${contract.noun}:acts.${contract.name}`)
      .filter((key) => !has(key, language))
    expect(unnamed).toEqual([])
  })

  test.each(languages)('in %s, each refusal has its sentence', (language) => {
    const said = new Set(
      [...catalogue.values()].flatMap((texts) =>
        [...texts[language].keys()]
          .filter((key) => key.startsWith('refusals.'))
          .map((key) => bare(key.slice(9))),
      ),
    )
    const unsaid = contracts.flatMap((contract) =>
      contract.refusals.filter((kind) => !said.has(kind)).map((kind) => `${contract.name}: ${kind}`),
    )
    expect(unsaid).toEqual([])
  })
})

test('every key the web asks for is there', () => {
  const missing = sourceFiles(join(root, 'src/web')).flatMap((file) =>
    keysAsked(readFileSync(file, 'utf8'))
      .filter((key) => !has(key, 'vi'))
      .map((key) => `${file.slice(root.length + 1)}: ${key}`),
  )
  expect(missing).toEqual([])
})

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
}

function readTexts(language: Language, noun: string): Texts {
  const file = join(root, 'messages', language, `${noun}.json`)
  try {
    return new Map(flatten('', JSON.parse(readFileSync(file, 'utf8'))))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return new Map()
    throw new Error(`${file} is not readable`, { cause })
  }
}

function flatten(prefix: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  if (Array.isArray(value) || typeof value !== 'object' || value === null)
    throw new Error(`${prefix} is neither a text nor a group of texts`)
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(prefix === '' ? key : `${prefix}.${key}`, inner),
  )
}

async function readContracts(): Promise<readonly Contract[]> {
  const files = filesIn(join(root, 'src/contract'), '.ts').filter(
    (name) => !name.endsWith('.test') && name !== 'index',
  )
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((name) => import(join(root, 'src/contract', `${name}.ts`))),
  )
  return modules.flatMap((module) => Object.values(module)).filter(isContract)
}

function isContract(value: unknown): value is Contract {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'noun' in value &&
    (value.kind === 'act' || value.kind === 'view')
  )
}

/** `waits_one` and `waits_other` are one key, `waits`. */
const bare = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')
const bareKeys = (texts: Texts | undefined): Set<string> => new Set([...(texts?.keys() ?? [])].map(bare))
const countedKeys = (texts: Texts | undefined): Set<string> =>
  new Set([...(texts?.keys() ?? [])].filter((key) => bare(key) !== key).map(bare))

/** The figures of a key over all its number forms; a form for one may leave the number out. */
function figuresOf(texts: Texts | undefined, key: string): string {
  const forms = [...(texts ?? [])].filter(([name]) => bare(name) === key).map(([, text]) => text)
  const names = forms.flatMap((text) => [...text.matchAll(/\{\{-?\s*([\w.-]+)/g)].map((match) => match[1]))
  return [...new Set(names)].sort().join(' ')
}

function has(asked: string, language: Language): boolean {
  const [noun, key] = asked.includes(':') ? asked.split(':') : ['common', asked]
  const texts = catalogue.get(noun ?? '')?.[language]
  return key !== undefined && (texts?.has(key) === true || countedKeys(texts).has(key))
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
}

/** The literal keys of `t('…')`, each under the first namespace its file asks for. */
function keysAsked(source: string): string[] {
  const namespace = /useTranslation\(\[?\s*'([\w-]+)'/.exec(source)?.[1] ?? 'common'
  const spaces = new Set(
    [...source.matchAll(/useTranslation\((?:\[?\s*'([\w-]+)')?/g)].map((match) => match[1] ?? 'common'),
  )
  return [...source.matchAll(/\bt\(\s*'([^'$]+)'/g)].map((match) => {
    const key = match[1] ?? ''
    if (key.includes(':')) return key
    const own = [...spaces].find((space) => has(`${space}:${key}`, 'vi'))
    return `${own ?? namespace}:${key}`
  })
}
