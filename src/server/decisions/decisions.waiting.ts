// What decisions wait for: to be drafted, finished, taken up again, issued. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holds } from '../access/actor.ts'
import { resultsOf } from '../council/sittings.store.ts'
import type { Tx } from '../db/database.ts'
import { type Decision, standing, stateOf } from './decision.ts'
import { unissued } from './decisions.store.ts'
import { grantableDossiers } from './grantable.ts'

export async function waiting(tx: Tx, actor: Actor, _day: string): Promise<WaitingItem[]> {
  const drafts = holds(actor, 'coordinator')
  const registers = holds(actor, 'registrar')
  if (!drafts && !registers) return []
  const open = await unissued(tx)
  const items = open.flatMap((decision) => {
    if (stateOf(decision) === 'handed-over') return registers ? [itemOf(decision, 'issue')] : []
    return drafts ? [itemOf(decision, decision.note === null ? 'finish' : 'returned')] : []
  })
  const grantable = drafts ? (await grantableDossiers(tx, resultsOf)).length : 0
  if (grantable > 0)
    items.push({
      id: 'decisions-draft',
      kind: 'decisions.draft',
      figures: { count: grantable },
      path: '/decisions/new',
      due: null,
      since: null,
    })
  return items
}

const itemOf = (decision: Decision, what: 'issue' | 'finish' | 'returned'): WaitingItem => ({
  id: `decision-${decision.id}-${what}`,
  kind: `decisions.${what}`,
  figures: {
    summary: decision.text.summary,
    count: standing(decision).length,
    note: decision.note ?? '',
  },
  path: `/decisions/${decision.id}`,
  due: null,
  since: (decision.handedOverAt ?? decision.draftedAt).slice(0, 10),
})
