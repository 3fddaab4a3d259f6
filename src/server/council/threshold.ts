// The threshold of an item under the law of the sitting's day, and whether a count reaches it: whole numbers, never rounded. Pure but
// for the law given. Used by the minutes and the views of this folder.

import { type Law, majority } from '../../law/index.ts'
import type { AgendaItem, CountLine, Result, Sitting } from './sitting.ts'
import { entitledTo } from './sitting.ts'

export interface Threshold {
  percent: number | null
  yesRequired: number | null
  /** The denominator. */
  of: number
  ballot: boolean | null
  ownRule: boolean
  certain: boolean
  citation: { document: string; article?: string; clause?: string; point?: string }
}

/** What the award asks of this council on the day of its sitting; the council's own percentage where the law leaves it open. */
export function thresholdOf(law: Law, sitting: Sitting, item: AgendaItem, award: string): Threshold {
  const of = entitledTo(sitting, item)
  const asked = ask(law, sitting, award, of, 0)
  const { percentRequired, yesRequired, ballot, ownRule, certain, citation } = asked
  return { percent: percentRequired, yesRequired, of, ballot, ownRule, certain, citation }
}

/** The votes for, from the box and in writing, against the threshold. Undefined where no threshold is known. */
export function resultOf(
  law: Law,
  sitting: Sitting,
  item: AgendaItem,
  award: string,
  line: CountLine,
): Result | undefined {
  const entitled = entitledTo(sitting, item)
  const { reached, percentRequired, yesRequired } = ask(
    law,
    sitting,
    award,
    entitled,
    line.yes + line.writtenYes,
  )
  if (reached === null || percentRequired === null || yesRequired === null) return undefined
  return {
    itemId: item.id,
    dossierId: item.dossierId,
    yes: line.yes,
    writtenYes: line.writtenYes,
    no: entitled - line.yes - line.writtenYes,
    entitled,
    percent: percentRequired,
    yesRequired,
    reached,
  }
}

function ask(law: Law, sitting: Sitting, award: string, members: number, yes: number) {
  const { ownPercent, heldOn } = sitting
  const answer = majority(law, {
    award,
    on: heldOn,
    members,
    yes,
    ...(ownPercent === null ? {} : { percent: ownPercent }),
  })
  if ('refused' in answer) throw new Error(`The law refuses the question of a majority: ${answer.refused}`)
  return answer
}
