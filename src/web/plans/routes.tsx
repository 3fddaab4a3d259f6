// The pages of plans, work items and the legal programme. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  { path: '/plans', page: () => import('./plan-list-page.tsx'), rail: 'plans', entry: true },
  { path: '/plans/legal', page: () => import('./legal-page.tsx'), rail: 'plans' },
  { path: '/plans/items', page: () => import('./item-list-page.tsx'), rail: 'plans' },
  { path: '/plans/legal/new', page: () => import('./new-legal-page.tsx'), rail: 'plans' },
  { path: '/plans/items/$workItemId', page: () => import('./work-item-page.tsx'), rail: 'plans' },
  { path: '/plans/$unitId/$year', page: () => import('./plan-page.tsx'), rail: 'plans' },
]
