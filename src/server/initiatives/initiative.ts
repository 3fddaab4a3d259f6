// An initiative or research result, its recognitions, and how far an authority may recognise. Pure. Used by this folder.
import type { Actor } from '../access/actor.ts'
import { holds, holdsFor } from '../access/actor.ts'

export type Scope = 'base-unit' | 'ministry-province' | 'nationwide'

export interface Recognition {
  id: string
  outcome: 'recognised' | 'refused'
  scope: Scope | null
  replicable: boolean
  reason: string | null
  decisionNumber: string | null
  decidedOn: string
  fileId: string | null
}

export interface Initiative {
  id: string
  kind: 'initiative' | 'research'
  title: string
  summary: string
  unitId: string
  year: number
  applied: boolean
  fileId: string | null
  declaredBy: string | null
  declaredAt: string
  authorIds: readonly string[]
  recognitions: readonly Recognition[]
  uses: number
}

const widths: readonly Scope[] = ['base-unit', 'ministry-province', 'nationwide']

/** The widest scope this person may recognise: the head of the unit within it; the minister, whom the coordinator serves, beyond. */
export function widestScope(actor: Actor, unitId: string): Scope | undefined {
  if (holds(actor, 'minister', 'coordinator')) return 'nationwide'
  return holdsFor(actor, unitId, 'head') ? 'base-unit' : undefined
}

export const exceeds = (scope: Scope, widest: Scope): boolean =>
  widths.indexOf(scope) > widths.indexOf(widest)

/** Declared until somebody decides; recognised as soon as one scope is. */
export function stateOf(initiative: Pick<Initiative, 'recognitions'>): 'declared' | 'recognised' | 'refused' {
  if (initiative.recognitions.some((one) => one.outcome === 'recognised')) return 'recognised'
  return initiative.recognitions.length > 0 ? 'refused' : 'declared'
}
