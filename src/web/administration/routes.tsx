// The journal for auditors, where the organisation is kept, accounts, jobs. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  {
    path: '/administration',
    page: () => import('./administration-page.tsx'),
    rail: 'administration',
    entry: true,
  },
  { path: '/administration/accounts', page: () => import('./accounts-page.tsx'), rail: 'administration' },
  {
    path: '/administration/accounts/missing',
    page: () => import('./missing-accounts-page.tsx'),
    rail: 'administration',
  },
  { path: '/administration/jobs', page: () => import('./jobs-page.tsx'), rail: 'administration' },
]
