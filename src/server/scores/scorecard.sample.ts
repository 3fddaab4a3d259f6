// The real scorecard of 2024 and sheets made for it, short to write. Used by the tests of this folder.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inputs } from './points.ts'
import { pointsFor } from './points.ts'
import { readScorecard } from './read-scorecard.ts'
import { itemBy, itemsOf, type Stage } from './scorecard.ts'
import { type Score, sheetOf } from './sheet.ts'

export const cardText = readFileSync(
  join(import.meta.dirname, '../../../scorecards/collective-2024.yaml'),
  'utf8',
)
export const card = readScorecard(cardText)

/** Full points everywhere: what was counted for each item. */
export const fullInputs: Readonly<Record<string, Inputs>> = {
  A1: { 'on-time': 1 },
  A2: { assigned: 40, 'on-time': 40, 'late-done': 0 },
  A3: { assigned: 4, 'on-time': 4 },
  A4: { index: 1000 },
  A5: { planned: 100, disbursed: 100 },
  B1: { 'reprimand-person': 0, 'warning-person': 0, 'violation-concluded-unit': 0 },
  B2: { level: 300 },
  B3: { 'founded-complaint': 0 },
  B4: { level: 300 },
  C1: { 'on-time': 1 },
  C2: { plan: 1, 'thematic-movement-with-result': 2 },
  C3: { 'late-1-7-days': 0, 'late-over-7-days': 0, 'missing-report': 0 },
  C4: { model: 2 },
  C5: { staff: 40, recognised: 6 },
  C6: { 'file-quality': 20, rewarded: 10, 'direct-workers': 6 },
  D1: { pact: 1, 'meeting-missed': 0 },
  D2: { level: 200 },
}

/** A score that was counted, as a sheet holds it. */
export function counted(item: string, inputs: Inputs, stage: Stage = 'self'): Score {
  const found = itemBy(card, item)
  const points = found && pointsFor(found, inputs)
  if (!points || 'faults' in points) throw new Error(`${item}: ${JSON.stringify(points)}`)
  return { ...blank(item, stage), tenths: points.tenths, inputs }
}

export const typed = (item: string, tenths: number, stage: Stage = 'self'): Score => ({
  ...blank(item, stage),
  tenths,
})

export const notApplicable = (item: string, stage: Stage = 'self'): Score => ({
  ...blank(item, stage),
  notApplicable: true,
})

export function blank(item: string, stage: Stage): Score {
  return {
    item,
    stage,
    tenths: null,
    notApplicable: false,
    inputs: null,
    note: null,
    reason: null,
    by: 'somebody',
    forUnitId: null,
    at: '2024-11-20T02:00:00.000Z',
  }
}

/** Full points, with some items replaced or left out. */
export function sheetWith(changes: readonly Score[], without: readonly string[] = [], stage: Stage = 'self') {
  const full = itemsOf(card)
    .filter((item) => !without.includes(item.code))
    .map((item) => counted(item.code, fullInputs[item.code] ?? {}, stage))
  return sheetOf([...full, ...changes])
}
