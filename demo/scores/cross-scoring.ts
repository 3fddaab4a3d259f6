// Cross-scoring in the first days of December, the coordinator close behind. Used by demo/steps/50-scores.ts.
import { answerDifference } from '../../src/server/scores/acts/answer-difference.ts'
import { scorecardFiles } from '../../src/server/scores/scorecard-folder.ts'
import type { Stage } from '../stage.ts'
import type { Staged } from '../steps/50-scores.ts'
import { crossScoring, tardy, voted } from './blocks.ts'
import { type Figure, recounted } from './figures.ts'
import { appraise, crossScore, type Followed } from './sheets.ts'

/** Cross-scoring in the first days of December, the coordinator close behind; units answer some differences. */
export async function crossScores(
  stage: Stage,
  blocks: readonly Staged[],
  counted: ReadonlyMap<string, Figure[]>,
): Promise<void> {
  const scored: { followed: Followed; figures: Figure[] }[] = []
  const card = (await scorecardFiles()).find((one) => one.card.year === 2024)?.card
  if (!card) throw new Error('There is no scorecard of 2024')
  stage.at('2024-12-03T10:12')
  for (const block of blocks.filter((one) => voted.includes(one.code) || crossScoring.includes(one.code)))
    for (const [index, followed] of block.sheets.entries()) {
      const figures = counted.get(followed.code)
      if (!figures || tardy.includes(followed.code)) continue
      const again = recounted(figures, { card, chance: stage.chance, lateDays: followed.lateDays })
      const open = !voted.includes(block.code) && followed.code !== 'VPC' && index % 4 === 3
      await crossScore(stage, followed, again, open ? 9 : again.length)
      if (!open) scored.push({ followed, figures: again })
    }
  stage.at('2024-12-04T09:20')
  for (const [index, { followed, figures }] of scored.entries()) {
    const [first, second] = figures.filter((one) => one.reason !== undefined)
    const answer = (item: string, input: object) =>
      stage
        .as(`secretary-${followed.code.toLowerCase()}`)
        .do(answerDifference, { sheetId: followed.sheetId, stage: 'block', item, ...input })
    if (first && index % 3 === 0) await answer(first.item, { answer: 'accepts' })
    if (second && index % 6 === 0)
      await answer(second.item, { answer: 'explains', text: 'Đơn vị đã gửi bổ sung minh chứng ngày 03/12.' })
  }
  stage.at('2024-12-04T14:00')
  for (const [index, { followed, figures }] of scored.entries()) {
    if (followed.code === 'VTCCB') continue
    if (index % 3 === 0) await appraise(stage, followed, figures)
    else if (index % 5 === 1)
      await appraise(stage, followed, figures, ['A1', 'A2', 'A3', 'B1', 'C1', 'C3', 'D1'])
  }
}
