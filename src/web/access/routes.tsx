// The page of signing in. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  { path: '/first-run', page: () => import('./first-run-page.tsx'), open: true, words: ['shell'] },
  { path: '/sign-in', page: () => import('./sign-in-page.tsx'), open: true, words: ['shell'] },
]
