// Initiatives and research. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  {
    path: '/initiatives',
    page: () => import('./initiative-list-page.tsx'),
    rail: 'initiatives',
    entry: true,
  },
  { path: '/initiatives/new', page: () => import('./declare-page.tsx'), rail: 'initiatives' },
  {
    path: '/initiatives/$initiativeId',
    page: () => import('./initiative-page.tsx'),
    rail: 'initiatives',
    words: ['law'],
  },
]
