// The count of the paper ballots: who is put forward.  POST /api/block-meetings/{meetingId}/election
import { RecordElection } from '../../../contract/rankings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { unitsOn } from '../../units/units.store.ts'
import { dayIn, isMember } from '../block.ts'
import { aboveGuidance, ballotFaults, type Election, flags, isElected } from '../election.ts'
import { addElection, electionsOf } from '../elections.store.ts'
import { loadMeeting } from '../loaded-meeting.ts'
import { type BlockScores, loadBlockScores, standingOf } from '../loaded-ranking.ts'
import { mayRunBlock } from '../scores.may.ts'

type Kind = (typeof RecordElection.refusals)[number]

export const recordElection = defineAct({
  contract: RecordElection,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadMeeting(tx, actor, input.meetingId)
    if (!loaded) return undefined
    const { block } = loaded.whole
    return {
      ...loaded,
      scores: await loadBlockScores(tx, loaded.whole),
      before: (await electionsOf(tx, [block.id])).get(block.id),
      units: await unitsOn(tx, dayIn(block.year, today)),
      file: input.fileId ? await findFile(tx, input.fileId) : undefined,
    }
  },
  may: (actor, { whole }) => mayRunBlock(actor, whole),
  decide: ({ meeting, whole, scores, before, units, file }, input, { actor, now, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (before?.meetingId === meeting.id && input.correction === null)
      refused.push({ kind: 'election.already-recorded', path: 'correction', on: before.at.slice(0, 10) })
    if (meeting.kind !== 'final') refused.push({ kind: 'election.not-a-final-meeting' })
    refused.push(...ballotFaults(input, meeting.attendance.filter((one) => one.present).length))
    refused.push(...aboveGuidance(input, scores?.scoring.flagsPerBlock ?? null))
    for (const [index, one] of input.candidates.entries()) {
      const path = `candidates.${index}.unitId`
      if (!isMember(whole, one.unitId)) refused.push({ kind: 'block.not-a-member', path, unit: '' })
      const gate = flags.includes(one.award) && scores ? barringGate(scores, one.unitId) : undefined
      if (gate)
        refused.push({
          kind: 'election.barred-by-a-gate',
          path,
          unit: units.get(one.unitId)?.name ?? '',
          gate: gate.code,
          rule: gate.rule,
        })
    }
    if (input.fileId && !file) refused.push({ kind: 'election.unknown-file', path: 'fileId' })
    return unless(
      refused,
      (): Election => ({
        ...input,
        id: newId(),
        blockId: whole.block.id,
        by: actor.personId ?? '',
        at: now,
        candidates: input.candidates.map((one) => ({
          ...one,
          elected: isElected(one.votesFor, input.requiredVotes),
        })),
      }),
    )
  },
  save: ({ tx }, election) => addElection(tx, election),
  subjects: (election) => [
    { kind: 'block-meeting', id: election.meetingId },
    { kind: 'block', id: election.blockId },
    ...election.candidates.filter((one) => one.elected).map((one) => ({ kind: 'unit', id: one.unitId })),
  ],
  present: (election) => ({
    electionId: election.id,
    elected: election.candidates.filter((one) => one.elected).length,
  }),
})

/** A gate that keeps the unit from a flag: no title, or not ranked. */
function barringGate(scores: BlockScores, unitId: string) {
  const sheetId = scores.whole.members.find((one) => one.unitId === unitId)?.sheetId
  const triggered = sheetId ? standingOf(scores, sheetId)?.totals.gates : undefined
  return scores.scoring.card.gates.find(
    (gate) => (gate.noTitle || gate.notRanked) && triggered?.includes(gate.code),
  )
}
