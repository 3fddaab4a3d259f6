// The law as people read it: documents, an article with its rules, what changed, whom a change touches. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law', 'verdict', 'cli'] as const

export const routes: readonly NounRoute[] = [
  { path: '/law/documents', page: () => import('./document-list-page.tsx'), rail: 'law', words },
  { path: '/law/text', page: () => import('./text-page.tsx'), rail: 'law', words },
  { path: '/law/changes', page: () => import('./changes-page.tsx'), rail: 'law', words },
  { path: '/law/affected', page: () => import('./affected-page.tsx'), rail: 'law', words },
]
