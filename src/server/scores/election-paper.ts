// The minutes of a block's vote count as the document asks them. Pure. Used by print-election.
import type { Election as ElectionPaper } from '../../documents/election/election.ts'
import type { WholeBlock } from './block.ts'
import type { Election, ProposedAward } from './election.ts'
import type { Meeting } from './meetings.store.ts'
import { nameAlone } from './minutes-paper.ts'
import type { Named } from './names.ts'
import { bodyOf, letterheadOf, pointsText, syntheticNotice, topName } from './paper.ts'
import type { AgreedRanking } from './rankings.store.ts'

export function electionPaper(
  { block }: WholeBlock,
  meeting: Meeting,
  election: Election,
  ranking: AgreedRanking | undefined,
  named: Named,
  number: string | null,
): ElectionPaper {
  const elected = election.candidates.filter((one) => one.elected)
  return {
    ...syntheticNotice(named.synthetic),
    doc: letterheadOf(block, topName(named.units.values()), meeting.startsAt.slice(0, 10), number),
    summary: `Kiểm phiếu bình chọn, suy tôn, ${block.name.vi} năm ${block.year}`,
    block: block.name.vi,
    startedAt: meeting.startsAt,
    endedAt: meeting.endsAt,
    venue: meeting.venue,
    members: meeting.attendance.length,
    present: meeting.attendance.filter((one) => one.present).length,
    chair: meeting.chair,
    secretary: meeting.secretary,
    rule: election.rule,
    counters: [...election.counters],
    ballots: {
      issued: election.issued,
      collected: election.collected,
      valid: election.valid,
      invalid: election.invalid,
    },
    candidates: election.candidates.map((one) => {
      const rank = ranking?.ranks.find((row) => row.unitId === one.unitId)
      return {
        unit: named.unit(one.unitId).name.vi,
        ...(rank?.total == null ? {} : { points: pointsText(rank.total) }),
        ...(rank?.place == null ? {} : { rank: rank.place }),
        award: awards[one.award],
        yes: one.votesFor,
        no: one.votesAgainst,
        elected: one.elected,
      }
    }),
    required: election.requiredVotes,
    conclusions:
      elected.length === 0
        ? [`${bodyOf(block)} không suy tôn đơn vị nào.`]
        : elected.map(
            (one) =>
              `${bodyOf(block)} suy tôn ${named.unit(one.unitId).name.vi}, đề nghị xét tặng ${awards[one.award]} năm ${block.year}.`,
          ),
    signatures: [
      { form: 'own', office: 'Thư ký', name: nameAlone(meeting.secretary) },
      { form: 'own', office: 'Chủ tọa', name: nameAlone(meeting.chair) },
    ],
  }
}

const awards: Record<ProposedAward, string> = {
  'government-flag': 'Cờ thi đua của Chính phủ',
  'ministry-flag': 'Cờ thi đua của Bộ',
  'ministry-certificate': 'Bằng khen của Bộ trưởng',
}
