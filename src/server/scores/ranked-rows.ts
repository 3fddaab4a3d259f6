// The ranking as rows, with the agreed place and the votes beside each member. Pure. Used by show-ranking.
import type { z } from 'zod'
import type { RankedRow } from '../../contract/rankings.ts'
import { officeOf } from './block.ts'
import type { Election } from './election.ts'
import { type BlockScores, rankingOf } from './loaded-ranking.ts'
import type { Named } from './names.ts'
import type { Stage } from './scorecard.ts'

export function rankedRows(
  scores: BlockScores,
  stage: Stage,
  election: Election | undefined,
  named: Named,
): z.infer<typeof RankedRow>[] {
  const { whole, agreed } = scores
  return rankingOf(scores, stage).map((one) => ({
    sheetId: whole.members.find((member) => member.unitId === one.unitId)?.sheetId ?? '',
    unit: named.unit(one.unitId),
    place: one.place ?? null,
    tied: one.tied,
    decidedBy: one.decidedBy ?? null,
    // Open scores stay with those who write them.
    total: one.reason === 'open' ? null : (one.totals.total ?? null),
    groups: Object.fromEntries(
      Object.entries(one.totals.groups).map(([code, tenths]) => [
        code,
        one.reason === 'open' || one.reason === 'missing' ? null : (tenths ?? null),
      ]),
    ),
    class: one.reason === 'open' ? null : (one.totals.class ?? null),
    gates: one.reason === 'open' ? [] : [...one.totals.gates],
    reason: one.reason ?? null,
    scored: one.totals.scored,
    of: one.totals.of,
    office: officeOf(whole, one.unitId),
    agreedPlace: agreed?.ranks.find((rank) => rank.unitId === one.unitId)?.place ?? null,
    put: (election?.candidates ?? [])
      .filter((candidate) => candidate.unitId === one.unitId)
      .map(({ award, votesFor, votesAgainst, elected }) => ({ award, votesFor, votesAgainst, elected })),
  }))
}
