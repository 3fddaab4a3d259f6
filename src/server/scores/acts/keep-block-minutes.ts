// Keeps the signed minutes of a meeting.  POST /api/block-meetings/{meetingId}/paper
import { KeepBlockMinutes } from '../../../contract/block-meetings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { loadMeeting } from '../loaded-meeting.ts'
import { addMeetingPaper } from '../meetings.store.ts'
import { mayRunBlock } from '../scores.may.ts'

type Kind = (typeof KeepBlockMinutes.refusals)[number]

export const keepBlockMinutes = defineAct({
  contract: KeepBlockMinutes,
  load: async ({ tx, actor }, input) => {
    const loaded = await loadMeeting(tx, actor, input.meetingId)
    return loaded && { ...loaded, file: await findFile(tx, input.fileId) }
  },
  may: (actor, { whole }) => mayRunBlock(actor, whole),
  decide: ({ meeting, file }, input, { actor, now, today, newId }) => {
    const refused: Refusal<Kind>[] = []
    const heldOn = meeting.startsAt.slice(0, 10)
    if (input.signedOn < heldOn)
      refused.push({ kind: 'meeting.signed-before-it-was-held', path: 'signedOn', heldOn })
    if (input.signedOn > today)
      refused.push({ kind: 'meeting.signed-in-the-future', path: 'signedOn', today })
    if (!file) refused.push({ kind: 'meeting.unknown-file', path: 'fileId' })
    return unless(refused, () => ({ ...input, id: newId(), by: actor.personId ?? '', at: now }))
  },
  save: ({ tx }, paper) => addMeetingPaper(tx, paper),
  subjects: (_paper, { meeting }) => [
    { kind: 'block-meeting', id: meeting.id },
    { kind: 'block', id: meeting.blockId },
  ],
  present: (paper) => ({ paperId: paper.id }),
})
