// The secretary enters the count of the paper ballots.  POST /api/sittings/{sittingId}/counts
import { EnterCount } from '../../../contract/council-counts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayKeepPapers } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { countFaults } from '../sitting.ts'
import { addCount } from '../sittings-written.store.ts'

type Kind = (typeof EnterCount.refusals)[number]

export const enterCount = defineAct({
  contract: EnterCount,
  load: loadSitting,
  may: mayKeepPapers,
  decide: (sitting, { lines }, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!sitting.attendance) refused.push({ kind: 'council.no-attendance', remedy: 'record-attendance' })
    if (sitting.count?.confirmedBy) refused.push({ kind: 'council.already-confirmed' })
    if (sitting.attendance) refused.push(...countFaults(sitting, lines))
    return unless(refused, () => ({ id: newId(), lines }))
  },
  save: ({ tx, actor, now }, { id, lines }, sitting) =>
    addCount(tx, { id, sittingId: sitting.id, lines, confirms: null, by: actor.personId ?? '', at: now }),
  subjects: (_count, sitting) => [{ kind: 'sitting', id: sitting.id }],
  present: ({ id }) => ({ countId: id }),
})
