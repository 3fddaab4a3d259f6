// What the council waits for, by person: convene, count, confirm, sign, read the agenda. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holds } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { readyForCouncil } from '../dossiers/dossiers.store.ts'
import { itemsOf, type Sitting, stateOf } from './sitting.ts'
import { sittingsOf } from './sittings.store.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const serves = holds(actor, 'council-secretary')
  if (!serves && !holds(actor, 'council-chair', 'council-member')) return []
  const year = Number(day.slice(0, 4))
  const sittings = [...(await sittingsOf(tx, year)), ...(await sittingsOf(tx, year - 1))]
  const items = sittings.flatMap((sitting) => itemFor(sitting, actor, serves, day) ?? [])
  const ready = serves ? (await readyForCouncil(tx, { year, day })).length : 0
  if (ready > 0)
    items.push({
      id: `council-ready-${year}`,
      kind: 'council.convene',
      figures: { count: ready },
      path: '/council',
      due: null,
      since: null,
    })
  return items
}

/** The next step of a sitting, for those whose step it is. */
function itemFor(sitting: Sitting, actor: Actor, serves: boolean, day: string): WaitingItem | undefined {
  const isMember = sitting.members.some((member) => member.personId === actor.personId)
  const isChair = sitting.members.some(
    (member) => member.role === 'chair' && member.personId === actor.personId,
  )
  const what = {
    convened: serves && day >= sitting.heldOn ? 'attend' : isMember ? 'read' : undefined,
    attended: serves ? 'count' : undefined,
    counted: (isMember || serves) && sitting.count?.enteredBy !== actor.personId ? 'confirm' : undefined,
    confirmed: isChair ? 'sign' : undefined,
    signed: undefined,
  }[stateOf(sitting)]
  if (!what) return undefined
  return {
    id: `sitting-${sitting.id}-${what}`,
    kind: `council.${what}`,
    figures: { code: sitting.code, items: itemsOf(sitting).length, on: sitting.heldOn },
    path: `/council/${sitting.id}`,
    due: sitting.heldOn,
    since: null,
  }
}
