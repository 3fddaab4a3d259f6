// The terminal as a whole: overview, help of every command in three languages, unknown names, version, an older Node.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { helpOf } from './help.ts'
import { runCli } from './run-cli.ts'
import { languages, processTerminal } from './terminal.ts'

const names = Object.keys(commands)

test.for(['vi', 'fr', 'en'])('in %s, the overview lists every command with what it does', (lang) => {
  const ran = runCli(['--lang', lang])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  for (const name of names) expect(ran.out).toContain(name)
  expect(ran.out).not.toMatch(/\.summary/)
})

test.for(names)('%s --help shows usage, options and examples in three languages', async (name) => {
  const { command } = (await commands[name]?.()) ?? {}
  if (command === undefined) throw new Error('every name has its file')
  for (const language of languages) {
    const help = helpOf(name, command, processTerminal(language, 'text'))
    for (const line of command.examples) expect(help).toContain(line)
    for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`)
    expect(help).not.toMatch(/(summary|options|examples|option)\.\w|\{\{/)
  }
})

test('--help is printed wherever it stands', () => {
  for (const words of [
    ['check', '--help'],
    ['--help', 'check'],
    ['rulebook', 'diff', '-h'],
    ['rulebook', '--help'],
  ]) {
    const ran = runCli([...words, '--lang', 'fr'])
    expect(ran).toMatchObject({ exitCode: 0, error: '' })
    expect(ran.out).toContain('Usage')
  }
})

test('an unknown command suggests the nearest and exits with 2', () => {
  const ran = runCli(['workin-days', '--lang', 'en'])
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error).toContain('“working-days”')
  expect(runCli(['zzzzzzzz']).exitCode).toBe(2)
})

test('--version tells the version of the package', () => {
  expect(runCli(['--version']).out).toMatch(/^palmares \d+\.\d+\.\d+/)
})

test('options may stand before the command', () => {
  const ran = runCli([
    '--lang',
    'en',
    '--format',
    'json',
    'working-days',
    '--from',
    '2024-12-05',
    '--days',
    '1',
  ])
  expect(ran.json()).toMatchObject({ endsOn: '2024-12-06' })
})

const olderNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  const version = existsSync(path) ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout : 'v99'
  return Number(/^v(\d+)/.exec(version)?.[1]) < 24
})

test.skipIf(olderNode === undefined)('an older Node hands over to the pinned one', () => {
  const bin = join(import.meta.dirname, '..', '..', 'bin', 'palmares.mjs')
  const words = ['working-days', '--from', '2024-12-05', '--days', '10', '--format', 'json']
  const ran = spawnSync(olderNode ?? '', [bin, ...words], { encoding: 'utf8', cwd: tmpdir() })
  expect(ran).toMatchObject({ status: 0 })
  expect(JSON.parse(ran.stdout)).toMatchObject({ endsOn: '2024-12-19' })
  expect(spawnSync(olderNode ?? '', [bin, 'nothing'], { encoding: 'utf8' }).status).toBe(2)
})

test('it works from under node_modules too, where Node strips no types', () => {
  const root = join(import.meta.dirname, '..', '..')
  const folder = mkdtempSync(join(tmpdir(), 'palmares-installed-'))
  try {
    const installed = join(folder, 'node_modules', 'palmares')
    for (const part of [
      'bin',
      'src/cli',
      'src/law',
      'src/holiday-files.ts',
      'holidays',
      'messages',
      'package.json',
    ])
      cpSync(join(root, part), join(installed, part), { recursive: true })
    for (const name of ['i18next', 'yaml'])
      cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true })
    const words = ['working-days', '--from', '2024-12-05', '--days', '10', '--format', 'json']
    const ran = spawnSync(process.execPath, [join(installed, 'bin', 'palmares.mjs'), ...words], {
      encoding: 'utf8',
    })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toMatchObject({ endsOn: '2024-12-19' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
