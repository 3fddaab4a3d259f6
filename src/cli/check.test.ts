// `palmares check` and `palmares road` as processes: answered, refused, JSON, three languages, several files, standard input.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'palmares-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const lan = `subject: individual
as-of: 2024-12-15
year: 2024
profile: { employment: civil-servant, employer: ministry-unit, recruited-on: 2019-03-01 }
ratings: [{ year: 2024, rating: good }, { year: 2023, rating: good }]
honours: [{ award: grassroots-emulation-fighter, year: 2023, decided-on: 2024-01-20, basis: merit }]
initiatives: [{ id: I-1, recognised-on: 2024-11-02, year: 2024, scope: base-unit, applied: true, replicable: true, used-for: [] }]
research: []
absences: []
discipline: []
proceedings: []
judgements: { movement-participation: true, self-reliance-and-solidarity: true }
registration: { on: 2024-03-12 }
`
const team = `subject: collective
as-of: 2024-12-15
year: 2024
ratings: [{ year: 2024, rating: good }]
members: { total: 10, advanced-workers: 6, completed-or-better: 10, grassroots-fighters: 1 }
member-discipline: []
judgements: { movement-participation: true, unity: true }
`
writeFileSync(join(folder, 'lan.yaml'), lan)
writeFileSync(join(folder, 'team.yaml'), team)
writeFileSync(join(folder, 'bad.yaml'), `${lan}rattings: []\n`)
const run = (words: readonly string[], input = '') => runCli(words, { cwd: folder, input })
const fighter = 'grassroots-emulation-fighter'

test('an advanced worker with an initiative meets the standard of the grassroots fighter, every leaf cited', () => {
  const ran = run(['check', 'lan.yaml', '--award', fighter, '--format', 'json'])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.json()).toMatchObject({
    results: [
      {
        file: 'lan.yaml',
        findings: [
          {
            award: fighter,
            subject: 'individual',
            verdict: 'met',
            awaitingJudgement: false,
            lawOn: '2024-12-15',
            missing: [],
            procedure: {
              vote: { ballot: true, percent: 80, of: 'all-members' },
              prize: { multiplier: 1 },
              deadline: null,
            },
          },
        ],
      },
    ],
  })
  expect(ran.out).toContain('"document": "06/2022/QH15"')
})

test('without an award, every award of the subject is answered, file by file', () => {
  const ran = run(['check', 'lan.yaml', 'team.yaml', '--format', 'json'])
  const { results } = ran.json() as {
    results: { file: string; findings: { award: string; verdict: string }[] }[]
  }
  expect(results.map((each) => [each.file, each.findings.length])).toEqual([
    ['lan.yaml', 15],
    ['team.yaml', 14],
  ])
  expect(results[1]?.findings.find((each) => each.award === 'advanced-labour-collective')?.verdict).toBe(
    'not-met',
  )
})

test.for([
  ['vi', '✓ đạt', 'Điều 24 Luật 06/2022/QH15'],
  ['fr', '✓ rempli', 'loi 06/2022/QH15'],
  ['en', '✓ met', 'Law 06/2022/QH15, Article 24'],
] as const)('in %s the tree, the places and the procedure are words', ([lang, verdict, place]) => {
  const ran = run(['check', 'lan.yaml', '--award', fighter, '--lang', lang])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  expect(ran.out).toContain(verdict)
  expect(ran.out.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(place)
  expect(ran.out).not.toMatch(/\b(predicates|facts|reasons|verdict|check)\.[a-z]|\{\{/)
})

test('facts come from standard input too, YAML or JSON', () => {
  expect(run(['check', '-', '--award', fighter, '--format', 'json'], lan).json()).toMatchObject({
    results: [{ file: '-', findings: [{ verdict: 'met' }] }],
  })
})

test.for([
  [
    ['check', 'bad.yaml'],
    ['bad.yaml:14: rattings', 'ratings'],
  ],
  [['check', 'lan.yaml', 'bad.yaml', '--format', 'json'], ['bad.yaml:14']],
  [['check', 'absent.yaml'], ['absent.yaml']],
  [['check', '.'], ['.']],
  [['check'], ['FILE']],
  [['check', 'lan.yaml', '--award', 'grassroot-emulation-fighter'], [fighter]],
  [['check', 'lan.yaml', '--award', 'advanced-labour-collective'], ['lan.yaml']],
  [['check', 'team.yaml', '--award', fighter], ['team.yaml']],
  [['road', 'lan.yaml'], ['--award CODE']],
  [['road', 'bad.yaml', '--award', fighter], ['bad.yaml:14']],
  [['road', 'team.yaml', '--award', fighter], ['team.yaml']],
  [['road', 'lan.yaml', 'team.yaml', '--award', fighter], ['team.yaml']],
] as const)('refused with exit code 2 and nothing on standard output: %s', ([words, told]) => {
  const ran = run([...words, '--lang', 'en'])
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  for (const each of told) expect(ran.error).toContain(each)
})

test('the road to the ministry fighter: three titles in a row, an initiative of wider scope, each step cited', () => {
  const ran = run(['road', 'lan.yaml', '--award', 'ministry-province-emulation-fighter', '--format', 'json'])
  expect(ran).toMatchObject({ exitCode: 0, error: '' })
  const found = ran.json() as {
    earliestYear: number
    steps: { year: number; citation: { document: string } }[]
  }
  expect(found).toMatchObject({ award: 'ministry-province-emulation-fighter', earliestYear: 2025 })
  expect(found.steps.length).toBeGreaterThan(2)
  for (const step of found.steps) expect(step.citation.document).not.toBe('')
})

test.for(['vi', 'fr', 'en'])('in %s the road is told year by year', (lang) => {
  const ran = run(['road', 'lan.yaml', '--award', 'ministry-province-emulation-fighter', '--lang', lang])
  expect(ran.exitCode).toBe(0)
  expect(ran.out).toContain('2025')
  expect(ran.out).not.toMatch(/\b(predicates|road|reasons)\.[a-z]|\{\{/)
})

test('French sets a space before each colon of a finding', () => {
  const ran = run(['check', 'lan.yaml', '--award', fighter, '--lang', 'fr'])
  expect(ran.exitCode).toBe(0)
  expect(ran.out).toContain('\u00a0: ')
  expect(ran.out.split('\n').filter((line) => /[^\s\u00a0\u202f\d]: /.test(line))).toEqual([])
})
