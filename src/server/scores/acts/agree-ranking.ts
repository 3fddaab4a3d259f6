// The meeting agrees the scores; the ranking is kept as it stands.  POST /api/block-meetings/{meetingId}/ranking
import { AgreeRanking } from '../../../contract/rankings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isMember } from '../block.ts'
import { loadMeeting } from '../loaded-meeting.ts'
import { loadBlockScores, rankingOf } from '../loaded-ranking.ts'
import type { Ranked } from '../ranking.ts'
import { type AgreedRanking, addAgreedRanking } from '../rankings.store.ts'
import { mayRunBlock } from '../scores.may.ts'

type Kind = (typeof AgreeRanking.refusals)[number]

export const agreeRanking = defineAct({
  contract: AgreeRanking,
  load: async ({ tx, actor }, input) => {
    const loaded = await loadMeeting(tx, actor, input.meetingId)
    return loaded && { ...loaded, scores: await loadBlockScores(tx, loaded.whole) }
  },
  may: (actor, { whole }) => mayRunBlock(actor, whole),
  decide: ({ meeting, whole, scores }, input, { actor, now, newId }) => {
    const refused: Refusal<Kind>[] = []
    const votes = new Map(input.tieVotes.map((one) => [one.unitId, one.votes]))
    const without = scores ? rankingOf(scores, input.stage, new Map()) : []
    if (scores?.agreed?.meetingId === meeting.id)
      refused.push({ kind: 'ranking.already-agreed', on: scores.agreed.at.slice(0, 10) })
    if (without.every((one) => one.place === undefined)) refused.push({ kind: 'ranking.nobody-to-rank' })
    refused.push(...tieFaults(without, votes))
    for (const [index, one] of input.tieVotes.entries())
      if (!isMember(whole, one.unitId))
        refused.push({ kind: 'block.not-a-member', path: `tieVotes.${index}.unitId`, unit: '' })
    return unless(refused, (): AgreedRanking => {
      const ranked = scores ? rankingOf(scores, input.stage, votes) : []
      return {
        id: newId(),
        meetingId: meeting.id,
        stage: input.stage,
        by: actor.personId ?? '',
        at: now,
        ranks: ranked.map((one) => ({
          unitId: one.unitId,
          place: one.place ?? null,
          total: one.totals.total ?? null,
          reason: one.reason ?? null,
          tieVotes: votes.get(one.unitId) ?? null,
        })),
      }
    })
  },
  save: ({ tx }, ranking) => addAgreedRanking(tx, ranking),
  subjects: (_ranking, { meeting }) => [
    { kind: 'block-meeting', id: meeting.id },
    { kind: 'block', id: meeting.blockId },
  ],
  present: (ranking) => ({
    rankingId: ranking.id,
    ranked: ranking.ranks.filter((one) => one.place !== null).length,
    notRanked: ranking.ranks.filter((one) => one.place === null).length,
  }),
})

/** A ballot breaks a tie that the other rules left, and then everybody in it has votes. */
function tieFaults(ranked: readonly Ranked[], votes: ReadonlyMap<string, number>): Refusal<Kind>[] {
  const tied = ranked.filter((one) => one.tied)
  const stray = [...votes.keys()].some((unitId) => !tied.some((one) => one.unitId === unitId))
  const halves = tied.some(
    (one) =>
      !votes.has(one.unitId) && tied.some((other) => other.place === one.place && votes.has(other.unitId)),
  )
  return [
    ...(stray ? [{ kind: 'ranking.tie-vote-without-tie' as const, path: 'tieVotes' }] : []),
    ...(halves ? [{ kind: 'ranking.tie-votes-incomplete' as const, path: 'tieVotes' }] : []),
  ]
}
