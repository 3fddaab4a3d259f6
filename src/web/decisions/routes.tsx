// The pages of decisions. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law', 'verdict', 'honours'] as const

export const routes: readonly NounRoute[] = [
  { path: '/decisions', page: () => import('./decision-list-page.tsx'), rail: 'honours', words },
  { path: '/decisions/new', page: () => import('./draft-page.tsx'), rail: 'honours', words },
  { path: '/decisions/$decisionId', page: () => import('./decision-page.tsx'), rail: 'honours', words },
]
