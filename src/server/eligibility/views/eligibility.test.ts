// What the law answers on the records: unknown until known, met when people have judged, cited; who may ask; the unit's table and the road.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import type { Finding } from '../../../law/index.ts'
import { recordRatings } from '../../ratings/acts/record-ratings.ts'
import { theLaw } from '../../the-law.ts'
import { answerJudgements } from '../acts/answer-judgements.ts'
import { listUnitEligibility } from './list-unit-eligibility.ts'
import { showEligibility } from './show-eligibility.ts'
import { showRoad } from './show-road.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

const finding = async (award: string, who = 'staff-ua'): Promise<Finding> => {
  const seen = await cast.as(who).seen(showEligibility, { year: 2024, award })
  return seen.findings[0]?.finding as Finding
}

test('a person without a rating is unknown, and the rating is what is missing', async () => {
  const answer = await finding('advanced-worker')
  expect(answer.verdict).toBe('unknown')
  expect(answer.missing.map((one) => one.fact)).toContain('ratings')
})

test('rated good, it only waits for what people must judge; judged, it is met, with the article on every leaf', async () => {
  const decision = { number: '45/QĐ', on: '2024-12-02' }
  await cast.as('head-ua').done(recordRatings, {
    unitId: cast.units.UA,
    year: 2024,
    decision,
    ratings: [{ personId: cast.people['staff-ua'], class: 'good' }],
  })
  expect(await finding('advanced-worker')).toMatchObject({ verdict: 'unknown', awaitingJudgement: true })
  const { rulebook } = await theLaw()
  const ofTheUnit = rulebook.judgements.filter((one) => one.saidBy !== 'council')
  const answers = ofTheUnit.map((one) => ({
    personId: cast.people['staff-ua'] ?? null,
    predicate: one.name,
    answer: true,
  }))
  await cast
    .as('secretary-ua')
    .done(answerJudgements, { unitId: cast.units.UA, year: 2024, basis: 'BB 12/2024', answers })
  const answer = await finding('advanced-worker')
  expect(answer).toMatchObject({ verdict: 'met', certain: true, lawOn: '2024-12-05' })
  expect(JSON.stringify(answer.because)).toContain('"article":"24"')
})

test('of everyone the unit is asked only what its meeting may say; with all of it answered, no state title is reached', async () => {
  const seen = await cast.as('secretary-ua').seen(listUnitEligibility, { unitId: cast.units.UA, year: 2024 })
  const ofEveryone = seen.questions.filter((one) => one.ofEveryone).map((one) => one.predicate)
  expect(ofEveryone).toContain('movement-participation')
  expect(seen.questions.map((one) => one.predicate)).not.toContain('selected-among-holders')
  const { rulebook } = await theLaw()
  for (const one of rulebook.judgements) if (one.exceptional) expect(ofEveryone).not.toContain(one.name)
})

test('judgements are refused with every reason', async () => {
  const answers = [
    { personId: cast.people['staff-ua'], predicate: 'no-such-question', answer: true },
    { personId: cast.people['staff-ub'], predicate: 'movement-participation', answer: true },
    { personId: cast.people['staff-ub'], predicate: 'movement-participation', answer: true },
    { personId: cast.people['staff-ua'], predicate: 'selected-among-holders', answer: true },
  ]
  const outcome = await cast
    .as('head-ua')
    .act(answerJudgements, { unitId: cast.units.UA, year: 2024, basis: 'x', answers })
  expect(outcome.status === 422 && outcome.refusals.map((one) => one.kind)).toEqual([
    'judgement.unknown-question',
    'judgement.not-of-the-unit',
    'judgement.not-of-the-unit',
    'judgement.said-twice',
    'judgement.for-the-council',
  ])
})

test('what the council chooses is recorded by its standing body', async () => {
  const place = { unitId: cast.units.UA, year: 2024 }
  const seen = await cast.as('coordinator').seen(listUnitEligibility, place)
  expect(seen.questions).toContainEqual(
    expect.objectContaining({ predicate: 'selected-among-holders', ofEveryone: false }),
  )
  const answers = [{ personId: cast.people['staff-ua'], predicate: 'selected-among-holders', answer: true }]
  expect(
    await cast.as('coordinator').done(answerJudgements, { ...place, basis: 'BB họp Hội đồng', answers }),
  ).toEqual({ recorded: 1 })
})

test.for([
  ['staff-ua', 404],
  ['secretary-ua', 200],
  ['secretary-ub', 404],
  ['coordinator', 200],
  ['council-member-1', 200],
  [null, 404],
] as const)('%s asks about another person of UA: %i', async ([who, status]) => {
  const outcome = await cast
    .as(who)
    .view(showEligibility, { personId: cast.people['staff-ua-2'], year: 2024 })
  expect(outcome.status).toBe(who === null ? 401 : status)
})

test('the unit’s table has everyone and every title; the unit itself is answered too', async () => {
  const table = await cast.as('head-ua').seen(listUnitEligibility, { unitId: cast.units.UA, year: 2024 })
  expect(table.rows).toHaveLength(11)
  expect(table.rows.every((row) => row.verdicts.length === table.awards.length)).toBe(true)
  expect(table.unitAwards.map((one) => one.award)).toContain('excellent-labour-collective')
  expect(
    await cast.as('staff-ua').view(listUnitEligibility, { unitId: cast.units.UA, year: 2024 }),
  ).toMatchObject({ status: 404 })
  const sheet = await cast.request(
    'head-ua',
    'GET',
    `/api/units/${cast.units.UA}/eligibility?year=2024&format=xlsx`,
  )
  expect(sheet.status).toBe(200)
})

test('the unit’s table is narrowed by name and by verdict, and so is its spreadsheet', async () => {
  const asked = { unitId: cast.units.UA, year: 2024 }
  const met = await cast
    .as('head-ua')
    .seen(listUnitEligibility, { ...asked, award: 'advanced-worker', verdict: 'met' })
  expect(met.rows.map((row) => row.person.id)).toEqual([cast.people['staff-ua']])
  const none = await cast.as('head-ua').seen(listUnitEligibility, { ...asked, search: 'không có ai tên này' })
  expect(none.rows).toEqual([])
  const [first] = met.rows
  const named = await cast.as('head-ua').seen(listUnitEligibility, { ...asked, search: first?.person.name })
  expect(named.rows.map((row) => row.person.id)).toContain(first?.person.id)
})

test('the road says the first year', async () => {
  const seen = await cast.as('staff-ua').seen(showRoad, { year: 2024, award: 'grassroots-emulation-fighter' })
  expect(seen.road).toMatchObject({ award: 'grassroots-emulation-fighter' })
})
