// The journal for auditors, and where the organisation is kept. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  {
    path: '/administration',
    page: () => import('./administration-page.tsx'),
    rail: 'administration',
    entry: true,
  },
]
