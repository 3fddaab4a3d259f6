// The minutes of the meeting as PDF, to be signed.  GET /api/block-meetings/{meetingId}/minutes
import { PrintBlockMinutes } from '../../../contract/block-meetings.ts'
import { renderPdf } from '../../../documents/render.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadMeeting } from '../loaded-meeting.ts'
import { meetingPapers } from '../meetings.store.ts'
import { minutesPaper } from '../minutes-paper.ts'
import { namesIn } from '../names.ts'
import { agreedRankings } from '../rankings.store.ts'

export const printBlockMinutes = defineView({
  contract: PrintBlockMinutes,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadMeeting(tx, actor, input.meetingId)
    if (!loaded) return undefined
    const [ranking] = await agreedRankings(tx, [input.meetingId])
    const [paper] = await meetingPapers(tx, [input.meetingId])
    const named = await namesIn(tx, loaded.whole.block.year, today, [loaded.meeting.by])
    return { ...loaded, ranking, named, number: paper?.number ?? null }
  },
  may: signedIn,
  present: () => ({}),
  bytes: async ({ meeting, whole, ranking, named, number }) => ({
    name: `bien-ban-hop-${whole.block.code}-${meeting.startsAt.slice(0, 10)}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('minutes', minutesPaper(whole, meeting, ranking, named, number)),
  }),
})
