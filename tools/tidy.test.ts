// The style guide and the directions of the house, as failing tests: sizes, names, words that are not allowed, who may import whom.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '')
const code = tracked.filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
const sources = code.filter((path) => !/\.(test|story)\.tsx?$/.test(path))
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const texts = new Map(code.map((path) => [path, textOf(path)]))

/** Longer than 250 lines, with the reason. */
const longByRight: Record<string, string> = {
  'src/server/permission-table.ts': 'one table of who may do what, read as a whole',
}

describe('size', () => {
  test('no file is over 250 lines', () => {
    const long = sources
      .filter(
        (path) => !(path in longByRight) && !path.endsWith('.sample.ts') && !path.startsWith('demo/source/'),
      )
      .map((path) => [path, textOf(path).split('\n').length] as const)
      .filter(([, lines]) => lines > 251)
    expect(long).toEqual([])
  })

  test('every source file opens by saying what it holds', () => {
    expect(sources.filter((path) => !/^(#!.*\n)?(\/\/|\/\*)/.test(texts.get(path) ?? ''))).toEqual([])
  })
})

describe('names', () => {
  test('files are kebab-case ASCII, and none is a drawer', () => {
    const names = tracked.map((path) => basename(path))
    expect(names.filter((name) => /[^ -~]/.test(name))).toEqual([])
    expect(sources.filter((path) => !/^[a-z0-9$_.-]+$/.test(basename(path)))).toEqual([])
    expect(
      sources.filter((path) => /(^|[-/.])(utils?|helpers?|manager|service|common|misc)\.tsx?$/.test(path)),
    ).toEqual([])
  })
})

describe('words that are not allowed', () => {
  test.for([
    ['TODO and FIXME', /\b(TODO|FIXME|XXX)\b/],
    ['enum and namespace', /^\s*(export )?(const )?(enum|namespace) \w/m],
    ['a test that is skipped or alone', /\b(test|it|describe)\.(skip|only|todo)\b/],
  ] as const)('%s', ([, pattern]) => {
    const found = code.filter((path) => path !== 'tools/tidy.test.ts' && pattern.test(texts.get(path) ?? ''))
    expect(found).toEqual([])
  })

  test('SQL is written in stores and in the ground of the database only', () => {
    const allowed =
      /(\.store\.ts|\.seen\.ts|\.test\.ts|^src\/server\/(db|journal|jobs)\/|^tools\/|^bench\/|^stories\/|^demo\/|health\.ts)/
    const pattern = /(\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\()/
    expect(
      code.filter(
        (path) =>
          path.startsWith('src/server/') && !allowed.test(path) && pattern.test(texts.get(path) ?? ''),
      ),
    ).toEqual([])
  })

  test('pure files ask neither clock, chance, network nor store', () => {
    const pure = sources.filter(
      (path) => /^src\/server\/.*\.may\.ts$/.test(path) || path.startsWith('src/law/'),
    )
    const pattern = /\b(Date\.now|new Date\(\)|Math\.random|\bfetch\(|'node:)/
    expect(
      pure.filter((path) => pattern.test(texts.get(path) ?? '') && path !== 'src/server/files/files.may.ts'),
    ).toEqual([])
  })
})

describe('directions', () => {
  /** Who may import whom, by the first folders of a path. */
  const may: Record<string, readonly string[]> = {
    'src/law': ['src/law'],
    'src/contract': ['src/contract', 'src/law'],
    'src/documents': ['src/documents', 'src/contract', 'src/law', 'messages'],
    'src/server': [
      'src/server',
      'tools/cast.ts',
      'src/contract',
      'src/law',
      'src/documents',
      'src/rulebook-files.ts',
      'src/holiday-files.ts',
      'demo',
    ],
    'src/web': ['src/web', 'src/contract', 'src/law', 'messages'],
    'src/cli': [
      'src/cli',
      'package.json',
      'src/server',
      'src/contract',
      'src/law',
      'src/documents',
      'src/rulebook-files.ts',
      'src/holiday-files.ts',
    ],
  }
  const room = (path: string): string => path.split('/').slice(0, 2).join('/')
  const imports = (path: string): string[] =>
    [...(texts.get(path) ?? '').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
      normalize(join(dirname(path), match[1] ?? '')),
    )

  test('each room imports only what its direction allows', () => {
    const wrong: string[] = []
    for (const path of sources) {
      const allowed = may[room(path)]
      if (!allowed) continue
      for (const target of imports(path))
        if (!allowed.some((one) => target === one || target.startsWith(`${one}/`) || target.startsWith(one)))
          wrong.push(`${path} → ${target}`)
    }
    expect(wrong).toEqual([])
  })

  test('the law imports nothing but yaml from outside', () => {
    const foreign = sources
      .filter((path) => path.startsWith('src/law/'))
      .flatMap((path) =>
        [...(texts.get(path) ?? '').matchAll(/from '([^.'][^']*)'/g)].map((match) => `${path} → ${match[1]}`),
      )
      .filter((line) => !/→ (yaml)$/.test(line))
    expect(foreign).toEqual([])
  })

  test('imports of our own files carry their extension', () => {
    const wrong = sources.flatMap((path) =>
      imports(path)
        .filter((target) => !/\.(ts|tsx|json|css|yaml|svg|ttf|woff2)(\?\w+)?$/.test(target))
        .map((target) => `${path} → ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the project speaks of itself alone', () => {
  test('no path of a machine, no registry host', () => {
    const pattern = /(\/work\/|registry\.npm|npmjs\.(org|com)|deb\.debian\.org)/
    const found = tracked
      .filter(
        (path) =>
          !/(package-lock\.json|\.(png|pdf|docx|ttf|woff2|xlsx))$/.test(path) &&
          path !== 'tools/tidy.test.ts',
      )
      .filter((path) => pattern.test(textOf(path)))
    expect(found).toEqual([])
  })
})
