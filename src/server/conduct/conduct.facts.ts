// What the law may ask about conduct and time worked: complete lists, so an empty one means known to be none. Used by eligibility.
import type { Tx } from '../db/database.ts'
import { absencesOf, disciplineOf, type Proceeding, proceedingsOf } from './conduct.store.ts'

export async function conductFacts(tx: Tx, personId: string, day: string) {
  const discipline = (await disciplineOf(tx, [personId])).filter(
    (one) => !one.withdrawn && one.decidedOn <= day,
  )
  const proceedings = (await proceedingsOf(tx, { personIds: [personId] })).filter(
    (one) => one.openedOn <= day,
  )
  const absences = (await absencesOf(tx, [personId])).filter((one) => one.firstOn <= day)
  return {
    discipline: discipline.map((one) => ({
      level: one.level,
      'decided-on': one.decidedOn,
      ...(one.endsOn ? { 'ends-on': one.endsOn } : {}),
    })),
    proceedings: proceedings.map(asFact),
    absences: absences.map((one) => ({ kind: one.kind, from: one.firstOn, to: one.lastOn })),
  }
}

export async function unitProceedingFacts(tx: Tx, unitId: string, day: string) {
  return (await proceedingsOf(tx, { unitIds: [unitId] })).filter((one) => one.openedOn <= day).map(asFact)
}

const asFact = (one: Pick<Proceeding, 'kind' | 'openedOn' | 'clearedOn'>) => ({
  kind: one.kind,
  'opened-on': one.openedOn,
  'cleared-on': one.clearedOn,
})
