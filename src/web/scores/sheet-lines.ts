// The lines of a sheet with their names: items by group, bonus, penalties, gates somebody may declare. Used by the table and the panel.
import type { OutputOf } from '../../contract/define.ts'
import type { ShowScoreSheet } from '../../contract/score-sheets.ts'
import type { ScoreStage } from '../../contract/scores.ts'
import { mayDo } from './may-do.ts'
import { stageList } from './stage-names.ts'

export type Sheet = OutputOf<typeof ShowScoreSheet>
type Names = Sheet['unit']['name']
export type ScorecardItem = Sheet['scorecard']['groups'][number]['items'][number]

export type SheetLine = Sheet['lines'][number] & {
  name: Names
  kind: 'item' | 'bonus' | 'penalty' | 'gate'
  /** Of an item: its maximum; of a bonus or penalty: what one is worth. */
  worth: number
  item: ScorecardItem | undefined
}

export function linesOf(sheet: Sheet): SheetLine[] {
  const { scorecard } = sheet
  const items = new Map(scorecard.groups.flatMap((group) => group.items).map((item) => [item.code, item]))
  const bonus = new Map(scorecard.bonus.map((one) => [one.code, one]))
  const penalties = new Map(scorecard.penalties.map((one) => [one.code, one]))
  const gates = new Map(scorecard.gates.map((one) => [one.code, one]))
  return sheet.lines.flatMap((line): SheetLine[] => {
    const item = items.get(line.code)
    if (item) return [{ ...line, name: item.name, kind: 'item', worth: item.max, item }]
    const extra = bonus.get(line.code)
    if (extra) return [{ ...line, name: extra.name, kind: 'bonus', worth: extra.tenths, item: undefined }]
    const penalty = penalties.get(line.code)
    if (penalty)
      return [{ ...line, name: penalty.name, kind: 'penalty', worth: penalty.tenths, item: undefined }]
    const gate = gates.get(line.code)
    return gate ? [{ ...line, name: gate.rule, kind: 'gate', worth: 0, item: undefined }] : []
  })
}

/** The line asked for; else what waits: a difference to answer, the first item not scored, the first difference. */
export function chosenLine(sheet: Sheet, asked: string | undefined): SheetLine | undefined {
  const lines = linesOf(sheet)
  const { mine } = sheet
  return (
    lines.find((line) => line.code === asked) ??
    unanswered(sheet)[0] ??
    (mine ? lines.find((line) => line.kind === 'item' && line.stages[mine] === null) : undefined) ??
    lines.find((line) => line.differences.length > 0) ??
    lines[0]
  )
}

/** Differences about which the unit has said nothing, for those who answer for it. */
export function unanswered(sheet: Sheet): SheetLine[] {
  if (!mayDo(sheet.abilities, 'answer-difference')) return []
  return linesOf(sheet).filter((line) =>
    line.differences.some((one) => one.answers.length === 0 && sheet.totals[one.stage].submittedAt !== null),
  )
}

/** The stage before, for what is known already. */
export const stageBefore = (stage: ScoreStage): ScoreStage | undefined =>
  stageList[stageList.indexOf(stage) - 1]
