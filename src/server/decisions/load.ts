// Loads a decision for an act or a view, when the person may see it; with the people and units of its lines. Used by this folder.
import type { Context } from '../act.ts'
import type { Tx } from '../db/database.ts'
import { peopleByIds } from '../people/people.store.ts'
import { unitsOn } from '../units/units.store.ts'
import type { Decision } from './decision.ts'
import { sees } from './decisions.may.ts'
import { decisionById } from './decisions.store.ts'
import { type Named, namedAs } from './named.ts'

export async function loadDecision(
  { tx, actor }: Context,
  { decisionId }: { decisionId: string },
): Promise<Decision | undefined> {
  const decision = await decisionById(tx, decisionId)
  return decision && sees(actor, decision) ? decision : undefined
}

/** Name, office and address of each line, by line. */
export async function namesOfLines(
  tx: Tx,
  decision: Pick<Decision, 'lines'>,
  day: string,
): Promise<Map<string, Named>> {
  const people = await peopleByIds(
    tx,
    decision.lines.flatMap((line) => line.personId ?? []),
    day,
  )
  const units = await unitsOn(tx, day)
  return new Map(decision.lines.map((line) => [line.id, namedAs(line, people, units)]))
}
