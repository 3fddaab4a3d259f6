// The glossary and the code speak the same words: every thing of the domain stands in GLOSSARY.md, every name there is used, and
// roles and awards are called there as on the screens.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const tracked = execFileSync('git', ['ls-files', 'src', 'rulebooks', 'migrations', 'scorecards'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|tsx|yaml|sql)$/.test(path) && !/\.test\.ts$/.test(path))

interface Entry {
  vi: string
  fr: string
  en: string
  name: string
}

const entries: Entry[] = textOf('GLOSSARY.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^`[a-z-]+`$/.test(cells[4] ?? ''))
  .map(([, vi = '', fr = '', en = '', name = '']) => ({ vi, fr, en, name: name.slice(1, -1) }))
const names = new Set(entries.map((entry) => entry.name))

/** Folders of the server that are the house itself, not the field. */
const house = new Set(['http', 'db', 'files', 'jobs', 'journal', 'history', 'notices', 'search', 'access'])

/** What a noun says of itself to the code around it: parts, not things of the field. */
const parts = new Set(['block-of-cast', 'dossier-row', 'board-row', 'loaded-meeting', 'loaded-sheet'])
/** The same thing under the shorter name that its own folder uses. */
const shortNames: Record<string, string> = {
  sheet: 'score-sheet',
  meeting: 'block-meeting',
  known: 'dossier',
  named: 'decision',
  grantable: 'decision',
  change: 'decision',
  check: 'dossier',
  totals: 'score-sheet',
}

describe('the glossary', () => {
  test('is whole: each entry has its three languages, and no name stands twice', () => {
    expect(entries.length).toBeGreaterThan(80)
    expect(entries.filter(({ vi, fr, en }) => vi === '' || fr === '' || en === '')).toEqual([])
    expect(entries.length).toBe(names.size)
  })

  test('names every type of the domain that a file is named after', () => {
    expect(domainTypes().filter((name) => !parts.has(name) && !names.has(shortNames[name] ?? name))).toEqual(
      [],
    )
  })

  test('names every kind of record that the journal speaks of', () => {
    const kinds = tracked
      .filter((path) => /^src\/server\/[a-z]+\/acts\//.test(path))
      .flatMap((path) => [...textOf(path).matchAll(/\bkind: '([a-z-]+)', id\b/g)].map(([, kind]) => kind))
    expect(new Set(kinds).size).toBeGreaterThan(20)
    expect([...new Set(kinds)].filter((kind) => kind !== undefined && !names.has(kind))).toEqual([])
  })

  test('names nothing that the code does not know', () => {
    const known = new Set<string>()
    for (const path of tracked)
      for (const [word] of textOf(path).matchAll(/[A-Za-z][A-Za-z_-]*/g)) known.add(kebab(word))
    expect([...names].filter((name) => !known.has(name))).toEqual([])
  })

  test.for(['vi', 'fr', 'en'] as const)('calls roles and awards as the screens do, in %s', (language) => {
    const roles: Record<string, string> = JSON.parse(textOf(`messages/${language}/access.json`)).role
    const awards: Record<string, string> = JSON.parse(textOf(`messages/${language}/law.json`)).awards
    const said = Object.fromEntries(entries.map((entry) => [entry.name, entry[language]]))
    for (const [name, words] of [...Object.entries(roles), ...Object.entries(awards)])
      expect([name, said[name]]).toEqual([name, words])
  })
})

/** A type exported by the file named after it, in the folder of a noun: `Dossier` in `dossier.ts` or `dossiers.store.ts`. */
function domainTypes(): string[] {
  const found = new Set<string>()
  for (const path of tracked) {
    const folder = /^src\/server\/([a-z]+)\/[a-z-]+(\.store)?\.ts$/.exec(path)?.[1]
    if (folder === undefined || house.has(folder)) continue
    const stem = basename(path).split('.')[0] ?? ''
    for (const [, type = ''] of textOf(path).matchAll(/^export (?:type|interface) ([A-Z]\w*)/gm))
      if (kebab(type) === stem || `${kebab(type)}s` === stem) found.add(kebab(type))
  }
  return [...found]
}

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}
