// A block: members with their three totals, pact, meetings, election.  GET /api/blocks/{blockId}
import { ShowBlock } from '../../../contract/blocks.ts'
import { abilities } from '../../abilities.ts'
import type { Actor } from '../../access/actor.ts'
import { findFiles } from '../../files/files.store.ts'
import { anyOf, signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { isMember, type WholeBlock } from '../block.ts'
import { blockBy, blockById } from '../blocks.store.ts'
import { loadYear } from '../loaded-year.ts'
import { meetingPapers, meetingsOf } from '../meetings.store.ts'
import { memberRows } from '../member-rows.ts'
import { namesIn } from '../names.ts'
import { showPact } from '../pact-shown.ts'
import { agreedRankings } from '../rankings.store.ts'
import { mayCoordinate, mayRunBlock, maySignFor, seesBlock } from '../scores.may.ts'
import { type Column, columnsIn, pointsCell } from '../sheet-columns.ts'
import { linkToBlock } from '../shown.ts'

export const showBlock = defineView({
  contract: ShowBlock,
  load: async ({ tx, actor, today }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    const { block } = whole
    const scored = await loadYear(tx, block.year, [whole])
    const meetings = await meetingsOf(tx, { blockIds: [block.id] })
    const meetingIds = meetings.map((one) => one.id)
    const pact = scored.pacts.get(block.id)
    const submitters = [...scored.submissions.values()].flat().map((one) => one.by)
    const people = [
      ...submitters,
      ...whole.offices.map((one) => one.personId),
      pact?.proposedBy,
      ...(pact?.signatures.map((one) => one.by) ?? []),
    ]
    return {
      whole,
      scored,
      meetings,
      papers: await meetingPapers(tx, meetingIds),
      rankings: await agreedRankings(tx, meetingIds),
      files: await findFiles(tx, pact?.paper?.fileId ? [pact.paper.fileId] : []),
      next: await blockBy(tx, block.year + 1, block.code),
      named: await namesIn(tx, block.year, today, people),
    }
  },
  may: signedIn,
  present: (loaded, { actor, today }) => {
    const { whole, scored, named, meetings } = loaded
    const { block } = whole
    const pact = scored.pacts.get(block.id)
    const election = scored.elections.get(block.id)
    return {
      block: linkToBlock(block),
      membersNote: block.membersNote,
      sources: [...block.sources],
      offices: whole.offices.map((one) => ({
        office: one.office,
        unit: named.unit(one.unitId),
        person: named.maybePerson(one.personId),
        from: one.validFrom,
        decision: one.decision,
        note: one.note,
      })),
      members: memberRows(whole, scored, named, actor, today),
      dues: scored.scoring?.due ?? null,
      classes: [...(scored.scoring?.card.classes ?? [])],
      pact: pact ? showPact(pact, named, loaded.files) : null,
      meetings: meetings.map((one) => ({
        id: one.id,
        kind: one.kind,
        startsAt: one.startsAt,
        venue: one.venue,
        present: one.attendance.filter((row) => row.present).length,
        of: one.attendance.length,
        hasRanking: loaded.rankings.some((row) => row.meetingId === one.id),
        hasElection: election?.meetingId === one.id,
        hasPaper: loaded.papers.some((row) => row.meetingId === one.id),
      })),
      elected: (election?.candidates ?? [])
        .filter((one) => one.elected)
        .map((one) => ({
          unit: named.unit(one.unitId),
          award: one.award,
          votes: one.votesFor,
          of: election?.valid ?? 0,
        })),
      nextBlockId: loaded.next?.id ?? null,
      abilities: blockAbilities(actor, whole),
    }
  },
  sheet: async ({ whole, scored, named }, { actor, today, language }) => ({
    title: whole.block.code,
    columns: await columnsIn(language, columns),
    rows: memberRows(whole, scored, named, actor, today).map((row) => [
      row.unit.name[language],
      row.signedOn,
      pointsCell(row.stages.self.total),
      pointsCell(row.stages.block.total),
      pointsCell(row.stages.appraisal.total),
      row.class,
      row.gates.join(', '),
      row.differences,
      row.scorer?.name[language] ?? null,
    ]),
  }),
})

const columns: readonly Column[] = [
  ['unit', 'text', 44],
  ['signed-on', 'date', 14],
  ['self', 'number', 12],
  ['block-points', 'number', 12],
  ['appraisal', 'number', 12],
  ['class', 'text', 14],
  ['gates', 'text', 12],
  ['differences', 'number', 12],
  ['scorer', 'text', 44],
]

function blockAbilities(actor: Actor, whole: WholeBlock) {
  const runs = mayRunBlock(actor, whole)
  const ownUnit = actor.roles.find((held) => held.unitId !== null && isMember(whole, held.unitId))?.unitId
  return abilities({
    'propose-pact': runs,
    'record-signed-pact': runs,
    'sign-pact': maySignFor(actor, ownUnit ?? ''),
    'assign-scorers': runs,
    'record-block-meeting': runs,
    'change-block-members': mayCoordinate(actor),
    'appoint-block-head': mayCoordinate(actor),
    'hand-over-block': anyOf(runs, mayCoordinate(actor)),
  })
}
