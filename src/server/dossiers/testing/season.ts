// A season in full course for tests: a ministry on 5 December 2024 with ratings, guidance, and dossiers brought to a step by the
// acts themselves. Used by the tests of dossiers, council and decisions.
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { rateUnits } from '../../ratings/acts/rate-units.ts'
import { recordRatings } from '../../ratings/acts/record-ratings.ts'
import { appraiseDossiers } from '../acts/appraise-dossiers.ts'
import { openDossiers } from '../acts/open-dossiers.ts'
import { recordUnitVote } from '../acts/record-unit-vote.ts'
import { saveReport } from '../acts/save-report.ts'
import { setGuidance } from '../acts/set-guidance.ts'
import { submitDossiers } from '../acts/submit-dossiers.ts'
import { wantedParts } from '../report.ts'

export const today = '2024-12-05'
type Rating = 'not-completed' | 'completed' | 'good' | 'excellent'

/** The cast on 5 December 2024: guidance of the year, and everyone of UA and UB rated good. */
export async function seasonOfTests(guidance: object = {}): Promise<Cast> {
  const cast = await castOf(today)
  await cast.as('coordinator').done(setGuidance, {
    year: 2024,
    number: '6431/BTNMT-TCCB',
    on: '2024-11-13',
    submitBy: '2024-12-13',
    postedAwards: ['ministry-province-merit-certificate'],
    postingDays: 10,
    headRuleAward: 'excellent-labour-collective',
    ...guidance,
  })
  for (const unit of ['ua', 'ub'] as const) await rate(cast, unit, {})
  await warm(cast)
  return cast
}

/** The first request reads every file of the server; until its breath is back the house says that it is busy. */
async function warm(cast: Cast): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    if ((await cast.request(null, 'GET', '/api/occasion')).status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Stores a file over HTTP, as a form does. @returns its id */
export async function uploaded(cast: Cast, who: string, name: string, text = name): Promise<string> {
  const { payload, headers } = multipart({}, { name: 'file', filename: name, text })
  const answer = await cast.request(who, 'POST', '/api/files', payload, headers)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body.id
}

/** A multipart body: fields, and one file. */
export function multipart(
  fields: Record<string, string>,
  file?: { name: string; filename: string; text: string },
) {
  const boundary = 'palmares-boundary'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  if (file)
    parts.push(
      `--${boundary}\r\ncontent-disposition: form-data; name="${file.name}"; filename="${file.filename}"\r\ncontent-type: application/octet-stream\r\n\r\n${file.text}\r\n`,
    )
  return {
    payload: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

/** Rates everyone of a unit: good, or as said by username; the unit itself excellent. */
export async function rate(
  cast: Cast,
  unit: 'ua' | 'ub' | 'uc',
  said: Record<string, Rating>,
): Promise<void> {
  const unitId = unitIdOf(cast, unit)
  const decision = { number: `12/QĐ-${unit.toUpperCase()}`, on: '2024-12-02' }
  const people = Object.keys(cast.people).filter(
    (name) => name.endsWith(`-${unit}`) || name.includes(`-${unit}-`),
  )
  await cast.as(`head-${unit}`).done(recordRatings, {
    unitId,
    year: 2024,
    decision,
    ratings: people.map((name) => ({ personId: cast.people[name], class: said[name] ?? 'good' })),
  })
  await cast
    .as('coordinator')
    .done(rateUnits, { year: 2024, decision, ratings: [{ unitId, class: 'excellent' }] })
}

export const unitIdOf = (cast: Cast, unit: 'ua' | 'ub' | 'uc'): string =>
  cast.units[unit === 'ua' ? 'UA' : unit === 'ub' ? 'UB' : 'UC']

export interface Wanted {
  unit?: 'ua' | 'ub' | 'uc'
  award?: string
  /** Usernames; left out: the unit itself. */
  people?: readonly string[]
}

/** Opens dossiers. @returns their ids, in the order of the people */
export async function opened(
  cast: Cast,
  { unit = 'ua', award = 'advanced-worker', people }: Wanted,
): Promise<string[]> {
  const unitId = unitIdOf(cast, unit)
  const subjects = people ? people.map((name) => ({ personId: cast.people[name] })) : [{ unitId }]
  const { dossiers } = await cast
    .as(`secretary-${unit}`)
    .done(openDossiers, { unitId, award, year: 2024, subjects })
  return dossiers.map((dossier) => dossier.id)
}

/** Writes every part of the reports. */
export async function written(
  cast: Cast,
  ids: readonly string[],
  { unit = 'ua', people }: Wanted,
): Promise<void> {
  const parts = Object.fromEntries(
    wantedParts({ kind: people ? 'person' : 'unit' }).map(({ part }) => [part, `Nội dung ${part}.`]),
  )
  for (const dossierId of ids)
    await cast
      .as(`secretary-${unit}`)
      .done(saveReport, { dossierId, baseRevision: 1, parts, merit: 'Hoàn thành 12 nhiệm vụ trước hạn.' })
}

/** Records a vote of ten members, nine in favour unless said otherwise. */
export async function voted(
  cast: Cast,
  ids: readonly string[],
  { unit = 'ua' }: Wanted,
  yes = 9,
): Promise<void> {
  await cast.as(`secretary-${unit}`).done(recordUnitVote, {
    unitId: unitIdOf(cast, unit),
    year: 2024,
    method: 'ballot',
    heldOn: '2024-12-03',
    minutesNumber: '04/BB',
    minutesOn: '2024-12-03',
    entitled: 10,
    present: 9,
    writtenAnswers: 1,
    lines: ids.map((dossierId) => ({ dossierId, yes, no: 1 })),
  })
}

/** Open, written, voted. */
export async function prepared(cast: Cast, wanted: Wanted): Promise<string[]> {
  const ids = await opened(cast, wanted)
  await written(cast, ids, wanted)
  await voted(cast, ids, wanted)
  return ids
}

let letters = 0

/** Sends dossiers up under a letter of their own. */
export async function submitted(
  cast: Cast,
  ids: readonly string[],
  { unit = 'ua' }: Wanted = {},
): Promise<string> {
  letters += 1
  const { submissionId } = await cast.as(`secretary-${unit}`).done(submitDossiers, {
    unitId: unitIdOf(cast, unit),
    year: 2024,
    number: `${letters}/TTr-${unit.toUpperCase()}`,
    on: today,
    dossierIds: [...ids],
  })
  return submissionId
}

/** Recommended by the coordinator. */
export async function recommended(cast: Cast, wanted: Wanted): Promise<string[]> {
  const ids = await prepared(cast, wanted)
  await submitted(cast, ids, wanted)
  await cast.as('coordinator').done(appraiseDossiers, { dossierIds: ids, opinion: 'recommended' })
  return ids
}
