// The pages of the registry. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law', 'verdict', 'decisions'] as const

export const routes: readonly NounRoute[] = [
  { path: '/honours', page: () => import('./honour-list-page.tsx'), rail: 'honours', entry: true, words },
  { path: '/honours/new', page: () => import('./past-honour-page.tsx'), rail: 'honours', words },
]
