// Story: the year of a small ministry, from an empty house on, each step by the people whose step it is. A step begins where the one
// before ended: when one fails, those after it fail with it.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launch } from './01-launch.ts'
import { answer } from './02-answer.ts'
import { doTheWork, plan } from './03-plan.ts'
import { foundTheMinistry } from './ministry.ts'
import { beginTheYear, type TheYear } from './the-year.ts'

const steps: [string, (year: TheYear) => Promise<void>][] = [
  ['an empty house becomes a ministry', foundTheMinistry],
  ['the movement is drafted and launched', launch],
  ['units answer, the silent are reminded', answer],
  ['the plan of the year is written and approved', plan],
  ['work is reported and accepted', doTheWork],
]

describe('the year', () => {
  let year: TheYear | undefined
  let stopped: string | undefined
  beforeAll(async () => {
    year = await beginTheYear()
  })
  afterAll(() => year?.house.close())

  test.for(steps)('%s', async ([name, step]) => {
    if (stopped !== undefined || year === undefined) throw new Error(`not reached: ${stopped}`)
    stopped = name
    await step(year)
    stopped = undefined
  })
})
