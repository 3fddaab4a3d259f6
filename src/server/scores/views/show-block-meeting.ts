// A meeting of the block with attendance, ranking, election and papers.  GET /api/block-meetings/{meetingId}
import { ShowBlockMeeting } from '../../../contract/block-meetings.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles, type StoredFile } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import type { Election } from '../election.ts'
import { electionsOf } from '../elections.store.ts'
import { loadMeeting } from '../loaded-meeting.ts'
import { meetingPapers } from '../meetings.store.ts'
import { type Named, namesIn } from '../names.ts'
import { agreedRankings } from '../rankings.store.ts'
import { mayRunBlock } from '../scores.may.ts'
import { linkToBlock } from '../shown.ts'

export const showBlockMeeting = defineView({
  contract: ShowBlockMeeting,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadMeeting(tx, actor, input.meetingId)
    if (!loaded) return undefined
    const { block } = loaded.whole
    const newest = (await electionsOf(tx, [block.id])).get(block.id)
    const election = newest?.meetingId === input.meetingId ? newest : undefined
    const papers = await meetingPapers(tx, [input.meetingId])
    const [ranking] = await agreedRankings(tx, [input.meetingId])
    return {
      ...loaded,
      election,
      papers,
      ranking,
      files: await findFiles(tx, [
        ...papers.map((one) => one.fileId),
        ...(election?.fileId ? [election.fileId] : []),
      ]),
      named: await namesIn(tx, block.year, today, [
        loaded.meeting.by,
        election?.by,
        ranking?.by,
        ...papers.map((one) => one.by),
      ]),
    }
  },
  may: signedIn,
  present: ({ meeting, whole, election, papers, ranking, files, named }, { actor }) => {
    const runs = mayRunBlock(actor, whole)
    const { id, blockId: _block, by, at, ...said } = meeting
    return {
      ...said,
      meetingId: id,
      block: linkToBlock(whole.block),
      attendance: meeting.attendance.map(({ unitId, ...row }) => ({ ...row, unit: named.unit(unitId) })),
      proceedings: [...meeting.proceedings],
      conclusions: [...meeting.conclusions],
      recordedBy: named.person(by),
      recordedAt: at,
      papers: papers.flatMap((one) => {
        const file = files.find((stored) => stored.id === one.fileId)
        return file
          ? [
              {
                id: one.id,
                number: one.number,
                signedOn: one.signedOn,
                file: linkToFile(file),
                by: named.person(one.by),
                at: one.at,
              },
            ]
          : []
      }),
      ranking: ranking
        ? {
            stage: ranking.stage,
            by: named.person(ranking.by),
            at: ranking.at,
            rows: ranking.ranks.map(({ unitId, ...row }) => ({ ...row, unit: named.unit(unitId) })),
          }
        : null,
      election: election ? shownElection(election, files, named) : null,
      abilities: abilities({
        'keep-block-minutes': runs,
        'agree-ranking': runs,
        'record-election': runs,
      }),
    }
  },
})

function shownElection(election: Election, files: readonly StoredFile[], named: Named) {
  const file = files.find((one) => one.id === election.fileId)
  return {
    rule: election.rule,
    requiredVotes: election.requiredVotes,
    counters: [...election.counters],
    issued: election.issued,
    collected: election.collected,
    valid: election.valid,
    invalid: election.invalid,
    file: file ? linkToFile(file) : null,
    by: named.person(election.by),
    at: election.at,
    candidates: election.candidates.map(({ unitId, ...one }) => ({ ...one, unit: named.unit(unitId) })),
  }
}
