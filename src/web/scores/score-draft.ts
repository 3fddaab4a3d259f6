// A score while it is typed, and when it is whole enough to be kept. Pure. Used by the form of an item.

import type { SaveScores } from '../../contract/score-sheets.ts'
import type { CallInput } from '../client/call.ts'
import type { ScorecardItem, SheetLine } from './sheet-lines.ts'

type Given = NonNullable<SheetLine['stages']['self']>
export type NewScore = CallInput<typeof SaveScores>['scores'][number]

export interface ScoreDraft {
  way: 'counted' | 'typed' | 'not-applicable'
  /** As typed, by input. */
  figures: Readonly<Record<string, string>>
  points: string
  note: string
  reason: string
}

/** What stands in the form at first: what was given, or what the stage before gave. */
export function draftFrom(item: ScorecardItem, given: Given | null, keepsReason: boolean): ScoreDraft {
  const figures = Object.fromEntries(
    item.inputs.flatMap((input) => {
      const value = given?.inputs?.[input.code]
      if (value === undefined) return []
      return [
        [input.code, input.kind === 'number' && input.decimals === 1 ? tenthsText(value) : String(value)],
      ]
    }),
  )
  return {
    way: given?.notApplicable ? 'not-applicable' : given && given.inputs === null ? 'typed' : 'counted',
    figures,
    points: given && given.inputs === null && given.tenths !== null ? tenthsText(given.tenths) : '',
    note: given?.note ?? '',
    reason: keepsReason ? (given?.reason ?? '') : '',
  }
}

/** The score to keep; undefined while a figure is missing or is no number. */
export function scoreOf(item: ScorecardItem, draft: ScoreDraft): NewScore | undefined {
  const said = {
    item: item.code,
    inputs: null,
    tenths: null,
    notApplicable: false,
    note: draft.note || null,
    reason: draft.reason || null,
  }
  if (draft.way === 'not-applicable') return { ...said, notApplicable: true }
  if (draft.way === 'typed') {
    const tenths = parseTenths(draft.points)
    return tenths === undefined ? undefined : { ...said, tenths }
  }
  const inputs = figuresOf(item, draft.figures)
  return inputs && { ...said, inputs }
}

function figuresOf(
  item: ScorecardItem,
  figures: Readonly<Record<string, string>>,
): Record<string, number> | undefined {
  const read = item.inputs.map((input): [string, number | undefined] => {
    const text = figures[input.code] ?? ''
    if (input.kind === 'number' && input.decimals === 1) return [input.code, parseTenths(text)]
    return [input.code, /^\d+$/.test(text.trim()) ? Number(text) : undefined]
  })
  const isChoice = item.inputs.some((input) => input.kind === 'choice')
  const known = read.flatMap(([code, value]): [string, number][] =>
    value === undefined ? [] : [[code, value]],
  )
  if (isChoice)
    return known.length === 0 ? undefined : Object.fromEntries(known.filter(([, value]) => value === 1))
  return known.length === read.length ? Object.fromEntries(known) : undefined
}

/** "91,7" and "91.7" are 917. */
export function parseTenths(text: string): number | undefined {
  const found = /^(\d{1,6})(?:[.,](\d))?$/.exec(text.trim())
  return found ? Number(found[1]) * 10 + Number(found[2] ?? 0) : undefined
}

const tenthsText = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`
