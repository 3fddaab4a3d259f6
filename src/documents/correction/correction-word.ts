// What fills the Word template of a correction: the same data as the PDF, as lines ready to stand in their paragraphs.
// Used by renderDocx.
import { annexOf, decidedTags } from '../decision/decision-word.ts'
import { citedInFull } from '../legal-grounds.ts'
import { endedBy } from '../vietnamese-forms.ts'
import type { Correction } from './correction.ts'

/** More lines than these stand in an annex. */
const mostWithin = 12

export function correctionTags(data: Correction) {
  const cited = citedInFull(data.corrects)
  const rows = data.lines.map((line, at) => ({ rank: at + 1, ...line }))
  const isAnnexed = rows.length > mostWithin
  return {
    ...decidedTags(data),
    summary: `Về việc đính chính ${cited}`,
    corrected: `${cited} ${data.corrects.summary}, như sau${isAnnexed ? ' (chi tiết tại Phụ lục kèm theo).' : ':'}`,
    within: isAnnexed ? [] : [{ rows }],
    reason: endedBy(data.reason, '.'),
    number: data.corrects.number,
    executors: endedBy(data.executors, ''),
    annexes: isAnnexed ? [{ reference: annexOf(data), rows }] : [],
  }
}
