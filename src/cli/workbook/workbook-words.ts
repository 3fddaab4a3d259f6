// The words of the workbook, both ways: a code to its label in one language, a label of any language to its code.
// Used by the template, the reader and the results.
import { once } from '../law-words.ts'
import { type Language, languages, loadWords } from '../terminal.ts'
import { choiceLists, completable, sheets } from './fact-sheets.ts'

type Named = { code: string; names: Record<Language, string> }
/** What the rulebooks call the awards and the points that only people can judge. */
export type LawNames = { awards: readonly Named[]; judgements: readonly Named[] }

export type WorkbookWords = {
  language: Language
  say: (key: string, figures?: Record<string, string | number>) => string
  sheetName: (sheet: string) => string
  columnName: (column: string) => string
  /** The label of a code of a list: `rating`, `yes-no`, `award`, `judgement`, `setting`. */
  label: (list: string, code: string) => string
  sheetOf: (label: string) => string | undefined
  columnOf: (sheet: string, label: string) => string | undefined
  codeOf: (list: string, label: string) => string | undefined
  codes: (list: string) => readonly string[]
}

export function workbookWords(language: Language, law: LawNames): WorkbookWords {
  const spoken = new Map(languages.map((each) => [each, loadWords(each, ['spreadsheet'])]))
  const sayIn = (each: Language, key: string, figures = {}) =>
    spoken.get(each)?.(`spreadsheet:${key}`, figures) ?? key
  const say = (key: string, figures = {}) => sayIn(language, key, figures)
  const everySheet = [...sheets.map((sheet) => sheet.name), ...otherSheets]
  const namesOfSheets = byLabel(everySheet, (name, each) => sayIn(each, `sheet.${name}.name`))
  const columns = new Map(
    sheets.map((sheet) => {
      const names = sheet.columns.map((column) => column.name)
      return [sheet.name, byLabel(names, (name, each) => sayIn(each, `column.${name}.name`))]
    }),
  )
  const lists = new Map<string, readonly string[]>([
    ...choiceLists,
    ['award', law.awards.map((award) => award.code)],
    ['judgement', law.judgements.map((judgement) => judgement.code)],
    ['setting', ['year', 'as-of', ...completable.map((sheet) => `complete-${sheet}`)]],
  ])
  const lawNames = new Map([...law.awards, ...law.judgements].map((named) => [named.code, named.names]))
  const labelIn = (each: Language, list: string, code: string) => {
    if (list === 'award' || list === 'judgement') return lawNames.get(code)?.[each] ?? code
    if (list !== 'setting') return sayIn(each, `word.${list}.${code}`)
    const sheet = code.startsWith('complete-') ? code.slice('complete-'.length) : undefined
    if (sheet === undefined) return sayIn(each, `setting.${code}`)
    return sayIn(each, 'setting.complete', { sheet: sayIn(each, `sheet.${sheet}.name`) })
  }
  const codes = new Map(
    [...lists].map(([list, all]) => [list, byLabel(all, (code, each) => labelIn(each, list, code))]),
  )
  const labels = new Map<string, string>()
  return {
    language,
    say,
    sheetName: (sheet) => once(labels, `sheet ${sheet}`, () => say(`sheet.${sheet}.name`)),
    columnName: (column) => say(`column.${column}.name`),
    label: (list, code) => once(labels, `${list}.${code}`, () => labelIn(language, list, code)),
    sheetOf: (label) => namesOfSheets.get(plain(label)),
    columnOf: (sheet, label) => columns.get(sheet)?.get(plain(label)),
    codeOf: (list, label) => codes.get(list)?.get(plain(label)),
    codes: (list) => lists.get(list) ?? [],
  }
}

/** Sheets that hold no facts: written for people, not read (but the settings). */
const otherSheets = [
  'guide',
  'settings',
  'lists',
  'results-people',
  'results-collectives',
  'bad-rows',
  'summary',
]

/** Each code is found by itself and by its label in every language. */
function byLabel(
  codes: readonly string[],
  labelOf: (code: string, language: Language) => string,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const code of codes) for (const language of languages) found.set(plain(labelOf(code, language)), code)
  for (const code of codes) found.set(plain(code), code)
  return found
}

/** Case, spaces and the two ways of writing a Vietnamese accent do not matter. */
function plain(label: string): string {
  return label.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
