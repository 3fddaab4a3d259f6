// The signed paper of an absent member arrived.  POST /api/sittings/{sittingId}/written-answers
import { ReceiveWrittenAnswer } from '../../../contract/council.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayKeepPapers } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { addWrittenAnswer } from '../sittings-written.store.ts'

type Kind = (typeof ReceiveWrittenAnswer.refusals)[number]

export const receiveWrittenAnswer = defineAct({
  contract: ReceiveWrittenAnswer,
  load: loadSitting,
  may: mayKeepPapers,
  decide: (sitting, input) => {
    const refused: Refusal<Kind>[] = []
    const { personId } = input
    if (sitting.count) refused.push({ kind: 'council.already-counted' })
    if (!sitting.members.some((member) => member.personId === personId))
      refused.push({ kind: 'council.not-on-the-roll', path: 'personId' })
    else if (!sitting.attendance?.absent.some((one) => one.personId === personId))
      refused.push({ kind: 'council.not-absent', path: 'personId' })
    if (sitting.written.includes(personId))
      refused.push({ kind: 'council.already-answered', path: 'personId' })
    return unless(refused, () => input)
  },
  save: ({ tx, actor, now }, answer) => addWrittenAnswer(tx, answer, { by: actor.personId, at: now }),
  subjects: (_answer, sitting) => [{ kind: 'sitting', id: sitting.id }],
  present: (_answer, sitting) => ({ sittingId: sitting.id }),
})
