// Ends a main post and opens another.  POST /api/people/{personId}/posts
import { MovePerson } from '../../../contract/people.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayAddPeople } from '../people.may.ts'
import { movePerson, personOn, postsOf } from '../people.store.ts'

type Kind = (typeof MovePerson.refusals)[number]

export const movePersonAct = defineAct({
  contract: MovePerson,
  load: async ({ tx, today }, input) => {
    const person = await personOn(tx, input.personId, today)
    if (!person) return undefined
    const unit = await unitOn(tx, input.post.unitId, input.post.validFrom)
    return { person, unit, posts: await postsOf(tx, input.personId) }
  },
  may: mayAddPeople,
  decide: ({ unit, posts }, input) => {
    const refused: Refusal<Kind>[] = []
    if (!unit) refused.push({ kind: 'person.unknown-unit', path: 'post.unitId' })
    const last = posts.find((post) => post.main)
    if (last && last.validFrom >= input.post.validFrom)
      refused.push({ kind: 'person.post-not-after-the-last', path: 'post.validFrom', since: last.validFrom })
    return unless(refused, () => input.post)
  },
  save: ({ tx }, post, { person }) => movePerson(tx, person.id, post),
  subjects: (post, { person }) => [
    { kind: 'person', id: person.id },
    { kind: 'unit', id: post.unitId },
  ],
  present: (_post, { person }) => ({ personId: person.id }),
})
