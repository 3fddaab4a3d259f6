// The pages of movements: the current one, its text, the board of its units, drafting, launch, a unit's answer. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law'] as const

export const routes: readonly NounRoute[] = [
  { path: '/movement', page: () => import('./movement-page.tsx'), rail: 'movement', entry: true, words },
  { path: '/movement/all', page: () => import('./movement-list-page.tsx'), rail: 'movement' },
  { path: '/movement/new', page: () => import('./new-page.tsx'), rail: 'movement' },
  { path: '/movement/$movementId', page: () => import('./record-page.tsx'), rail: 'movement', words },
  { path: '/movement/$movementId/board', page: () => import('./board-page.tsx'), rail: 'movement' },
  { path: '/movement/$movementId/edit', page: () => import('./edit-page.tsx'), rail: 'movement', words },
  { path: '/movement/$movementId/launch', page: () => import('./launch-page.tsx'), rail: 'movement' },
  {
    path: '/movement/$movementId/response/$unitId',
    page: () => import('./response-page.tsx'),
    rail: 'movement',
  },
]
