// The roles a page may offer, and which of them belong to a unit. The browser has no schemas, so the names stand here once more;
// a test compares them with the contract. Used by the form that gives roles.
export const roles = [
  'minister',
  'coordinator',
  'secretary',
  'head',
  'council-chair',
  'council-secretary',
  'council-member',
  'registrar',
  'auditor',
  'administrator',
] as const
export type RoleName = (typeof roles)[number]
export const unitRoles: readonly string[] = ['secretary', 'head']
