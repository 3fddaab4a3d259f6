// A report to the minister: its figures, its text drafted from them, the snapshot that is frozen when it is issued. Pure. Used by this folder.
import { createHash } from 'node:crypto'
import type { Language } from '../../contract/values.ts'
import { canonicalJson, toJson } from '../journal/canonical-json.ts'

export type Section = 'response' | 'work' | 'law' | 'scores' | 'awards' | 'proposals'
export const sections: readonly Section[] = ['response', 'work', 'law', 'scores', 'awards', 'proposals']
export interface Figure {
  key: string
  section: Section
  value: number
  of: number | null
  path: string
}
type Said = { vi: string; fr: string; en: string }
export interface Chart {
  key: string
  section: Section
  rows: { label: Said; value: number; of: number; path: string }[]
}
export interface Snapshot {
  figures: Figure[]
  charts: Chart[]
  texts: Record<Section, string>
}
export interface Report {
  id: string
  movementId: string
  kind: 'six-month' | 'year-end'
  language: Language
  texts: Partial<Record<Section, string>>
  draftedBy: string | null
  draftedAt: string
  savedAt: string
  issue: { number: string; on: string; hash: string; snapshot: Snapshot } | null
}

export type Say = (key: string, figures?: Record<string, unknown>) => string

/** The sentences of a section, one a figure; the edited text stands in their place where there is one. */
export function textsOf(
  figures: readonly Figure[],
  edited: Report['texts'],
  say: Say,
): Record<Section, string> {
  const drafted = (section: Section): string => {
    const sentences = figures
      .filter((one) => one.section === section)
      .map((one) => say(`sentences.${one.key}`, { count: one.value, value: one.value, of: one.of ?? 0 }))
    return sentences.length > 0 ? sentences.join(' ') : say(`sentences.${section}`)
  }
  return {
    response: edited.response ?? drafted('response'),
    work: edited.work ?? drafted('work'),
    law: edited.law ?? drafted('law'),
    scores: edited.scores ?? drafted('scores'),
    awards: edited.awards ?? drafted('awards'),
    proposals: edited.proposals ?? drafted('proposals'),
  }
}

/** What is frozen, under its hash: the same figures and text give the same bytes. */
export const hashOf = (snapshot: Snapshot): string =>
  createHash('sha256')
    .update(canonicalJson(toJson(snapshot)))
    .digest('hex')

/** What a figure was in the report issued before; null when it was not in it. */
export const beforeOf = (figure: Figure, previous: Snapshot | undefined): number | null =>
  previous?.figures.find((one) => one.key === figure.key)?.value ?? null

/** What the list of a frozen figure holds today; null when it is still the same. */
export function changedSince(
  figure: Figure,
  today: readonly Figure[] | undefined,
): { value: number; of: number | null } | null {
  const now = today?.find((one) => one.key === figure.key)
  if (!now || (now.value === figure.value && now.of === figure.of)) return null
  return { value: now.value, of: now.of }
}
