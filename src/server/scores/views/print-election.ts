// The minutes of the vote count as PDF, to be signed.  GET /api/block-meetings/{meetingId}/election/print
import { PrintElection } from '../../../contract/rankings.ts'
import { renderPdf } from '../../../documents/render.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { electionPaper } from '../election-paper.ts'
import { electionsOf } from '../elections.store.ts'
import { loadMeeting } from '../loaded-meeting.ts'
import { namesIn } from '../names.ts'
import { agreedRankings } from '../rankings.store.ts'

export const printElection = defineView({
  contract: PrintElection,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadMeeting(tx, actor, input.meetingId)
    if (!loaded) return undefined
    const { block } = loaded.whole
    const election = (await electionsOf(tx, [block.id])).get(block.id)
    if (election?.meetingId !== input.meetingId) return undefined
    const [ranking] = await agreedRankings(tx, [input.meetingId])
    return { ...loaded, election, ranking, named: await namesIn(tx, block.year, today, [loaded.meeting.by]) }
  },
  may: signedIn,
  present: () => ({}),
  bytes: async ({ meeting, whole, election, ranking, named }) => ({
    name: `bien-ban-kiem-phieu-${whole.block.code}-${meeting.startsAt.slice(0, 10)}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('election', electionPaper(whole, meeting, election, ranking, named, null)),
  }),
})
