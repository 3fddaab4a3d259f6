// `palmares majority`, `prize` and `prizes` as processes: answered, left open, refused, three languages.
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const fighter = 'grassroots-emulation-fighter'
const majority = (...words: string[]) => runCli(['majority', ...words])
const vote = (on: string, members: number, yes: number, ...rest: string[]) =>
  majority(
    '--award',
    fighter,
    '--on',
    on,
    '--members',
    String(members),
    '--yes',
    String(yes),
    '--format',
    'json',
    ...rest,
  )

test.for([
  ['2024-12-20', 15, 12, [], { reached: true, percentRequired: 80, yesRequired: 12, of: 'all-members' }],
  ['2024-12-20', 15, 11, [], { reached: false, percentRequired: 80, yesRequired: 12, of: 'all-members' }],
  ['2026-03-02', 15, 12, [], { reached: null, percentRequired: null }],
  ['2026-03-02', 15, 12, ['--percent', '80'], { reached: true, percentRequired: 80, yesRequired: 12 }],
] as const)('on %s, of %i members %i in favour %j', ([on, members, yes, rest, expected]) => {
  const ran = vote(on, members, yes, ...rest)
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.json()).toMatchObject({ ...expected, citation: { document: expect.stringMatching(/NĐ-CP$/) } })
})

test.for([
  [['--award', fighter, '--on', '2024-12-20', '--members', '15', '--yes', '16'], '16'],
  [['--award', fighter, '--on', '2024-12-20', '--members', '0', '--yes', '0'], '--members'],
  [['--award', fighter, '--on', '2024-12-20', '--members', '15', '--yes', '-1'], '--yes'],
  [
    ['--award', fighter, '--on', '2024-12-20', '--members', '15', '--yes', '12', '--percent', '101'],
    '--percent',
  ],
  [['--award', 'fighter', '--on', '2024-12-20', '--members', '15', '--yes', '12'], '--award'],
  [['--award', fighter, '--on', '2024-02-30', '--members', '15', '--yes', '12'], '2024-02-30'],
  [['--award', fighter], '--members N'],
] as const)('a vote that cannot be counted is refused: %j', ([words, told]) => {
  const ran = majority(...words, '--lang', 'en')
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error).toContain(told)
})

test.for([
  [['--award', fighter, '--decided-on', '2024-06-28'], { amount: 1_800_000, base: 1_800_000, multiplier: 1 }],
  [
    ['--award', fighter, '--decided-on', '2024-12-30'],
    { amount: 2_340_000, base: 2_340_000, multiplier: 1, certain: true },
  ],
  [['--award', fighter, '--decided-on', '2026-07-01'], { amount: 2_530_000, base: 2_530_000 }],
  [['--award', 'advanced-worker', '--decided-on', '2024-12-30'], { certain: false, multiplier: 0.3 }],
  [
    [
      '--award',
      'ministry-province-merit-certificate',
      '--decided-on',
      '2025-12-30',
      '--subject',
      'collective',
    ],
    { amount: 7_020_000 },
  ],
] as const)('prize %j', ([words, expected]) => {
  const ran = runCli(['prize', ...words, '--format', 'json'])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.json()).toMatchObject({ ...expected, citation: { document: expect.stringMatching(/NĐ-CP$/) } })
})

test.for([
  [['--award', fighter], '--decided-on DATE'],
  [['--award', fighter, '--decided-on', '2024-12-30', '--subject', 'team'], 'household'],
  [
    ['--award', fighter, '--decided-on', '2024-12-30', '--subject', 'collective', '--lang', 'en'],
    'collective',
  ],
] as const)('a prize nobody can receive is refused: %j', ([words, told]) => {
  const ran = runCli(['prize', ...words])
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error.toLowerCase()).toContain(told.toLowerCase())
})

const decided = `decided-on: 2025-12-20
subject: individual
awards:
  - { award: grassroots-emulation-fighter, from-year: 2025, to-year: 2025, achievement: A }
  - { award: advanced-worker, from-year: 2025, to-year: 2025, achievement: A }
`

test('of two titles for one period only the highest is paid, and the article says so', () => {
  const ran = runCli(['prizes', '-', '--format', 'json'], { input: decided })
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.json()).toMatchObject({
    paid: [{ award: fighter, amount: 2_340_000 }],
    notPaid: [
      { award: 'advanced-worker', citation: { document: '152/2025/NĐ-CP', article: '49', clause: '5' } },
    ],
    total: 2_340_000,
  })
})

test.for([
  [decided.replace('from-year: 2025', 'from-year: 2026'), '-:4: awards[0].to-year'],
  [decided.replace('advanced-worker', 'advanced-wroker'), 'advanced-worker'],
  [decided.replace('decided-on: 2025-12-20\n', ''), 'decided-on'],
  ['awards: 3', 'awards'],
] as const)('a file of prizes is refused with its line', ([input, told]) => {
  const ran = runCli(['prizes', '-', '--lang', 'en'], { input })
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error).toContain(told)
})

test.for(['vi', 'fr', 'en'])('in %s votes and money are words', (lang) => {
  const answers = [
    majority('--award', fighter, '--on', '2024-12-20', '--members', '15', '--yes', '12', '--lang', lang),
    majority('--award', fighter, '--on', '2026-03-02', '--members', '15', '--yes', '12', '--lang', lang),
    runCli(['prize', '--award', 'advanced-worker', '--decided-on', '2024-12-30', '--lang', lang]),
    runCli(['prizes', '-', '--lang', lang], { input: decided }),
  ]
  for (const { exitCode, out } of answers) {
    expect(exitCode).toBe(0)
    expect(out).not.toMatch(/\b(majority|prize|prizes|reasons|warnings|check)\.[a-z]|\{\{/)
  }
})
