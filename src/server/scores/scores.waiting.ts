// What scoring waits for somebody: a sheet to fill, a pact to sign, a rival's sheet to score, differences to answer, a meeting to hold.
// Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holds, holdsFor, holdsForBlock } from '../access/actor.ts'
import { localDateOf } from '../clock.ts'
import type { Tx } from '../db/database.ts'
import type { Unit } from '../units/unit.ts'
import { unitsOn } from '../units/units.store.ts'
import { isMember, type Member, scorerOf, unitIn, type WholeBlock } from './block.ts'
import { blocksOf } from './blocks.store.ts'
import { answersOf } from './evidence.store.ts'
import { loadYear, type ScoredYear, standing } from './loaded-year.ts'
import { type Meeting, meetingsOf } from './meetings.store.ts'
import { belongsTo } from './scores.may.ts'
import { differencesAt } from './sheet.ts'

/** What the items are made from, for one block. */
interface Around {
  whole: WholeBlock
  scored: ScoredYear
  meetings: readonly Meeting[]
  actor: Actor
  nameOf(unitId: string): Unit['name']
}

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  if (!holds(actor, 'coordinator', 'secretary', 'head', 'block-head')) return []
  const year = Number(day.slice(0, 4))
  const all = await blocksOf(tx, year)
  const blocks = holds(actor, 'coordinator') ? all : all.filter((whole) => concerns(actor, whole))
  if (blocks.length === 0) return []
  const scored = await loadYear(tx, year, blocks)
  const meetings = await meetingsOf(tx, { blockIds: blocks.map((one) => one.block.id) })
  const units = await unitsOn(tx, day)
  const nameOf = (unitId: string) => units.get(unitId)?.name ?? { vi: '', fr: '', en: '' }
  const items: WaitingItem[] = []
  for (const whole of blocks) {
    const around: Around = {
      whole,
      scored,
      actor,
      nameOf,
      meetings: meetings.filter((one) => one.blockId === whole.block.id),
    }
    for (const member of whole.members)
      if (holdsFor(actor, member.unitId, 'secretary', 'head'))
        items.push(...ofOwnUnit(around, member), ...(await unanswered(tx, around, member)))
    items.push(...toScore(around), ...toRun(around, day))
  }
  return [...items, ...toAppraise(actor, blocks, scored, year)]
}

const concerns = (actor: Actor, whole: WholeBlock): boolean =>
  holdsForBlock(actor, whole.block.id, 'block-head') ||
  whole.members.some((member) => holdsFor(actor, member.unitId, 'secretary', 'head'))

const openedOn = ({ scoring }: ScoredYear): string | null => (scoring ? localDateOf(scoring.openedAt) : null)

function ofOwnUnit({ whole, scored, actor }: Around, member: Member): WaitingItem[] {
  const { block } = whole
  const items: WaitingItem[] = []
  const pact = scored.pacts.get(block.id)
  const signs = holdsFor(actor, member.unitId, 'head')
  if (pact && signs && !pact.signatures.some((one) => one.unitId === member.unitId))
    items.push({
      id: `pact-${member.sheetId}`,
      kind: 'scores.pact-to-sign',
      figures: { block: block.name, signed: pact.signatures.length, members: whole.members.length },
      path: `/scores/blocks/${block.id}?tab=pact`,
      due: null,
      since: localDateOf(pact.proposedAt),
    })
  const { isIn, totals } = standing(scored, member.sheetId)
  if (scored.scoring && !isIn('self'))
    items.push({
      id: `self-score-${member.sheetId}`,
      kind: 'scores.sheet-to-fill',
      figures: { scored: totals?.self.scored ?? 0, of: totals?.self.of ?? 0, year: member.year },
      path: `/scores/sheets/${member.sheetId}`,
      due: scored.scoring.due.self,
      since: openedOn(scored),
    })
  return items
}

/** Differences of the sheet about which the unit has said nothing. */
async function unanswered(tx: Tx, { scored }: Around, member: Member): Promise<WaitingItem[]> {
  const { sheet, isIn, submissions } = standing(scored, member.sheetId)
  if (!scored.scoring || !isIn('block')) return []
  const { card, due } = scored.scoring
  const answers = await answersOf(tx, [member.sheetId])
  const shown = [
    ...differencesAt(card, sheet, 'block'),
    ...(isIn('appraisal') ? differencesAt(card, sheet, 'appraisal') : []),
  ]
  const open = shown.filter(
    (one) => !answers.some((said) => said.item === one.item && said.stage === one.stage),
  )
  const [first] = open
  if (!first) return []
  const since = submissions.find((one) => one.stage === first.stage && !one.returned)?.at
  return [
    {
      id: `differences-${member.sheetId}`,
      kind: 'scores.differences-to-answer',
      figures: { count: open.length, year: member.year },
      path: `/scores/sheets/${member.sheetId}?item=${first.item}`,
      due: due.appraisal,
      since: since ? localDateOf(since) : null,
    },
  ]
}

/** Other members' sheets that this person's unit, or the block's head, is to score. */
function toScore({ whole, scored, actor, nameOf }: Around): WaitingItem[] {
  const scoring = scored.scoring
  if (!scoring) return []
  return whole.members.flatMap((member): WaitingItem[] => {
    const scorer = scorerOf(whole, member.unitId)
    const { isIn, totals, submissions } = standing(scored, member.sheetId)
    const mine = scorer !== undefined && holdsFor(actor, scorer, 'secretary', 'head')
    if (!mine || belongsTo(actor, member.unitId) || !isIn('self') || isIn('block')) return []
    const since = submissions.find((one) => one.stage === 'self' && !one.returned)?.at
    return [
      {
        id: `cross-score-${member.sheetId}`,
        kind: 'scores.sheet-to-score',
        figures: {
          unit: nameOf(member.unitId),
          scored: totals?.block.scored ?? 0,
          of: totals?.block.of ?? 0,
        },
        path: `/scores/sheets/${member.sheetId}`,
        due: scoring.due.block,
        since: since ? localDateOf(since) : null,
      },
    ]
  })
}

/** What the block's head has to run. */
function toRun({ whole, scored, actor, meetings }: Around, day: string): WaitingItem[] {
  const { block } = whole
  const headUnit = unitIn(whole, 'head')
  const runs =
    holdsForBlock(actor, block.id, 'block-head') ||
    (headUnit !== undefined && isMember(whole, headUnit) && holdsFor(actor, headUnit, 'head'))
  if (!runs) return []
  const item = (
    what: string,
    figures: Record<string, unknown>,
    tab: string,
    due: string | null,
  ): WaitingItem => ({
    id: `${what}-${block.id}`,
    kind: `scores.${what}`,
    figures: { block: block.name, year: block.year, ...figures },
    path: `/scores/blocks/${block.id}${tab}`,
    due,
    since: null,
  })
  const items: WaitingItem[] = []
  if (!scored.pacts.has(block.id)) items.push(item('pact-to-propose', {}, '?tab=pact', null))
  const scoring = scored.scoring
  const blockScored = whole.members.filter((one) => standing(scored, one.sheetId).isIn('block')).length
  const final = meetings.find((one) => one.kind === 'final')
  if (scoring && !final && day >= scoring.due.self)
    items.push(
      item(
        'meeting-to-hold',
        { scored: blockScored, members: whole.members.length },
        '?tab=meetings',
        scoring.due.appraisal,
      ),
    )
  if (final && !scored.elections.has(block.id))
    items.push(item('election-to-record', {}, `/ranking`, scoring?.due.appraisal ?? null))
  return items
}

/** For the coordinator, one line: how many sheets wait for appraisal. */
function toAppraise(
  actor: Actor,
  blocks: readonly WholeBlock[],
  scored: ScoredYear,
  year: number,
): WaitingItem[] {
  if (!holds(actor, 'coordinator') || !scored.scoring) return []
  const waits = blocks.flatMap(({ members }) =>
    members.filter((member) => {
      const { isIn } = standing(scored, member.sheetId)
      return isIn('block') && !isIn('appraisal') && !belongsTo(actor, member.unitId)
    }),
  ).length
  return waits === 0
    ? []
    : [
        {
          id: `appraise-${year}`,
          kind: 'scores.sheets-to-appraise',
          figures: { count: waits, year },
          path: '/scores',
          due: scored.scoring.due.appraisal,
          since: openedOn(scored),
        },
      ]
}
