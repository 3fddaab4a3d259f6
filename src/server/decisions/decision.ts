// A decision: what it is, where it stands, how its lines read after corrections. Pure. Used by every file of this folder.
import type { Citation } from '../../law/index.ts'
import type { Basis } from '../honours/honour.ts'

export type DecisionKind = 'grant' | 'correct' | 'revoke' | 'restore'
export type DecisionState = 'drafted' | 'handed-over' | 'issued' | 'discarded'
export type Field = 'name' | 'office' | 'merit'
export type SigningForm = 'own' | 'KT' | 'TL' | 'TUQ' | 'Q'

export interface Signatory {
  personId: string | null
  name: string
  office: string
  form: SigningForm
  head: string | null
}
/** What is edited by hand while the decision is a draft. */
export interface DecisionText {
  series: string
  issuer: string
  place: string
  authority: string
  power: string
  signatory: Signatory
  summary: string
  grounds: string[]
  articles: string[]
  recipients: string[]
  archive: string
  reason: string
  executors: string
}

/** What the law of the day says of the power of who signs. `may: null`: no text was found. */
export interface PowerCheck {
  may: boolean | null
  certain: boolean
  citation: Citation
  reason: string | null
}

export interface Issue {
  series: string
  year: number
  number: number
  signedOn: string
  fileId: string
  fileHash: string
  power: PowerCheck
  issuedBy: string | null
  issuedAt: string
}

export interface Line {
  id: string
  position: number
  dossierId: string | null
  personId: string | null
  unitId: string | null
  collectiveName: string | null
  merit: string
  /** Null until signature, when the list is frozen. */
  frozen: { name: string; office: string; address: Address } | null
  withheld: string | null
  ofLineId: string | null
  correction: { field: Field; printed: string; correct: string } | null
}
export type Address = 'Ông' | 'Bà' | ''

export interface Decision {
  id: string
  kind: DecisionKind
  ofId: string | null
  award: string
  yearFrom: number
  yearTo: number
  basis: Basis
  minutesOn: string | null
  ground: string | null
  text: DecisionText
  version: number
  draftedBy: string | null
  draftedAt: string
  handedOverAt: string | null
  note: string | null
  discarded: { at: string; why: string } | null
  issue: Issue | null
  lines: readonly Line[]
}

export function stateOf(decision: Pick<Decision, 'issue' | 'discarded' | 'handedOverAt'>): DecisionState {
  if (decision.issue) return 'issued'
  if (decision.discarded) return 'discarded'
  return decision.handedOverAt ? 'handed-over' : 'drafted'
}

/** `231/QĐ-BTNMT`; null before it is issued. */
export const numberOf = (decision: Pick<Decision, 'issue'>): string | null =>
  decision.issue ? `${decision.issue.number}/${decision.issue.series}` : null

/** The lines that take effect. */
export const standing = (decision: Pick<Decision, 'lines'>): Line[] =>
  decision.lines.filter((line) => line.withheld === null)

/** How a line reads once its corrections, oldest first, are applied. */
export function readAs(
  line: Pick<Line, 'merit' | 'frozen'>,
  corrections: readonly { field: Field; correct: string }[],
): { name: string; office: string; merit: string } {
  const last = (field: Field): string | undefined =>
    corrections.findLast((one) => one.field === field)?.correct
  return {
    name: last('name') ?? line.frozen?.name ?? '',
    office: last('office') ?? line.frozen?.office ?? '',
    merit: last('merit') ?? line.merit,
  }
}

/** Where the first of these stands twice. */
export const firstTwice = (ids: readonly string[]): number | undefined => {
  const at = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  return at === -1 ? undefined : at
}

export const addressFor = (gender: 'female' | 'male' | null | undefined): Address =>
  gender === 'female' ? 'Bà' : gender === 'male' ? 'Ông' : ''
