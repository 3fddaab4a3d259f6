// The blocks of a year that the person may see.  GET /api/blocks
import type { z } from 'zod'
import { type BlockRow, ListBlocks } from '../../../contract/blocks.ts'
import type { OutputOf } from '../../../contract/define.ts'
import { abilities } from '../../abilities.ts'
import type { Actor } from '../../access/actor.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { unitIn, type WholeBlock } from '../block.ts'
import { blocksOf, yearsOf } from '../blocks.store.ts'
import { loadYear, overdue, type ScoredYear, standing, totalsAt } from '../loaded-year.ts'
import { type Named, namesIn } from '../names.ts'
import { belongsTo, mayCoordinate, seesBlock } from '../scores.may.ts'
import { type Column, columnsIn, pointsCell } from '../sheet-columns.ts'
import { linkToBlock } from '../shown.ts'

type Row = z.infer<typeof BlockRow>

export const listBlocks = defineView({
  contract: ListBlocks,
  load: async ({ tx, actor, today }, input) => {
    const years = await yearsOf(tx)
    const thisYear = Number(today.slice(0, 4))
    const year = input.year ?? (years.includes(thisYear) ? thisYear : (years[0] ?? thisYear))
    const blocks = (await blocksOf(tx, year)).filter((whole) => seesBlock(actor, whole))
    return {
      year,
      years,
      blocks,
      scored: await loadYear(tx, year, blocks),
      named: await namesIn(tx, year, today, []),
    }
  },
  may: signedIn,
  present: ({ year, years, blocks, scored, named }, { actor, today }) => ({
    year,
    years,
    rows: blocks.map((whole) => rowOf(whole, scored, named, actor, today)),
    mySheet: mySheet(blocks, actor, named),
    classes: classesOf(blocks, scored),
    abilities: abilities({ 'form-blocks': mayCoordinate(actor), 'open-scoring': mayCoordinate(actor) }),
  }),
  sheet: async ({ year, blocks, scored, named }, { actor, today, language }) => ({
    title: String(year),
    columns: await columnsIn(language, columns),
    rows: blocks
      .map((whole) => rowOf(whole, scored, named, actor, today))
      .map((row) => [
        row.block.name[language],
        row.members,
        row.head?.name[language] ?? null,
        row.deputy?.name[language] ?? null,
        row.pactSigned,
        row.selfScored,
        row.blockScored,
        row.appraised,
        row.late,
        pointsCell(row.lowest),
        pointsCell(row.highest),
      ]),
  }),
})

const columns: readonly Column[] = [
  ['block', 'text', 40],
  ['members', 'number', 12],
  ['head', 'text', 36],
  ['deputy', 'text', 36],
  ['signed', 'number', 12],
  ['self-scored', 'number', 12],
  ['block-scored', 'number', 12],
  ['appraised', 'number', 12],
  ['late', 'number', 12],
  ['lowest', 'number', 12],
  ['highest', 'number', 12],
]

function rowOf(whole: WholeBlock, scored: ScoredYear, named: Named, actor: Actor, today: string): Row {
  const { block, members } = whole
  const sheetIds = members.map((one) => one.sheetId)
  const count = (stage: 'self' | 'block' | 'appraisal') =>
    sheetIds.filter((id) => standing(scored, id).isIn(stage)).length
  const pact = scored.pacts.get(block.id)
  const atBlock = totalsAt(scored, sheetIds, 'block')
  const spread = atBlock.length > 0 ? atBlock : totalsAt(scored, sheetIds, 'self')
  const head = unitIn(whole, 'head')
  const deputy = unitIn(whole, 'deputy')
  return {
    block: linkToBlock(block),
    members: members.length,
    head: head ? named.unit(head) : null,
    deputy: deputy ? named.unit(deputy) : null,
    pactSigned: pact?.signatures.length ?? 0,
    pactSignedOn: pact?.paper?.signedOn ?? null,
    selfScored: count('self'),
    blockScored: count('block'),
    appraised: count('appraisal'),
    late: sheetIds.filter((id) => overdue(scored, id, today).length > 0).length,
    lowest: spread.length > 0 ? Math.min(...spread) : null,
    highest: spread.length > 0 ? Math.max(...spread) : null,
    elected: scored.elections.get(block.id)?.candidates.filter((one) => one.elected).length ?? 0,
    mine: members.some((one) => belongsTo(actor, one.unitId)),
  }
}

/** The sheet of the unit the person works in or answers for. */
function mySheet(
  blocks: readonly WholeBlock[],
  actor: Actor,
  named: Named,
): OutputOf<typeof ListBlocks>['mySheet'] {
  for (const { block, members } of blocks)
    for (const member of members)
      if (belongsTo(actor, member.unitId))
        return { sheetId: member.sheetId, unit: named.unit(member.unitId), block: linkToBlock(block) }
  return null
}

/** How many sheets reach each class, each at its furthest submitted stage: everybody excellent is seen at once. */
function classesOf(blocks: readonly WholeBlock[], scored: ScoredYear) {
  const reached = blocks.flatMap(({ members }) =>
    members.flatMap((member) => {
      const { totals, furthest } = standing(scored, member.sheetId)
      return furthest ? (totals?.[furthest].class ?? []) : []
    }),
  )
  return (scored.scoring?.card.classes ?? []).map(({ code, name }) => ({
    code,
    name,
    sheets: reached.filter((one) => one === code).length,
  }))
}
