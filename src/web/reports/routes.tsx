// Reports to the minister. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  { path: '/reports', page: () => import('./report-list-page.tsx'), rail: 'reports', entry: true },
  { path: '/reports/$reportId', page: () => import('./report-page.tsx'), rail: 'reports' },
]
