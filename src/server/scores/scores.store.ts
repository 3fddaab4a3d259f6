// What other nouns ask of scores: the block a unit is in, the totals of its sheet. Used by dossiers, monitoring and reports.
import type { Tx } from '../db/database.ts'
import type { Office } from './block.ts'
import { officeOf } from './block.ts'
import { blockById, memberOf } from './blocks.store.ts'
import type { Names, Stage, Tenths } from './scorecard.ts'
import { stages } from './scorecard.ts'
import { scoringOf } from './scorecards.store.ts'
import { sheetOf } from './sheet.ts'
import { sheetsOf, submissionsOf } from './sheets.store.ts'
import { totalsOf } from './totals.ts'

export interface BlockOfUnit {
  blockId: string
  sheetId: string
  code: string
  name: Names
  kind: 'block' | 'cluster'
  members: number
  office: Office | null
}

/** The block a unit is in that year; undefined when it is in none. */
export async function blockOfUnit(tx: Tx, unitId: string, year: number): Promise<BlockOfUnit | undefined> {
  const member = await memberOf(tx, unitId, year)
  const whole = member && (await blockById(tx, member.blockId))
  if (!whole) return undefined
  const { block } = whole
  return {
    blockId: block.id,
    sheetId: member.sheetId,
    code: block.code,
    name: block.name,
    kind: block.kind,
    members: whole.members.length,
    office: officeOf(whole, unitId),
  }
}

/** One stage as other nouns may use it. `total` is undefined until the stage is whole: never a partial sum, never 0. */
export interface StageTotal {
  scored: number
  of: number
  total: Tenths | undefined
  class: string | undefined
  gates: readonly string[]
  submittedAt: string | undefined
}
export type SheetTotals = { sheetId: string } & Readonly<Record<Stage, StageTotal>>

/** The three totals of a unit's sheet; undefined when it is in no block or the year's scoring was not opened. */
export async function sheetTotals(tx: Tx, unitId: string, year: number): Promise<SheetTotals | undefined> {
  const member = await memberOf(tx, unitId, year)
  const scoring = member && (await scoringOf(tx, year))
  if (!scoring) return undefined
  const { sheetId } = member
  const sheet = (await sheetsOf(tx, [sheetId])).get(sheetId) ?? sheetOf([])
  const submissions = await submissionsOf(tx, [sheetId])
  const at = (stage: Stage): StageTotal => {
    const { scored, of, total, class: reached, gates } = totalsOf(scoring.card, sheet[stage])
    const submitted = submissions.find((one) => one.stage === stage && !one.returned)
    return { scored, of, total, class: reached, gates, submittedAt: submitted?.at }
  }
  const [self, block, appraisal] = stages.map(at)
  return self && block && appraisal ? { sheetId, self, block, appraisal } : undefined
}
