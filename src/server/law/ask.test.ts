// The API of the law answers what the terminal prints for the same facts, and refuses with the terminal's own expectation, to anybody.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../tools/cast.ts'
import { runCli } from '../../cli/run-cli.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

const lan = {
  subject: 'individual',
  'as-of': '2024-12-15',
  year: 2024,
  profile: { employment: 'civil-servant', employer: 'ministry-unit', 'recruited-on': '2019-03-01' },
  ratings: [{ year: 2024, rating: 'good' }],
  honours: [],
  initiatives: [],
  research: [],
  absences: [],
  discipline: [],
  proceedings: [],
  judgements: { 'movement-participation': true, 'self-reliance-and-solidarity': true },
}
const yaml = `subject: individual
as-of: 2024-12-15
year: 2024
ratings:
  - { year: 2024, rating: goood }
`
const folder = mkdtempSync(join(tmpdir(), 'law-api-'))
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const ask = (path: string, body: unknown, headers = {}) => cast.request(null, 'POST', path, body, headers)

test('check answers what the terminal prints, the facts named or sent as they are', async () => {
  const file = fileOf('lan.json', JSON.stringify(lan))
  const printed = runCli(['check', file, '--format', 'json']).json()
  expect(await ask('/api/law/check', { files: [{ file, facts: lan }] })).toMatchObject({
    status: 200,
    body: printed,
  })
  expect((await ask('/api/law/check', { file, facts: lan })).body).toEqual(printed)
  expect((await ask('/api/law/check', { file, facts: JSON.stringify(lan) })).body).toEqual(printed)
  const one = runCli(['check', file, '--award', 'advanced-worker', '--format', 'json']).json()
  const bare = await ask('/api/law/check?award=advanced-worker', lan)
  expect({ results: [{ ...bare.body.results[0], file }] }).toEqual(one)
  expect(bare.body.results[0].findings[0]).toMatchObject({ award: 'advanced-worker', verdict: 'met' })
})

test('a YAML file is taken as it stands, and refused with line, path and expectation as the terminal says them', async () => {
  const asYaml = { 'content-type': 'application/yaml', 'accept-language': 'en' }
  const refused = await ask('/api/law/check', yaml, asYaml)
  expect(refused.status).toBe(422)
  const [reason] = refused.body.refusals
  expect(reason).toMatchObject({
    kind: 'facts.not-a-choice-near',
    path: 'ratings[0].rating',
    figures: { line: 5 },
  })
  const file = fileOf('slip.yaml', yaml)
  const printed = runCli(['check', file, '--lang', 'en'])
  expect(printed.error).toContain(`${file}:5: ratings[0].rating: ${reason.message}`)
  const right = await ask('/api/law/check?award=advanced-worker', yaml.replace('goood', 'good'), asYaml)
  expect(right.body.results[0].findings[0].award).toBe('advanced-worker')
})

test('road answers what the terminal prints', async () => {
  const file = fileOf('road.json', JSON.stringify(lan))
  const award = 'national-emulation-fighter'
  const printed = runCli(['road', file, '--award', award, '--format', 'json']).json()
  expect(await ask('/api/law/road', { facts: lan, award })).toMatchObject({ status: 200, body: printed })
})

test.for([
  ['grassroots-emulation-fighter', '2024-12-20', 15, 12, undefined],
  ['grassroots-emulation-fighter', '2024-12-20', 15, 11, undefined],
  ['grassroots-emulation-fighter', '2026-03-02', 15, 12, undefined],
  ['grassroots-emulation-fighter', '2026-03-02', 15, 12, 80],
] as const)(
  'majority of %s on %s, %i members, %i yes, own rule %s',
  async ([award, on, members, yes, percent]) => {
    const words = ['majority', '--award', award, '--on', on, '--members', `${members}`, '--yes', `${yes}`]
    const own = percent === undefined ? [] : ['--percent', `${percent}`]
    const answer = await ask('/api/law/majority', { award, on, members, yes, percent })
    expect(answer).toMatchObject({ status: 200, body: runCli([...words, ...own, '--format', 'json']).json() })
  },
)

test.for([
  ['grassroots-emulation-fighter', '2024-12-30', undefined],
  ['ministry-province-merit-certificate', '2026-07-01', 'collective'],
] as const)('prize of %s decided on %s for %s', async ([award, on, subject]) => {
  const words = ['prize', '--award', award, '--decided-on', on, ...(subject ? ['--subject', subject] : [])]
  const answer = await ask('/api/law/prize', { award, 'decided-on': on, subject })
  expect(answer).toMatchObject({ status: 200, body: runCli([...words, '--format', 'json']).json() })
})

test.for([
  ['/api/law/check', { facts: { ...lan, year: 'x' } }, 422, 'year'],
  ['/api/law/check', { facts: lan, awrad: 'advanced-worker' }, 422, 'awrad'],
  ['/api/law/check', {}, 422, 'subject'],
  ['/api/law/check', [], 400, ''],
  ['/api/law/check', { facts: lan, award: 'advanced-worke' }, 422, 'award'],
  ['/api/law/road', { facts: lan }, 400, 'award'],
  ['/api/law/road', { facts: lan, award: 'government-emulation-flag' }, 422, 'award'],
  ['/api/law/majority', { award: 'advanced-worker', on: '2024-02-31', members: 5, yes: 3 }, 400, 'on'],
  ['/api/law/majority', { award: 'advanced-worker', on: '2024-02-01', members: 5, yes: 6 }, 422, undefined],
  ['/api/law/prize', { award: 'none', 'decided-on': '2024-02-01' }, 422, 'award'],
] as const)('%s refuses %j with %i at %s', async ([path, body, status, at]) => {
  const answers = await Promise.all(['vi', 'fr', 'en'].map((lang) => ask(`${path}?lang=${lang}`, body)))
  const [first] = answers
  expect(first).toMatchObject({ status })
  expect(first?.body.refusals[0].path).toBe(at)
  const said = answers.map((one) => one.body.refusals[0].message)
  expect(new Set(said).size).toBe(3)
  expect(said.join()).not.toContain('{{')
})

test('the API document names them', async () => {
  const { body } = await cast.request(null, 'GET', '/api/openapi.json')
  for (const [path, name] of [
    ['check', 'check-facts'],
    ['road', 'find-road'],
    ['majority', 'count-majority'],
    ['prize', 'tell-prize'],
  ])
    expect(body.paths[`/api/law/${path}`].post).toMatchObject({ operationId: name, security: [] })
})
