// An honour: an award held by a person or a collective. What it is, whether it still stands, for whom each award may be. Pure.
// Used by this folder, by decisions, certificates and the law's facts.

export type Basis = 'merit' | 'sudden' | 'thematic' | 'long-service' | 'external'
export type State = 'in-force' | 'corrected' | 'revoked'

export interface Honour {
  id: string
  personId: string | null
  unitId: string | null
  collectiveName: string | null
  award: string
  yearFrom: number
  yearTo: number
  basis: Basis
  decisionNumber: string
  decidedOn: string
  authority: string
  decisionLineId: string | null
  proof: string | null
  fileId: string | null
  state: State
}

/** The last word of later decisions: revoked until restored. */
export function stateAfter(changes: readonly { kind: 'revoked' | 'restored' | 'corrected' }[]): State {
  const last = changes.at(-1)
  if (!last) return 'in-force'
  if (last.kind === 'revoked') return 'revoked'
  return changes.some((one) => one.kind === 'corrected') ? 'corrected' : 'in-force'
}

/** For whom each award of the law may be: individual, collective, or both. @source law 06/2022/QH15, as read in the rulebooks */
export const awardSubjects: Readonly<Record<string, 'individual' | 'collective' | 'both'>> = {
  'advanced-worker': 'individual',
  'grassroots-emulation-fighter': 'individual',
  'ministry-province-emulation-fighter': 'individual',
  'national-emulation-fighter': 'individual',
  'advanced-labour-collective': 'collective',
  'excellent-labour-collective': 'collective',
  'ministry-province-emulation-flag': 'collective',
  'government-emulation-flag': 'collective',
  'certificate-of-commendation': 'both',
  'ministry-province-merit-certificate': 'both',
  'prime-minister-merit-certificate': 'both',
  'labour-order-third': 'both',
  'labour-order-second': 'both',
  'labour-order-first': 'both',
  'independence-order-third': 'both',
  'independence-order-second': 'both',
  'independence-order-first': 'both',
  'sector-commemorative-medal': 'individual',
  'labour-hero': 'both',
}

export const isFor = (award: string, subject: 'individual' | 'collective'): boolean => {
  const may = awardSubjects[award]
  return may === subject || may === 'both'
}
