// The words a facts file may use where it chooses: ratings, employers, scopes, levels. Their order is their rank where they have one.
// Used by the shape of a facts file, by the conditions and by the spreadsheets.
export const ratingClasses = ['not-completed', 'completed', 'good', 'excellent'] as const
export const employments = ['cadre', 'civil-servant', 'public-employee', 'worker'] as const
export const employers = ['ministry-unit', 'provincial-department', 'commune', 'enterprise'] as const
export const honourBases = ['merit', 'sudden', 'thematic', 'long-service', 'external'] as const
export const scopes = ['base-unit', 'ministry-province', 'nationwide'] as const
export const absenceKinds = [
  'maternity-leave',
  'sick-leave',
  'unpaid-leave',
  'training',
  'bravery-injury',
] as const
export const disciplineLevels = [
  'reprimand',
  'warning',
  'salary-reduction',
  'demotion',
  'dismissal',
  'removal',
] as const
export const proceedingKinds = [
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press-report',
] as const
export const blockOrganisers = ['ministry-province', 'central-council'] as const
export const movementLaunchers = ['ministry-province', 'prime-minister'] as const
export const movementReviews = ['interim-review', 'final-review'] as const
