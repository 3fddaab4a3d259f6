// The compiled law with the names it knows, loaded once a process. Used by every command that asks the law.
import type { KnownNames } from '../law/facts-shape.ts'
import { knownNames, type Law } from '../law/index.ts'
import { loadLaw } from '../rulebook-files.ts'

export type KnownLaw = { law: Law; known: KnownNames }

export async function loadKnownLaw(): Promise<KnownLaw> {
  const law = await loadLaw()
  return { law, known: knownNames(law.rulebook) }
}
