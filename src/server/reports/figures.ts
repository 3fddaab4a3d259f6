// The figures of a report: one query each, with the address of the list that holds exactly the records counted. Used by the acts and
// views of this folder.
import type { Tx } from '../db/database.ts'
import { stagesWithin } from '../dossiers/dossier.ts'
import { dossiersOf } from '../dossiers/dossiers.store.ts'
import { findHonours } from '../honours/honours.store.ts'
import { findInitiatives } from '../initiatives/initiatives.store.ts'
import { definitionOn, type Movement } from '../movements/movement.ts'
import { standingsOf } from '../movements/responses.store.ts'
import { contentProgress } from '../plans/content-progress.store.ts'
import { legalState } from '../plans/legal-document.ts'
import { legalDocumentsOf } from '../plans/legal-documents.store.ts'
import { approvalOf } from '../plans/plan.ts'
import { itemsOf, plansOf } from '../plans/plans.store.ts'
import { asOf, countItems } from '../plans/work-item.ts'
import type { Unit } from '../units/unit.ts'
import type { Chart, Figure } from './report.ts'

export async function figuresOf(tx: Tx, movement: Movement, day: string): Promise<Figure[]> {
  const { id, year } = movement
  const standings = await standingsOf(tx, id, year, null, day)
  const plans = (await plansOf(tx, year)).filter((plan) => (approvalOf(plan)?.on ?? 'never') <= day)
  const work = countItems(
    (await itemsOf(tx, year)).map((item) => asOf(item, day)),
    day,
  )
  const legal = (await legalDocumentsOf(tx, year)).map((document) => legalState(document, day))
  const issued = legal.filter(
    (state) => state === 'synchronised' || state === 'late' || state === 'unknown',
  ).length
  const dossiers = await dossiersOf(tx, { year })
  const staged = (sought: Parameters<typeof stagesWithin>[0]) =>
    dossiers.filter((dossier) => stagesWithin(sought).includes(dossier.stage)).length
  const registered = standings.filter((one) => one.step === 'registered')
  const initiatives = await findInitiatives(tx, { year, seenBy: null, page: 1, size: 1 })
  const recognised = await findInitiatives(tx, { year, state: 'recognised', seenBy: null, page: 1, size: 1 })
  const honours = await findHonours(tx, { year, page: 1, size: 1 })
  const board = `/movement/${id}/board`
  const list = `/dossiers?year=${year}`
  const items = `/plans/items?year=${year}`
  const programme = `/plans/legal?year=${year}`
  return [
    {
      key: 'answered',
      section: 'response',
      value: standings.filter((one) => one.step !== 'silent').length,
      of: standings.length,
      path: `${board}?step=any-answer`,
    },
    {
      key: 'silent',
      section: 'response',
      value: standings.filter((one) => one.step === 'silent').length,
      of: standings.length,
      path: `${board}?step=silent`,
    },
    {
      key: 'registered',
      section: 'response',
      value: registered.length,
      of: standings.length,
      path: `${board}?step=registered`,
    },
    {
      key: 'registered-late',
      section: 'response',
      value: registered.filter((one) => one.late).length,
      of: registered.length,
      path: `${board}?step=registered-late`,
    },
    {
      key: 'plans',
      section: 'work',
      value: plans.length,
      of: standings.length,
      path: `/plans?year=${year}&state=approved`,
    },
    { key: 'work-done', section: 'work', value: work.done, of: work.total, path: `${items}&state=finished` },
    { key: 'work-late', section: 'work', value: work.late, of: work.total, path: `${items}&state=behind` },
    {
      key: 'legal-issued',
      section: 'law',
      value: issued,
      of: legal.length,
      path: `${programme}&state=issued`,
    },
    {
      key: 'legal-late',
      section: 'law',
      value: legal.filter((state) => state === 'late' || state === 'overdue').length,
      of: legal.length,
      path: `${programme}&state=behind`,
    },
    {
      key: 'initiatives',
      section: 'scores',
      value: recognised.total,
      of: initiatives.total,
      path: `/initiatives?year=${year}&state=recognised`,
    },
    {
      key: 'dossiers',
      section: 'awards',
      value: staged('any-proposed'),
      of: null,
      path: `${list}&stage=any-proposed`,
    },
    {
      key: 'dossiers-appraised',
      section: 'awards',
      value: staged('any-appraised'),
      of: staged('any-proposed'),
      path: `${list}&stage=any-appraised`,
    },
    {
      key: 'dossiers-passed',
      section: 'awards',
      value: staged('any-passed'),
      of: staged('any-proposed'),
      path: `${list}&stage=any-passed`,
    },
    { key: 'honours', section: 'awards', value: honours.total, of: null, path: `/honours?year=${year}` },
  ]
}

/** The movement's contents: work done of all; and the legal programme by state. */
export async function chartsOf(
  tx: Tx,
  movement: Movement,
  units: ReadonlyMap<string, Unit>,
  day: string,
): Promise<Chart[]> {
  const progress = await contentProgress(tx, movement.id, day)
  const { contents } = definitionOn(movement, day)
  const standings = await standingsOf(tx, movement.id, movement.year, null, day)
  const board = `/movement/${movement.id}/board?step=any-answer`
  const items = `/plans/items?year=${movement.year}&movementId=${movement.id}&state=finished`
  const under = (supervised: boolean) =>
    standings.filter((one) => (units.get(one.unitId)?.supervisedBy !== null) === supervised)
  const answered = (some: typeof standings) => ({
    value: some.filter((one) => one.step !== 'silent').length,
    of: some.length,
  })
  return [
    {
      key: 'lines',
      section: 'response',
      rows: [
        {
          label: { vi: 'Đơn vị trực thuộc', fr: 'Unités du ministère', en: 'Units of the ministry' },
          ...answered(under(false)),
          path: `${board}&line=units`,
        },
        {
          label: {
            vi: 'Sở Tài nguyên và Môi trường',
            fr: 'Services provinciaux',
            en: 'Provincial departments',
          },
          ...answered(under(true)),
          path: `${board}&line=departments`,
        },
      ],
    },
    {
      key: 'contents',
      section: 'work',
      rows: contents.map((content) => {
        const found = progress.find((one) => one.contentCode === content.code)
        return {
          label: content.short,
          value: found?.done ?? 0,
          of: found?.total ?? 0,
          path: `${items}&contentCode=${content.code}`,
        }
      }),
    },
  ]
}
