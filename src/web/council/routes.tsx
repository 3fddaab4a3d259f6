// The pages of the council. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law', 'verdict', 'dossiers'] as const

export const routes: readonly NounRoute[] = [
  { path: '/council', page: () => import('./council-page.tsx'), rail: 'council', entry: true, words },
  { path: '/council/$sittingId', page: () => import('./sitting-page.tsx'), rail: 'council', words },
]
