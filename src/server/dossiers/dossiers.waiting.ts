// What dossiers wait for: to be written, prepared, corrected, appraised, posted, objections to be answered. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holds, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { unitsOn } from '../units/units.store.ts'
import { listPage } from './dossier-list.store.ts'
import { dossiersOf } from './dossiers.store.ts'
import { objectionsOf } from './objections.store.ts'
import { draftsOf } from './reports.store.ts'
import { seasonOf } from './season.store.ts'
import { nameOfSubject } from './subject-names.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const year = Number(day.slice(0, 4))
  const parts = [
    ...unitsOf(actor, 'secretary', 'head').map((unitId) => ofTheUnit(tx, unitId, year, day)),
    ofThePerson(tx, actor, year),
    ...(holds(actor, 'coordinator') ? [ofTheCoordinator(tx, year, day)] : []),
  ]
  const items: WaitingItem[] = []
  for (const part of parts) items.push(...(await part))
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

async function ofTheUnit(tx: Tx, unitId: string, year: number, day: string): Promise<WaitingItem[]> {
  const { submitBy } = await seasonOf(tx, year)
  const open = await dossiersOf(tx, { year, unitId, stages: ['drafted', 'voted', 'returned'] })
  const units = await unitsOn(tx, day)
  const returned = open.filter((dossier) => dossier.stage === 'returned')
  const prepared = open.filter((dossier) => dossier.stage !== 'returned')
  const unit = units.get(unitId)?.name ?? ''
  return [
    ...returned.map((dossier): WaitingItem => {
      const last = dossier.records.returns.at(-1)
      return {
        id: `dossiers-correct-${dossier.id}`,
        kind: 'dossiers.correct',
        figures: {
          code: dossier.code,
          count: last?.reasons.length ?? 0,
          name: nameOfSubject(dossier.subject, units, 'vi'),
        },
        path: `/dossiers/${dossier.id}`,
        due: last?.answerBy ?? null,
        since: last?.at.slice(0, 10) ?? null,
      }
    }),
    ...(prepared.length === 0
      ? []
      : [
          {
            id: `dossiers-prepare-${unitId}-${year}`,
            kind: 'dossiers.prepare',
            figures: { count: prepared.length, unit, year },
            path: `/dossiers/submit?unit=${unitId}&year=${year}`,
            due: submitBy,
            since: null,
          },
        ]),
  ]
}

/** One's own report, while the dossier is open and nothing is written. */
async function ofThePerson(tx: Tx, actor: Actor, year: number): Promise<WaitingItem[]> {
  if (actor.personId === null) return []
  const own = await dossiersOf(tx, { year, personId: actor.personId, stages: ['drafted', 'voted'] })
  const drafts = await draftsOf(
    tx,
    own.map((dossier) => dossier.id),
  )
  const { submitBy } = await seasonOf(tx, year)
  return own
    .filter((dossier) => Object.values(drafts.get(dossier.id)?.parts ?? {}).every((text) => text === ''))
    .map((dossier) => ({
      id: `dossiers-write-${dossier.id}`,
      kind: 'dossiers.write',
      figures: { code: dossier.code },
      path: `/dossiers/${dossier.id}/report`,
      due: submitBy,
      since: dossier.openedAt.slice(0, 10),
    }))
}

const everything = { all: true, council: true, unitIds: [], personId: null }

async function ofTheCoordinator(tx: Tx, year: number, day: string): Promise<WaitingItem[]> {
  const season = await seasonOf(tx, year)
  const submitted = await listPage(tx, { year, stage: 'submitted' }, everything, {
    sort: 'submitted',
    page: 1,
    size: 5000,
    day,
  })
  const toPost = (await dossiersOf(tx, { year, stages: ['appraised'] })).filter((dossier) =>
    season.postedAwards.includes(dossier.award),
  )
  const objections = await objectionsOf(tx, { state: 'open' })
  const oldest = submitted[0]?.dossier.records.submissions.at(-1)?.receivedOn
  return [
    ...(oldest
      ? [
          {
            id: `dossiers-appraise-${year}`,
            kind: 'dossiers.appraise',
            figures: { count: submitted.length, oldest },
            path: `/dossiers/appraisal?year=${year}`,
            due: null,
            since: oldest,
          },
        ]
      : []),
    ...objections.map((one) => ({
      id: `dossiers-answer-${one.id}`,
      kind: 'dossiers.answer',
      figures: { code: one.code, about: one.about },
      path: `/dossiers/objections?open=${one.id}`,
      due: null,
      since: one.receivedAt.slice(0, 10),
    })),
    ...(toPost.length > 0
      ? [
          {
            id: `dossiers-post-${year}`,
            kind: 'dossiers.post',
            figures: { count: toPost.length },
            path: `/dossiers/postings/new?year=${year}`,
            due: null,
            since: null,
          },
        ]
      : []),
  ]
}
