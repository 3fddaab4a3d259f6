// Everybody who tries the permission table: each role held in unit A (own), B (the same block) and C (another one), the person whom the
// records are about, the chair of the sitting, and nobody. Used by permission-table.test.ts.
import { Role } from '../src/contract/access.ts'
import { type Actor, anonymous } from '../src/server/access/actor.ts'
import { addAppointments } from '../src/server/access/appointments.store.ts'
import { addPeopleAct } from '../src/server/people/acts/add-people.ts'
import type { Cast } from './cast.ts'
import { type Known, THE_PERSON } from './full-house.ts'

export interface Player {
  /** `own.secretary`. */
  name: string
  /** Under which the table may mean this player: `own.secretary`, `own`, `secretary`, `signed-in`, `public`. */
  names: readonly string[]
  actor: Actor
}

const places = { own: 'UA', block: 'UB', other: 'UC' } as const
type Place = keyof typeof places

export async function players(cast: Cast, known: Known): Promise<Player[]> {
  const parts = (Object.keys(places) as Place[]).flatMap((place) =>
    Role.options.map((role) => ({ place, role })),
  )
  const { ids } = await cast.as('administrator').done(addPeopleAct, {
    people: parts.map(({ place, role }) => ({
      name: `Nguyễn Thị ${place} ${role}`,
      gender: 'female',
      bornOn: '1980-05-04',
      employment: 'civil-servant',
      recruitedOn: '2010-03-01',
      post: {
        unitId: cast.units[places[place]],
        position: 'Chuyên viên',
        rank: 'direct-worker',
        validFrom: '2020-01-01',
      },
    })),
  })
  const appointments = parts.map(({ place, role }, index) => ({
    id: crypto.randomUUID(),
    personId: ids[index] ?? '',
    role,
    unitId: ['secretary', 'head', 'staff'].includes(role) ? cast.units[places[place]] : null,
    blockId: role === 'block-head' ? blockOf(place, known) : null,
    decision: null,
    validFrom: '2024-01-01',
    validTo: null,
  }))
  await cast.db.transaction().execute((tx) => addAppointments(tx, appointments, cast.clock.now()))
  const special = async (name: string, username: string): Promise<Player> => ({
    name,
    names: [name, 'signed-in', 'public'],
    actor: await cast.actorOf(username),
  })
  return [
    { name: 'nobody', names: ['public'], actor: anonymous(cast.clock.now().slice(0, 10)) },
    await special('self', THE_PERSON),
    await special('chair', 'council-chair'),
    ...(await Promise.all(
      parts.map(async ({ place, role }, index) => ({
        name: `${place}.${role}`,
        names: [`${place}.${role}`, place, role, 'signed-in', 'public'],
        actor: await cast.actorOf(ids[index] ?? ''),
      })),
    )),
  ]
}

const blockOf = (place: Place, { blockId, otherBlockId }: Known): string =>
  (place === 'other' ? otherBlockId : blockId) ?? ''
