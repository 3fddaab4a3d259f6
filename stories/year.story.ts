// Story: the year of a small ministry, from an empty house to the certificate and the desks, each step by the people whose step it is.
// A step begins where the one before ended: when one fails, those after it are not reached.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { foundTheMinistry } from './year/00-ministry.ts'
import { launch } from './year/01-launch.ts'
import { answer } from './year/02-answer.ts'
import { ownMovement } from './year/02-own-movement.ts'
import { lawsInForce, programme } from './year/03-legal-programme.ts'
import { doTheWork, plan } from './year/03-plan.ts'
import { registration } from './year/04-registration.ts'
import { block } from './year/05-block.ts'
import { meeting } from './year/05-meeting.ts'
import { appraised, scores } from './year/05-scores.ts'
import { ratings } from './year/06-ratings.ts'
import { eligibility } from './year/07-eligibility.ts'
import { dossier } from './year/08-dossier.ts'
import { appraisal } from './year/09-appraisal.ts'
import { publicity } from './year/10-publicity.ts'
import { council } from './year/11-council.ts'
import { decision } from './year/12-decision.ts'
import { certificate } from './year/13-certificate.ts'
import { report } from './year/14-report.ts'
import { desk } from './year/15-desk.ts'
import { beginTheYear, type TheYear } from './year/the-year.ts'

/** In the order of the calendar: work, laws and scores come back later in the year. */
const steps: [string, (year: TheYear) => Promise<void>][] = [
  ['an empty house becomes a ministry', foundTheMinistry],
  ['1: the movement is drafted and launched', launch],
  ['2: units answer, the silent are reminded', answer],
  ['2: a unit launches its own movement', ownMovement],
  ['3: the plan of the year is written and approved', plan],
  ['3: the legal programme is entered', programme],
  ['4: people ask, units register, one of them late', registration],
  ['5: a block is formed, its pact signed', block],
  ['3: work is reported and accepted', doTheWork],
  ['3: a document takes effect with its law, another late', lawsInForce],
  ['5: members score themselves and each other', scores],
  ['5: the block ranks and votes', meeting],
  ['5: the coordinator appraises the scores', appraised],
  ['6: people and units are rated', ratings],
  ['7: the law answers who may receive what', eligibility],
  ['8: the unit votes, writes and sends its dossiers', dossier],
  ['9: the coordinator appraises', appraisal],
  ['10: the list is public for ten working days', publicity],
  ['11: the council votes', council],
  ['12: a decision is issued', decision],
  ['13: a certificate is verified', certificate],
  ['14: the minister is told', report],
  ['15: every role has its desk', desk],
]

describe('the year, from launch to certificate', () => {
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
