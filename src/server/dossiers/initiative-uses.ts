// The initiatives a finding rests on are recorded as used by the dossier, once. Used by submit-dossiers.
import type { Tx } from '../db/database.ts'
import { addUse } from '../initiatives/initiatives.store.ts'
import type { Looked } from './checks.ts'
import { leavesOf, type StoredFinding } from './finding.ts'

export async function recordInitiativeUses(tx: Tx, looked: readonly Looked[], at: string): Promise<void> {
  for (const { dossier, finding } of looked) {
    const personId = dossier.subject.kind === 'person' ? dossier.subject.personId : null
    for (const initiativeId of initiativesUsed(finding))
      await addUse(tx, { initiativeId, dossierId: dossier.id, award: dossier.award, personId, at })
  }
}

/** The ids behind `initiatives[0]`, `research[1]` of the leaves that were met. */
export function initiativesUsed({ because, facts }: StoredFinding): string[] {
  if (facts.subject !== 'individual') return []
  const lists = { initiatives: facts.initiatives ?? [], research: facts.research ?? [] }
  const used = leavesOf(because)
    .filter((leaf) => leaf.verdict === 'met')
    .flatMap((leaf) => leaf.uses)
    .flatMap((place) => {
      const [, list, index] = /^(initiatives|research)\[(\d+)\]/.exec(place) ?? []
      if (list !== 'initiatives' && list !== 'research') return []
      return lists[list][Number(index)]?.id ?? []
    })
  return [...new Set(used)]
}
