// A score as it is handed in, judged against the scorecard: what was counted, typed or said not to apply. Pure; all faults at once.
// Used by save-scores.
import type { InputOf } from '../../contract/define.ts'
import type { SaveScores } from '../../contract/score-sheets.ts'
import type { Refusal } from '../act.ts'
import { pointsFor } from './points.ts'
import {
  declaredGateBy,
  type Extra,
  extraBy,
  type Item,
  itemBy,
  type Scorecard,
  type Tenths,
} from './scorecard.ts'
import { differs, type StageScores } from './sheet.ts'

type Kind = (typeof SaveScores.refusals)[number]
export type Asked = InputOf<typeof SaveScores>['scores'][number]

/** The score without who and when. */
export interface Judged {
  item: string
  tenths: Tenths | null
  notApplicable: boolean
  inputs: Readonly<Record<string, number>> | null
  note: string | null
  reason: string | null
}

/** @param before the scores of the stage before; undefined for the self-score, which differs from nothing. */
export function judge(
  card: Scorecard,
  asked: Asked,
  before: StageScores | undefined,
  path: string,
): { judged: Judged } | { faults: Refusal<Kind>[] } {
  const found = valueOfAsked(card, asked, path)
  if ('faults' in found) return found
  const judged = {
    ...found.value,
    item: asked.item,
    note: blankIsNone(asked.note),
    reason: blankIsNone(asked.reason),
  }
  const takenBack = judged.tenths === null && !judged.notApplicable
  const apart =
    before !== undefined && !takenBack && differs(card, asked.item, before.get(asked.item), judged)
  const declared = declaredGateBy(card, asked.item) !== undefined && (judged.inputs?.declared ?? 0) > 0
  if ((apart || declared) && judged.reason === null) {
    const earlier = before?.get(asked.item)
    return {
      faults: [
        {
          kind: 'score.difference-needs-a-reason',
          path: `${path}.reason`,
          items: asked.item,
          before: earlier?.tenths ?? null,
          after: judged.tenths,
        },
      ],
    }
  }
  return { judged: { ...judged, reason: apart || declared ? judged.reason : null } }
}

type Value = Pick<Judged, 'tenths' | 'notApplicable' | 'inputs'>
type Found = { value: Value } | { faults: Refusal<Kind>[] }

function valueOfAsked(card: Scorecard, asked: Asked, path: string): Found {
  const ways = [asked.inputs !== null, asked.tenths !== null, asked.notApplicable].filter(Boolean).length
  if (ways > 1) return fault({ kind: 'score.inputs-and-points', path, item: asked.item })
  const item = itemBy(card, asked.item)
  const extra = extraBy(card, asked.item)
  const gate = declaredGateBy(card, asked.item)
  if (!item && !extra && !gate)
    return fault({ kind: 'score.unknown-item', path: `${path}.item`, item: asked.item })
  if (ways === 0) return { value: { tenths: null, notApplicable: false, inputs: null } }
  if (item) return ofItem(item, asked, path)
  return ofExtra(extra, asked, path)
}

function ofItem(item: Item, asked: Asked, path: string): Found {
  if (asked.notApplicable)
    return item.canBeNotApplicable
      ? { value: { tenths: null, notApplicable: true, inputs: null } }
      : fault({ kind: 'score.always-applies', path: `${path}.notApplicable`, item: item.code })
  if (asked.tenths !== null) return typed(item, asked.tenths, asked.note, path)
  const counted = pointsFor(item, asked.inputs ?? {})
  if ('tenths' in counted)
    return { value: { tenths: counted.tenths, notApplicable: false, inputs: asked.inputs } }
  return {
    faults: counted.faults.map((one) => ({
      ...one,
      item: item.code,
      path: 'input' in one ? `${path}.inputs.${one.input}` : `${path}.inputs`,
    })),
  }
}

/** Points taken from a paper sheet: allowed, with a note that says on what they rest. */
function typed(item: Item, tenths: Tenths, note: string | null, path: string): Found {
  const faults: Refusal<Kind>[] = []
  if (tenths < 0 || tenths > item.max)
    faults.push({
      kind: 'score.points-out-of-range',
      path: `${path}.tenths`,
      item: item.code,
      max: item.max / 10,
    })
  if (blankIsNone(note) === null)
    faults.push({ kind: 'score.typed-points-need-a-note', path: `${path}.note`, item: item.code })
  return faults.length > 0 ? { faults } : { value: { tenths, notApplicable: false, inputs: null } }
}

/** Bonus once, penalties as often as they happened; a gate is declared or not. */
function ofExtra(extra: Extra | undefined, asked: Asked, path: string): Found {
  if (asked.inputs === null)
    return fault({ kind: 'score.points-out-of-range', path: `${path}.tenths`, item: asked.item, max: 0 })
  const code = extra ? 'times' : 'declared'
  const stray = Object.keys(asked.inputs).find((one) => one !== code)
  if (stray)
    return fault({
      kind: 'score.input-unknown',
      path: `${path}.inputs.${stray}`,
      input: stray,
      item: asked.item,
    })
  const times = asked.inputs[code]
  if (times === undefined)
    return fault({
      kind: 'score.input-missing',
      path: `${path}.inputs.${code}`,
      input: code,
      item: asked.item,
    })
  const limit = extra && extra.tenths < 0 ? 100 : 1
  if (times > limit)
    return fault({
      kind: 'score.input-above',
      path: `${path}.inputs.${code}`,
      input: code,
      limit,
      item: asked.item,
    })
  return { value: { tenths: (extra?.tenths ?? 0) * times, notApplicable: false, inputs: asked.inputs } }
}

const fault = (one: Refusal<Kind>): { faults: Refusal<Kind>[] } => ({ faults: [one] })
const blankIsNone = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text
