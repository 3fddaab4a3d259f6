// Majorities and prizes against big whole numbers, and never a float compared.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadLaw } from '../rulebook-files.ts'
import { decimalOf, leastPart, product, reaches, roundedNearest, roundedUp } from './decimal.ts'
import { majority } from './majority.ts'
import { prize } from './prize.ts'
import { prizes } from './prizes.ts'

const law = await loadLaw()
const fighter = 'grassroots-emulation-fighter'

test('a majority is reached exactly when the cross product says so', () => {
  const percents = fc
    .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, hundredths]) => (whole === 100 ? '100' : `${whole}.${String(hundredths).padStart(2, '0')}`))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), percents, (members, some, percent) => {
      const yes = some % (members + 1)
      const found = majority(law, {
        award: fighter,
        on: '2026-03-01',
        members,
        yes,
        percent: Number(percent),
      })
      if ('refused' in found) throw new Error(found.refused)
      const hundredths = BigInt(Math.round(Number(percent) * 100))
      expect(found.reached).toBe(BigInt(yes) * 10_000n >= BigInt(members) * hundredths)
      const least = found.yesRequired ?? 0
      expect(BigInt(least) * 10_000n >= BigInt(members) * hundredths).toBe(true)
      expect(least === 0 || BigInt(least - 1) * 10_000n < BigInt(members) * hundredths).toBe(true)
    }),
  )
})

test('the share of a prize is rounded up to its step, and no further', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: 1, max: 999 }),
      (salary, tenths) => {
        const base = decimalOf(String(salary))
        const times = decimalOf(`${Math.floor(tenths / 10)}.${tenths % 10}`)
        if (base === undefined || times === undefined) throw new Error('decimals')
        const exact = BigInt(salary) * BigInt(tenths)
        const up = roundedUp(product(base, times), 10_000n)
        expect(up % 10_000n).toBe(0n)
        expect(up * 10n >= exact && (up - 10_000n) * 10n < exact).toBe(true)
        const nearest = roundedNearest(product(base, times), 10_000n)
        const distance = nearest * 10n - exact
        expect(distance <= 50_000n && distance > -50_000n - 1n).toBe(true)
      },
    ),
  )
})

test('every prize of every award is its multiplier times the salary of its day', () => {
  const days = ['2024-03-01', '2024-06-30', '2024-07-01', '2025-07-01', '2026-06-30', '2026-07-01']
  for (const { code, subjects, household } of law.rulebook.awards)
    for (const subject of household ? [...subjects, 'household' as const] : subjects)
      for (const decidedOn of days) {
        const found = prize(law, { award: code, decidedOn, subject })
        if ('refused' in found || found.readings === null) throw new Error(`${code} ${subject} ${decidedOn}`)
        const thousandths = BigInt(Math.round((found.multiplier ?? 0) * 1000))
        const exact = (BigInt(found.base ?? 0) * thousandths) / 1000n
        expect([code, subject, decidedOn, BigInt(found.readings.exact)]).toEqual([
          code,
          subject,
          decidedOn,
          exact,
        ])
        const up = ((exact + 9_999n) / 10_000n) * 10_000n
        const nearest = ((exact + 5_000n) / 10_000n) * 10_000n
        expect(found.amount).toBe(up === nearest ? Number(up) : null)
        expect(found.citation.document).not.toBe('')
      }
})

test('prizes of a day: what is paid is the total, and nothing is lost', () => {
  const codes = law.rulebook.awards
    .filter((each) => each.subjects.includes('individual'))
    .map((each) => each.code)
  const one = fc.record({
    award: fc.constantFrom(...codes),
    fromYear: fc.integer({ min: 2020, max: 2022 }),
    toYear: fc.integer({ min: 2022, max: 2024 }),
    achievement: fc.constantFrom('a', 'b'),
  })
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (awards) => {
      const found = prizes(law, { decidedOn: '2025-12-20', subject: 'individual', awards })
      if ('refused' in found) throw new Error(found.refused)
      expect(found.paid.length + found.notPaid.length).toBe(awards.length)
      const sums = found.paid.flatMap((each) => each.amount ?? [])
      expect(found.total).toBe(
        sums.length < found.paid.length ? null : sums.reduce((sum, each) => sum + each, 0),
      )
      // Whatever is not paid gives way to something paid at least as high.
      for (const each of found.notPaid)
        expect(found.paid.some((paid) => paid.award === each.inFavourOf)).toBe(true)
    }),
  )
})

test.for([
  [{ members: 0, yes: 0 }, 'members-not-counted'],
  [{ members: 1.5, yes: 1 }, 'members-not-counted'],
  [{ members: 5, yes: 6 }, 'more-yes-than-members'],
  [{ members: 5, yes: -1 }, 'more-yes-than-members'],
  [{ members: 5, yes: 3, percent: 0 }, 'percent-not-usable'],
  [{ members: 5, yes: 3, percent: 101 }, 'percent-not-usable'],
  [{ members: 5, yes: 3, percent: Number.NaN }, 'percent-not-usable'],
] as const)('a majority of %j is refused: %s', ([asked, refused]) => {
  expect(majority(law, { award: fighter, on: '2024-12-15', ...asked })).toMatchObject({ refused })
})

test('an award nobody knows is refused everywhere', () => {
  expect(majority(law, { award: 'x', on: '2024-12-15', members: 5, yes: 3 })).toMatchObject({
    refused: 'award-not-known',
  })
  expect(prize(law, { award: 'x', decidedOn: '2024-12-15' })).toMatchObject({ refused: 'award-not-known' })
  const awards = [{ award: fighter, fromYear: 2024, toYear: 2023, achievement: 'a' }]
  expect(prizes(law, { decidedOn: '2024-12-15', subject: 'individual', awards })).toMatchObject({
    refused: 'years-reversed',
  })
  const early = [{ award: fighter, fromYear: 2022, toYear: 2022, achievement: 'a' }]
  expect(prizes(law, { decidedOn: '2023-01-15', subject: 'individual', awards: early })).toMatchObject({
    refused: 'no-prize-on-day',
  })
})

test.for([
  ['4.5', { units: 45n, places: 1 }],
  ['0.30', { units: 30n, places: 2 }],
  ['12', { units: 12n, places: 0 }],
  ['1e3', undefined],
  ['-1', undefined],
  ['', undefined],
  ['1.', undefined],
] as const)('%s as exact decimal', ([text, value]) => {
  expect(decimalOf(text)).toEqual(value)
})

test('two thirds of a council by a unit’s own figure, to the vote', () => {
  const percent = decimalOf('66.67')
  if (percent === undefined) throw new Error('decimal')
  expect(leastPart(15, percent)).toBe(11)
  expect(reaches(10, 15, percent)).toBe(false)
})
