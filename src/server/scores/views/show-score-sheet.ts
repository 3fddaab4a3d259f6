// A unit's sheet of the year, three scores side by side.  GET /api/score-sheets/{sheetId}
import { ShowScoreSheet } from '../../../contract/score-sheets.ts'
import { findFiles } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { scorerOf } from '../block.ts'
import { answersOf, evidenceOf } from '../evidence.store.ts'
import { loadSheet } from '../loaded-sheet.ts'
import { loadYear, standing } from '../loaded-year.ts'
import { namesIn } from '../names.ts'
import { itemsOf, stages } from '../scorecard.ts'
import { type Column, columnsIn, pointsCell } from '../sheet-columns.ts'
import { sheetLines } from '../sheet-lines.ts'
import { sheetAbilities, stageOfReader, totalsShown } from '../sheet-shown.ts'
import { linkToBlock, showScorecard } from '../shown.ts'
import { isInflated } from '../totals.ts'

export const showScoreSheet = defineView({
  contract: ShowScoreSheet,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    if (!loaded?.scoring) return undefined
    const evidence = await evidenceOf(tx, input.sheetId)
    const answers = await answersOf(tx, [input.sheetId])
    const given = stages.flatMap((stage) => [...loaded.sheet[stage].values()].map((one) => one.by))
    const people = [
      ...given,
      ...loaded.submissions.flatMap((one) => [one.by, one.returned?.by]),
      ...evidence.map((one) => one.by),
      ...answers.map((one) => one.by),
    ]
    return {
      ...loaded,
      scoring: loaded.scoring,
      evidence,
      answers,
      files: await findFiles(
        tx,
        evidence.map((one) => one.fileId),
      ),
      year: await loadYear(tx, loaded.member.year, [loaded.whole]),
      named: await namesIn(tx, loaded.member.year, today, people),
    }
  },
  may: signedIn,
  present: (loaded, { actor, today }) => {
    const { member, whole, scoring, sheet, named, year } = loaded
    const scorer = scorerOf(whole, member.unitId)
    const totals = totalsShown(loaded, today, named)
    const assessed = totals.appraisal.total ?? totals.block.total
    return {
      sheetId: member.sheetId,
      unit: named.unit(member.unitId),
      block: linkToBlock(whole.block),
      scorer: scorer ? named.unit(scorer) : null,
      scorecard: showScorecard(scoring.card, { id: scoring.scorecardId, hash: scoring.hash }),
      lines: sheetLines(scoring.card, sheet, loaded),
      totals,
      mine: stageOfReader(actor, loaded),
      inflated: isInflated(scoring.card, totals.self.total ?? undefined, assessed ?? undefined),
      spread: whole.members.flatMap((one) => {
        const { isIn, totals: theirs } = standing(year, one.sheetId)
        const total = isIn('block') ? theirs?.block.total : undefined
        return total === undefined
          ? []
          : [{ unit: named.unit(one.unitId), total, own: one.sheetId === member.sheetId }]
      }),
      members: whole.members.length,
      abilities: sheetAbilities(actor, loaded),
    }
  },
  sheet: async ({ scoring, sheet, member, named }, { language }) => ({
    title: `${named.unit(member.unitId).code} ${member.year}`,
    columns: await columnsIn(language, columns),
    rows: itemsOf(scoring.card).map((item) => {
      const at = (stage: 'self' | 'block' | 'appraisal') => sheet[stage].get(item.code)
      return [
        item.code,
        item.name[language],
        pointsCell(item.max),
        pointsCell(at('self')?.tenths),
        pointsCell(at('block')?.tenths),
        pointsCell(at('appraisal')?.tenths),
        [at('block')?.reason, at('appraisal')?.reason].filter(Boolean).join('; '),
      ]
    }),
  }),
})

const columns: readonly Column[] = [
  ['item', 'text', 8],
  ['content', 'text', 60],
  ['max', 'number', 10],
  ['self', 'number', 12],
  ['block-points', 'number', 12],
  ['appraisal', 'number', 12],
  ['reason', 'text', 60],
]
