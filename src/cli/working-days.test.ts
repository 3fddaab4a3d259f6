// `palmares working-days` as a process: answered, refused, JSON, three languages.
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const ask = (...words: string[]) => runCli(['working-days', ...words])

test('a term of ten working days from 5 December 2024 ends on 19 December', () => {
  const ran = ask('--from', '2024-12-05', '--days', '10', '--format', 'json', '--lang', 'en')
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.json()).toMatchObject({
    endsOn: '2024-12-19',
    skipped: [
      { on: '2024-12-07', why: 'Saturday' },
      { on: '2024-12-08' },
      { on: '2024-12-14' },
      { on: '2024-12-15' },
    ],
    worked: [],
  })
})

test.for([
  ['vi', 'thứ Hai, 2024-05-06', 'Làm bù'],
  ['fr', 'lundi 2024-05-06', 'travaillé'],
  ['en', 'Monday 2024-05-06', 'Saturdays worked'],
] as const)('in %s it names the swapped days and their sources', ([lang, end, worked]) => {
  const ran = ask('--from', '2024-04-25', '--days', '5', '--lang', lang)
  expect(ran.exitCode).toBe(0)
  expect(ran.out).toContain(end)
  expect(ran.out).toContain(worked)
  expect(ran.out).toContain('2024-04-29')
  expect(ran.out).toContain('1570/TB-BLĐTBXH')
})

test.for([
  [['--from', '2024-02-30', '--days', '10'], '2024-02-30'],
  [['--from', '2024-12-05', '--days', '1.5'], '1.5'],
  [['--from', '2024-12-05', '--days', '0'], '--days'],
  [['--from', '2024-12-05'], '--days N'],
  [['--days', '10'], '--from DATE'],
  [['--from', '2026-12-28', '--days', '10'], '2027'],
  [['--from', '2022-06-01', '--days', '10'], '2022'],
  [['--form', '2024-12-05', '--days', '10'], '--from'],
  [['--from', '2024-12-05', '--days', '10', 'extra'], 'extra'],
  [['--from', '2024-12-05', '--days', '10', '--format', 'xml'], 'json'],
] as const)('refused with exit code 2, nothing on standard output: %s', ([words, told]) => {
  const ran = ask(...words)
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error).toContain(told)
})
