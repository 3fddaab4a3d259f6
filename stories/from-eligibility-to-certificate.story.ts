// Story: from the answer of the law to the certificate in hand, the report and the desks (steps 7 to 15 of the year), on a small ministry
// whose first steps are made by the same acts over HTTP.
import { afterAll, beforeAll, test } from 'vitest'
import { appraisal } from './year/appraisal.ts'
import { certificate } from './year/certificate.ts'
import { council } from './year/council.ts'
import { decision } from './year/decision.ts'
import { desk } from './year/desk.ts'
import { dossier } from './year/dossier.ts'
import { eligibility } from './year/eligibility.ts'
import { foundTheMinistry } from './year/ministry.ts'
import { prepareTheYear } from './year/prepare.ts'
import { publicity } from './year/publicity.ts'
import { report } from './year/report.ts'
import { beginTheYear, type TheYear } from './year/the-year.ts'

let year: TheYear
beforeAll(async () => {
  year = await beginTheYear()
  await foundTheMinistry(year)
  await prepareTheYear(year)
})
afterAll(() => year?.house.close())

test.for([
  ['the law answers who may receive what', eligibility],
  ['the unit votes, writes and sends its dossiers', dossier],
  ['the coordinator appraises', appraisal],
  ['the list is public for ten working days', publicity],
  ['the council votes', council],
  ['a decision is issued', decision],
  ['a certificate is verified', certificate],
  ['the minister is told', report],
  ['every role has its desk', desk],
] as const)('%s', { timeout: 600_000 }, ([, step]) => step(year))
