// Dossiers that passed the council and are in no decision yet, of any year. Used by the lists and the desk.
import type { Tx } from '../db/database.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { dossiersOf } from '../dossiers/dossiers.store.ts'
import { dossiersInDecisions, yearsPassed } from './decisions.store.ts'

export interface Grantable<R> {
  dossier: Dossier
  result: R
}

/** @param resultsOf the council's signed results, by dossier */
export async function grantableDossiers<R>(
  tx: Tx,
  resultsOf: (tx: Tx, ids: readonly string[]) => Promise<Map<string, R>>,
): Promise<Grantable<R>[]> {
  const passed: Dossier[] = []
  for (const year of await yearsPassed(tx))
    passed.push(...(await dossiersOf(tx, { year, stages: ['council-passed'] })))
  const ids = passed.map((dossier) => dossier.id)
  const taken = await dossiersInDecisions(tx, ids)
  const results = await resultsOf(tx, ids)
  return passed.flatMap((dossier) => {
    const result = results.get(dossier.id)
    return result && !taken.has(dossier.id) ? [{ dossier, result }] : []
  })
}
