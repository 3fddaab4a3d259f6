// The holds of many dossiers of one or several years at once. Used by views and by the appraisal.
import type { Tx } from '../db/database.ts'
import type { Dossier } from './dossier.ts'
import { unitResults } from './dossiers.store.ts'
import { type Hold, holdsOf, unitResultFrom } from './ready.ts'
import { seasonOf } from './season.store.ts'

/** By dossier; only those that were sent up and are not with the council yet. */
export async function holdsByDossier(
  tx: Tx,
  dossiers: readonly Dossier[],
  today: string,
): Promise<Map<string, Hold[]>> {
  const holds = new Map<string, Hold[]>()
  for (const [year, ofYear] of Map.groupBy(dossiers, (dossier) => dossier.year)) {
    const season = await seasonOf(tx, year)
    const results = await unitResults(tx, year, season.headRuleAward)
    for (const dossier of ofYear) {
      const isUnderWay = ['submitted', 'appraised', 'posted', 'objected'].includes(dossier.stage)
      holds.set(
        dossier.id,
        isUnderWay ? holdsOf(dossier, season, unitResultFrom(results.get(dossier.unitId)), today) : [],
      )
    }
  }
  return holds
}
