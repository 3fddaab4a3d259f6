// My desk: the page one comes to. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  {
    path: '/desk',
    page: () => import('./desk-page.tsx'),
    rail: 'desk',
    entry: true,
    words: ['law', 'dossiers'],
  },
]
