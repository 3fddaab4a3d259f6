// `palmares rulebook check` and `diff`, and `completion`, as processes: sound, faulty, changed, three shells.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'palmares-rulebook-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.for(['vi', 'fr', 'en'])('the project’s rulebooks are sound, said in %s', (lang) => {
  const ran = runCli(['rulebook', 'check', '--lang', lang])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.out).toContain('19')
})

test('a slip in an article is refused with file, line, article and what was meant', () => {
  cpSync(join(import.meta.dirname, '..', '..', 'rulebooks'), join(folder, 'draft'), { recursive: true })
  const path = join(folder, 'draft', 'emulation-law-06-2022', 'article-23.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('annual-rating-at-least', 'anual-rating-at-least'))
  const ran = runCli(['rulebook', 'check', '--folder', 'draft', '--lang', 'en', '--format', 'json'], {
    cwd: folder,
  })
  expect(ran.exitCode).toBe(2)
  expect(ran.error).toMatch(
    /draft\/emulation-law-06-2022\/article-23\.yaml:\d+ \(art\. 23\): .*“annual-rating-at-least”/,
  )
  expect(ran.json()).toMatchObject({
    faults: [{ file: 'emulation-law-06-2022/article-23.yaml', article: '23' }, { article: '23' }],
  })
  expect(runCli(['rulebook', 'check', '--folder', 'absent']).exitCode).toBe(2)
})

test('a key that nothing resembles is refused with the keys that may stand there', () => {
  cpSync(join(import.meta.dirname, '..', '..', 'rulebooks'), join(folder, 'keys'), { recursive: true })
  const path = join(folder, 'keys', 'numbers', 'vote-share.yaml')
  writeFileSync(path, `${readFileSync(path, 'utf8')}whatever: 1\n`)
  const ran = runCli(['rulebook', 'check', '--folder', 'keys', '--lang', 'en'], { cwd: folder })
  expect(ran.exitCode).toBe(2)
  expect(ran.error).toMatch(/there is no key “whatever”\. Keys allowed here: number, unit, title, /)
})

test('what decree 152/2025 changed is told by award and article', () => {
  const ran = runCli(['rulebook', 'diff', '--from', '2025-06-30', '--to', '2025-07-01', '--format', 'json'])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  const { changes } = ran.json() as { changes: { change: string; citation: { document: string } }[] }
  expect(changes.some((each) => each.change === 'leaves' && each.citation.document === '98/2023/NĐ-CP')).toBe(
    true,
  )
  expect(
    changes.some((each) => each.change === 'enters' && each.citation.document === '152/2025/NĐ-CP'),
  ).toBe(true)
})

test.for(['vi', 'fr', 'en'])('in %s a difference and no difference are words', (lang) => {
  const changed = runCli(['rulebook', 'diff', '--from', '2026-06-30', '--to', '2026-07-01', '--lang', lang])
  expect(changed.out).toContain('2340000')
  expect(changed.out).toContain('2530000')
  expect(changed.out).not.toMatch(/rulebook-diff\.|\{\{/)
  const amended = runCli(['rulebook', 'diff', '--from', '2025-06-30', '--to', '2026-10-01', '--lang', lang])
  expect(amended.out).toContain('06/2026/QH16')
  expect(amended.out).not.toMatch(/rulebook-diff\.|\{\{/)
  const same = runCli(['rulebook', 'diff', '--from', '2024-05-01', '--to', '2024-05-02', '--lang', lang])
  expect(same).toMatchObject({ exitCode: 0 })
})

test.for([
  [['--from', '2025-07-01', '--to', '2025-06-30'], '--to'],
  [['--from', '2025-07-01'], '--to DATE'],
  [['--from', 'yesterday', '--to', '2025-06-30'], 'yesterday'],
] as const)('a difference that cannot be taken is refused: %j', ([words, told]) => {
  const ran = runCli(['rulebook', 'diff', ...words])
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error).toContain(told)
})

test('the completion of bash offers commands, options and award codes', () => {
  const { out, exitCode } = runCli(['completion', 'bash'])
  expect(exitCode).toBe(0)
  const complete = (words: string) => {
    const list = words.split(' ')
    const script = `${out}\nCOMP_WORDS=(${list.map((each) => `'${each}'`).join(' ')}); COMP_CWORD=${list.length - 1}; _palmares; echo "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout
  }
  expect(complete('palmares work')).toContain('working-days')
  expect(complete('palmares rulebook ')).toMatch(/check.*diff|diff.*check/)
  expect(complete('palmares majority --aw')).toContain('--award')
  expect(complete('palmares majority --award grass')).toContain('grassroots-emulation-fighter')
  expect(complete('palmares check --format ')).toContain('json')
})

test('the completions of zsh and fish name every command', () => {
  for (const shell of ['zsh', 'fish']) expect(runCli(['completion', shell]).out).toContain('working-days')
  expect(runCli(['completion', 'powershell'])).toMatchObject({ exitCode: 2, out: '' })
  expect(runCli(['completion']).exitCode).toBe(2)
})
