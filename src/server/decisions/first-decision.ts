// What a correcting, revoking or restoring draft rests on: the first decision, its honours, who is drafting about them already.
// Used by the three acts that draft a change.

import type { Citation, Law } from '../../law/index.ts'
import type { Context, Refusal } from '../act.ts'
import type { State } from '../honours/honour.ts'
import { theLaw } from '../the-law.ts'
import { correctionsOf, honoursOfLines, type LineCorrection } from './changes.store.ts'
import { type Decision, type Line, numberOf, standing } from './decision.ts'
import { decisionsAbout, type NewDecision, type NewLine } from './decisions.store.ts'
import { loadDecision } from './load.ts'
import { houseOnPaper } from './paper-house.store.ts'
import { type HouseOnPaper, textOfChange } from './usual-text.ts'

export interface First {
  first: Decision
  honours: ReadonlyMap<string, { id: string; state: State }>
  corrections: readonly LineCorrection[]
  /** Lines that another draft already changes. */
  drafted: ReadonlySet<string>
  house: Omit<HouseOnPaper, 'power'>
  law: Law
}

export async function loadFirst(context: Context, input: { decisionId: string }): Promise<First | undefined> {
  const { tx, today } = context
  const first = await loadDecision(context, input)
  if (!first) return undefined
  const lineIds = first.lines.map((line) => line.id)
  const about = await decisionsAbout(tx, first.id)
  return {
    first,
    honours: await honoursOfLines(tx, lineIds),
    corrections: await correctionsOf(tx, lineIds),
    drafted: new Set(
      about.filter((one) => !one.issue).flatMap((one) => one.lines.flatMap((line) => line.ofLineId ?? [])),
    ),
    house: await houseOnPaper(tx, today),
    law: await theLaw(),
  }
}

type Common =
  | 'decision.not-issued'
  | 'decision.not-a-grant'
  | 'decision.line-unknown'
  | 'decision.line-twice'
  | 'decision.already-drafted'

/** What refuses a correction or a revocation: the decision is no issued grant, a line is not there, taken, or revoked. */
export const standingFaults = (loaded: First, lineIds: readonly string[]) =>
  changeFaults(loaded, lineIds, (state) => state === 'revoked' && 'decision.line-revoked')

/** What refuses a restoration: the same, but for lines that stand. */
export const revokedFaults = (loaded: First, lineIds: readonly string[]) =>
  changeFaults(loaded, lineIds, (state) => state !== 'revoked' && 'decision.line-not-revoked')

function changeFaults<K extends string>(
  { first, honours, drafted }: First,
  lineIds: readonly string[],
  barred: (state: State) => K | false,
): Refusal<Common | K>[] {
  if (!first.issue) return [{ kind: 'decision.not-issued', remedy: 'issue-decision' }]
  if (first.kind !== 'grant') return [{ kind: 'decision.not-a-grant' }]
  return lineIds.flatMap((id, index): Refusal<Common | K>[] => {
    const path = `${index}`
    const line = standing(first).find((one) => one.id === id)
    const honour = honours.get(id)
    if (!line || !honour) return [{ kind: 'decision.line-unknown', path }]
    if (lineIds.indexOf(id) !== index) return [{ kind: 'decision.line-twice', path, name: nameOf(line) }]
    if (drafted.has(id)) return [{ kind: 'decision.already-drafted', path, code: nameOf(line) }]
    const kind = barred(honour.state)
    return kind ? [{ kind, path, name: nameOf(line) }] : []
  })
}

export const nameOf = (line: Pick<Line, 'frozen' | 'position'>): string =>
  line.frozen?.name ?? String(line.position)

/** The draft itself: its lines point at those of the first decision. */
export function changeOf(
  { first, house }: First,
  kind: 'correct' | 'revoke' | 'restore',
  given: {
    id: string
    lines: readonly { id: string; ofLineId: string; correction: Line['correction'] }[]
    reason: string
    today: string
    ground?: { code: string; citation: Citation }
  },
): NewDecision {
  const { reason, today, ground } = given
  const lines = given.lines.flatMap((one): NewLine[] => {
    const line = first.lines.find((other) => other.id === one.ofLineId)
    if (!line) return []
    const { personId, unitId, collectiveName, merit } = line
    return [{ ...one, dossierId: null, personId, unitId, collectiveName, merit }]
  })
  return {
    id: given.id,
    kind,
    ofId: first.id,
    award: first.award,
    yearFrom: first.yearFrom,
    yearTo: first.yearTo,
    basis: first.basis,
    minutesOn: null,
    ground: ground?.code ?? null,
    text: textOfChange({ ...house, power: first.text.power }, kind, {
      first,
      firstNumber: numberOf(first) ?? '',
      reason,
      lines: lines.length,
      today,
      ...(ground ? { ground: ground.citation } : {}),
    }),
    lines,
  }
}
