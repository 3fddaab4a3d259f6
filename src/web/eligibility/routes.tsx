// What the law answers: my titles, another person's, a unit's, and everyone of a unit. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law', 'verdict'] as const

export const routes: readonly NounRoute[] = [
  { path: '/law', page: () => import('./titles-page.tsx'), rail: 'law', entry: true, words },
  { path: '/law/units/$unitId', page: () => import('./unit-table-page.tsx'), rail: 'law', words },
]
