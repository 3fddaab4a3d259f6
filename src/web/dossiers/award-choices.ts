// Which awards a unit may propose, in the order of the law: first those of the year's walk. Used by the opening form and the guidance.

/** Codes of the rulebooks; the server refuses one the law does not know or that is not for the subject. */
const forIndividuals = [
  'advanced-worker',
  'grassroots-emulation-fighter',
  'ministry-province-emulation-fighter',
  'national-emulation-fighter',
  'certificate-of-commendation',
  'ministry-province-merit-certificate',
  'prime-minister-merit-certificate',
  'labour-order-third',
  'labour-order-second',
  'labour-order-first',
  'independence-order-third',
  'independence-order-second',
  'independence-order-first',
  'sector-commemorative-medal',
  'labour-hero',
] as const
const forCollectives = [
  'advanced-labour-collective',
  'excellent-labour-collective',
  'ministry-province-emulation-flag',
  'government-emulation-flag',
  'certificate-of-commendation',
  'ministry-province-merit-certificate',
  'prime-minister-merit-certificate',
  'labour-order-third',
  'labour-order-second',
  'labour-order-first',
  'independence-order-third',
  'independence-order-second',
  'independence-order-first',
  'labour-hero',
] as const

export const awardsFor = (subject: 'individual' | 'collective'): readonly string[] =>
  subject === 'individual' ? forIndividuals : forCollectives

export const allAwards: readonly string[] = [...new Set<string>([...forIndividuals, ...forCollectives])]
