// A sheet with all that its acts need: the block, the year's scoring, the scores, what is submitted. Read once by each act's `load`.
// Used by the acts and views of sheets.
import type { Actor } from '../access/actor.ts'
import { appointmentsOn } from '../access/appointments.store.ts'
import type { Tx } from '../db/database.ts'
import { type Member, scorerOf, type WholeBlock } from './block.ts'
import { blockOfSheet } from './blocks.store.ts'
import type { Stage } from './scorecard.ts'
import { type Scoring, scoringOf } from './scorecards.store.ts'
import { seesSheet } from './scores.may.ts'
import type { Sheet } from './sheet.ts'
import { type Submission, sheetsOf, submissionsOf } from './sheets.store.ts'

export interface LoadedSheet {
  member: Member
  whole: WholeBlock
  scoring: Scoring | undefined
  sheet: Sheet
  submissions: readonly Submission[]
}

/** Undefined when there is no such sheet, or this person may not see it. */
export async function loadSheet(tx: Tx, actor: Actor, sheetId: string): Promise<LoadedSheet | undefined> {
  const whole = await blockOfSheet(tx, sheetId)
  const member = whole?.members.find((one) => one.sheetId === sheetId)
  if (!whole || !member) return undefined
  const submissions = await submissionsOf(tx, [sheetId])
  if (!seesSheet(actor, whole, member.unitId, inForce(submissions, 'self') !== undefined)) return undefined
  const sheet = (await sheetsOf(tx, [sheetId])).get(sheetId)
  if (!sheet) return undefined
  return { member, whole, scoring: await scoringOf(tx, member.year), sheet, submissions }
}

/** The submission of a stage that was not returned. */
export const inForce = (submissions: readonly Submission[], stage: Stage): Submission | undefined =>
  submissions.find((one) => one.stage === stage && one.returned === undefined)

/** The people to be told about a sheet: those who answer for the unit, and those who score it in the block. */
export async function peopleOfSheet(
  tx: Tx,
  day: string,
  { member, whole }: LoadedSheet,
): Promise<{ unit: string[]; block: string[] }> {
  const scorer = scorerOf(whole, member.unitId)
  return {
    unit: await answering(tx, day, member.unitId),
    block: scorer === undefined ? [] : await answering(tx, day, scorer),
  }
}

async function answering(tx: Tx, day: string, unitId: string): Promise<string[]> {
  const held = await appointmentsOn(tx, { day, unitId, role: ['secretary', 'head'] })
  return [...new Set(held.map((one) => one.personId))]
}
