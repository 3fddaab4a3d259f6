// The board of the movement as the stories of answers ask it: who is still silent. Used by those stories.
import type { OutputOf } from '../src/contract/define.ts'
import type { ShowBoard } from '../src/contract/movement-responses.ts'
import type { Person } from './person.ts'

type Board = OutputOf<typeof ShowBoard>

/** The silent units of a line, as this person's board lists them. */
export async function silentOf(person: Person, movementId: string, line: 'units' | 'departments') {
  const { rows } = await person.request<Board>(
    'GET',
    `/api/movements/${movementId}/board?step=silent&line=${line}`,
  )
  return rows.map((row) => row.unit)
}

/** The movement named in an address of its board. */
export function movementIn(address: string): string {
  const [, id] = /\/movement\/([\w-]+)\/board/.exec(address) ?? []
  if (id === undefined) throw new Error(`${address} is no board`)
  return id
}
