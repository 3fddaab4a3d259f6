// What a person types to change the organisation, and what the act gets from it. Pure. Used by the page that changes units.
import type { InputOf } from '../../contract/define.ts'
import type { ChangeUnits } from '../../contract/units.ts'

export const changeKinds = ['rename', 'move', 'merge', 'split', 'abolish'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface UnitBefore {
  id: string
  code: string
  name: { vi: string; fr: string; en: string }
  kind: string
  parentCode: string | null
}

export interface UnitAfter {
  code: string
  vi: string
  fr: string
  en: string
  kind: string
  parentCode: string
}

export interface ChangeTyped {
  kind: ChangeKind
  on: string
  decision: string
  from: readonly string[]
  to: readonly UnitAfter[]
  /** The heir's code by ended unit; `none` says there is none, empty says nothing yet. */
  heirs: Readonly<Record<string, string>>
}

/** What stands in the form as soon as it is known which units change: a rename keeps all but the name, a merger makes one new unit. */
export function unitsAfter(kind: ChangeKind, from: readonly UnitBefore[]): readonly UnitAfter[] {
  const first = from[0]
  if (kind === 'abolish' || first === undefined) return []
  const blank = { code: '', vi: '', fr: '', en: '', kind: first.kind, parentCode: first.parentCode ?? '' }
  if (kind === 'merge') return [blank]
  if (kind === 'split') return [blank, blank]
  return [{ ...blank, code: first.code, ...first.name }]
}

/** A merger has one heir for all; where a unit keeps going there is none to name. */
export function changeAsked(typed: ChangeTyped): InputOf<typeof ChangeUnits> {
  const merged = typed.kind === 'merge' ? typed.to[0]?.code : undefined
  const heirs =
    typed.kind === 'rename' || typed.kind === 'move'
      ? []
      : typed.from.flatMap((unitId) => {
          const heir = merged ?? typed.heirs[unitId] ?? ''
          return heir === '' ? [] : [{ unitId, heirCode: heir === 'none' ? null : heir }]
        })
  return {
    kind: typed.kind,
    on: typed.on,
    decision: typed.decision,
    from: [...typed.from],
    to: typed.to.map(({ code, vi, fr, en, kind, parentCode }) => ({
      code,
      name: { vi, fr: fr || vi, en: en || vi },
      kind,
      parentCode: parentCode === '' ? null : parentCode,
    })),
    heirs,
  }
}
