// The members in order at one stage, with gates and ties, the election beside.  GET /api/blocks/{blockId}/ranking
import { ShowRanking } from '../../../contract/rankings.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { blockById } from '../blocks.store.ts'
import { electionsOf } from '../elections.store.ts'
import { fullestStage, loadBlockScores } from '../loaded-ranking.ts'
import { namesIn } from '../names.ts'
import { rankedRows } from '../ranked-rows.ts'
import { mayCoordinate, mayRunBlock, seesBlock } from '../scores.may.ts'
import { type Column, columnsIn, pointsCell } from '../sheet-columns.ts'
import { linkToBlock } from '../shown.ts'

export const showRanking = defineView({
  contract: ShowRanking,
  load: async ({ tx, actor, today }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    const scores = await loadBlockScores(tx, whole)
    if (!scores) return undefined
    const election = (await electionsOf(tx, [whole.block.id])).get(whole.block.id)
    const people = [scores.agreed?.by, election?.by, ...scores.tieDecisions.map((one) => one.by)]
    return {
      whole,
      scores,
      election,
      stage: input.stage ?? fullestStage(scores),
      files: await findFiles(tx, election?.fileId ? [election.fileId] : []),
      named: await namesIn(tx, whole.block.year, today, people),
    }
  },
  may: signedIn,
  present: ({ whole, scores, election, stage, files, named }, { actor }) => {
    const { card } = scores.scoring
    const [file] = files
    return {
      block: linkToBlock(whole.block),
      stage,
      rows: rankedRows(scores, stage, election, named),
      classes: [...card.classes],
      gates: card.gates.map(({ code, rule, effect }) => ({ code, rule, effect })),
      ties: card.ties.map(({ order, text }) => ({ order, text })),
      groups: card.groups.map(({ code, max, name }) => ({ code, max, name })),
      tieDecisions: scores.tieDecisions.map((one) => ({
        units: one.unitIds.map(named.unit),
        reason: one.reason,
        by: named.person(one.by),
        at: one.at,
      })),
      agreed: scores.agreed
        ? {
            meetingId: scores.agreed.meetingId,
            stage: scores.agreed.stage,
            by: named.person(scores.agreed.by),
            at: scores.agreed.at,
          }
        : null,
      election: election
        ? {
            meetingId: election.meetingId,
            rule: election.rule,
            requiredVotes: election.requiredVotes,
            valid: election.valid,
            by: named.person(election.by),
            at: election.at,
            file: file ? linkToFile(file) : null,
          }
        : null,
      abilities: abilities({
        'agree-ranking': mayRunBlock(actor, whole),
        'record-election': mayRunBlock(actor, whole),
        'break-tie': mayCoordinate(actor),
      }),
    }
  },
  sheet: async ({ whole, scores, election, stage, named }, { language }) => ({
    title: whole.block.code,
    columns: await columnsIn(language, columns),
    rows: rankedRows(scores, stage, election, named).map((row) => [
      row.place,
      row.unit.name[language],
      pointsCell(row.total),
      row.class,
      row.gates.join(', '),
      row.reason,
      row.agreedPlace,
      row.put
        .filter((one) => one.elected)
        .map((one) => `${one.award} ${one.votesFor}`)
        .join(', '),
    ]),
  }),
})

const columns: readonly Column[] = [
  ['place', 'number', 8],
  ['unit', 'text', 44],
  ['total', 'number', 12],
  ['class', 'text', 14],
  ['gates', 'text', 12],
  ['not-ranked', 'text', 16],
  ['agreed-place', 'number', 12],
  ['put-forward', 'text', 40],
]
