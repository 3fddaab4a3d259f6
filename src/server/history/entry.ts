// A journal entry as the panel shows it: who, did what, when. Pure but for the registry given. Used by the views of this folder.
import type { Registry } from '../discover.ts'
import type { JournalRow } from './history.store.ts'

export function presentEntry(registry: Registry, row: JournalRow) {
  return {
    seq: row.seq,
    at: row.at,
    person: row.personId && row.personName !== null ? { id: row.personId, name: row.personName } : null,
    act: row.act,
    noun: registry.acts.get(row.act)?.contract.noun ?? 'common',
    hash: row.hash,
  }
}
