// The achievement report: which parts it has, when it is whole, and how two people write without losing text. Pure.
// Used by save-report, submission and the checks.
import type { Subject } from './dossier.ts'

export type Parts = Record<string, string>

/** @source Decree 98/2023, annex I, forms 02 (collectives) and 03 (individuals); headings as in forms of Decree 152/2025 */
const partsOfPersons = ['duties', 'results', 'initiatives', 'conduct'] as const
const partsOfCollectives = [
  'features',
  'functions',
  'results',
  'measures',
  'compliance',
  'organisations',
] as const
const requiredParts: readonly string[] = ['duties', 'functions', 'results', 'measures', 'compliance']

/** The parts of this subject's report, in order. */
export function wantedParts(subject: Pick<Subject, 'kind'>): { part: string; required: boolean }[] {
  const parts: readonly string[] = subject.kind === 'person' ? partsOfPersons : partsOfCollectives
  return parts.map((part) => ({ part, required: requiredParts.includes(part) }))
}

/** Required parts that hold no text. */
export const missingParts = (subject: Pick<Subject, 'kind'>, parts: Parts): string[] =>
  wantedParts(subject)
    .filter(({ part, required }) => required && (parts[part] ?? '').trim() === '')
    .map(({ part }) => part)

export const unknownParts = (subject: Pick<Subject, 'kind'>, parts: Parts): string[] => {
  const known = wantedParts(subject).map(({ part }) => part)
  return Object.keys(parts).filter((part) => !known.includes(part))
}

export interface Draft {
  revision: number
  parts: Parts
  merit: string
  savedBy: string | null
  savedAt: string
}

export type VersionReason = 'kept' | 'other-hand' | 'conflict' | 'submitted'

export interface NewVersion {
  parts: Parts
  merit: string
  writtenBy: string | null
  writtenAt: string
  because: VersionReason
}

/** What a save does: the draft that stands afterwards, and the versions that must be kept so that no text is lost. */
export interface Saved {
  draft: Draft
  versions: readonly NewVersion[]
  conflict: boolean
}

export interface Typed {
  baseRevision: number
  parts: Parts
  merit: string
  keep: boolean
}

/** On the newest revision the draft moves on, and what another person had left is kept as a version when it changes.
 *  On an older one the draft stays, and what was typed is kept as a version for them to compare. */
export function save(draft: Draft, typed: Typed, by: string | null, at: string): Saved {
  const { parts, merit } = typed
  const mine = { parts, merit, writtenBy: by, writtenAt: at }
  const same = sameText(draft, typed)
  if (typed.baseRevision !== draft.revision && !same)
    return { draft, versions: [{ ...mine, because: 'conflict' }], conflict: true }
  const versions: NewVersion[] = []
  if (!same && draft.savedBy !== by && !isEmpty(draft))
    versions.push({
      parts: draft.parts,
      merit: draft.merit,
      writtenBy: draft.savedBy,
      writtenAt: draft.savedAt,
      because: 'other-hand',
    })
  if (typed.keep) versions.push({ ...mine, because: 'kept' })
  const next = same ? draft : { revision: draft.revision + 1, parts, merit, savedBy: by, savedAt: at }
  return { draft: next, versions, conflict: false }
}

const isEmpty = (draft: Draft): boolean =>
  draft.merit === '' && Object.values(draft.parts).every((text) => text === '')

function sameText(one: { parts: Parts; merit: string }, other: { parts: Parts; merit: string }): boolean {
  const names = new Set([...Object.keys(one.parts), ...Object.keys(other.parts)])
  return (
    one.merit === other.merit &&
    [...names].every((name) => (one.parts[name] ?? '') === (other.parts[name] ?? ''))
  )
}
