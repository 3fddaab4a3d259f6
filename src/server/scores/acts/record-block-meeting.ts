// Keeps a meeting of the block.  POST /api/blocks/{blockId}/meetings
import { RecordBlockMeeting } from '../../../contract/block-meetings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isMember } from '../block.ts'
import { blockById } from '../blocks.store.ts'
import { addMeeting } from '../meetings.store.ts'
import { mayRunBlock, seesBlock } from '../scores.may.ts'

type Kind = (typeof RecordBlockMeeting.refusals)[number]

export const recordBlockMeeting = defineAct({
  contract: RecordBlockMeeting,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    return whole && seesBlock(actor, whole) ? whole : undefined
  },
  may: mayRunBlock,
  decide: (whole, input, { actor, now, today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (![input.startsAt, input.endsAt].every(isRealDay))
      refused.push({ kind: 'meeting.impossible-day', path: 'startsAt' })
    if (input.endsAt <= input.startsAt)
      refused.push({ kind: 'meeting.ends-before-it-starts', path: 'endsAt' })
    if (input.startsAt.slice(0, 10) > today)
      refused.push({ kind: 'meeting.in-the-future', path: 'startsAt', today })
    const said = new Set(input.attendance.map((one) => one.unitId))
    const missing = whole.members.filter((one) => !said.has(one.unitId)).length
    if (missing > 0 || said.size !== input.attendance.length)
      refused.push({ kind: 'meeting.attendance-missing', path: 'attendance', missing })
    for (const [index, one] of input.attendance.entries())
      if (!isMember(whole, one.unitId))
        refused.push({ kind: 'block.not-a-member', path: `attendance.${index}.unitId`, unit: '' })
    return unless(refused, () => ({ ...input, id: newId(), by: actor.personId ?? '', at: now }))
  },
  save: ({ tx }, meeting) => addMeeting(tx, meeting),
  subjects: (meeting) => [
    { kind: 'block-meeting', id: meeting.id },
    { kind: 'block', id: meeting.blockId },
  ],
  present: (meeting) => ({ meetingId: meeting.id }),
})

/** 30 February passes the pattern, not the calendar. */
function isRealDay(moment: string): boolean {
  const day = moment.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day
}
