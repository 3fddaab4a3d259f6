// The pages on which a unit registers itself and its people for titles, and the receipts of a movement. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  {
    path: '/movement/$movementId/registration/$unitId',
    page: () => import('./registration-page.tsx'),
    rail: 'movement',
    words: ['law'],
  },
  {
    path: '/movement/$movementId/receipts',
    page: () => import('./receipt-list-page.tsx'),
    rail: 'movement',
  },
  { path: '/movement/registration', page: () => import('./find-registration-page.tsx'), rail: 'movement' },
]
