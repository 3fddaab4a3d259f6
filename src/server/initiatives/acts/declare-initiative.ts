// A person declares an initiative or research result.  POST /api/initiatives
import { DeclareInitiative } from '../../../contract/initiatives.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { peopleByIds } from '../../people/people.store.ts'
import type { Initiative } from '../initiative.ts'
import { mayDeclare } from '../initiatives.may.ts'
import { addInitiative } from '../initiatives.store.ts'

type Kind = (typeof DeclareInitiative.refusals)[number]

export const declareInitiative = defineAct({
  contract: DeclareInitiative,
  load: async ({ tx, today }, { authorIds }) => peopleByIds(tx, authorIds, today),
  may: mayDeclare,
  decide: (authors, input, { actor, now, today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (input.summary.length === 0) refused.push({ kind: 'initiative.summary-empty', path: 'summary' })
    if (input.year > Number(today.slice(0, 4)))
      refused.push({ kind: 'initiative.year-in-the-future', path: 'year' })
    if (new Set(input.authorIds).size !== input.authorIds.length)
      refused.push({ kind: 'initiative.author-twice', path: 'authorIds' })
    const first = authors.get(input.authorIds[0] ?? '')
    const unitId = first?.unitId ?? actor.unitId
    if (input.authorIds.some((id) => !authors.has(id)) || !unitId)
      refused.push({ kind: 'initiative.unknown-author', path: 'authorIds' })
    return unless(
      refused,
      (): Initiative => ({
        ...input,
        id: newId(),
        unitId: unitId ?? '',
        declaredBy: actor.personId,
        declaredAt: now,
        recognitions: [],
        uses: 0,
      }),
    )
  },
  save: ({ tx }, initiative) => addInitiative(tx, initiative),
  subjects: (initiative) => [
    { kind: 'initiative', id: initiative.id },
    ...initiative.authorIds.map((id) => ({ kind: 'person', id })),
  ],
  present: ({ id }) => ({ initiativeId: id }),
})
