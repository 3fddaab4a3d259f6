// The pages of dossiers, postings and objections. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['law', 'verdict'] as const

export const routes: readonly NounRoute[] = [
  { path: '/dossiers', page: () => import('./dossier-list-page.tsx'), rail: 'dossiers', entry: true, words },
  { path: '/dossiers/new', page: () => import('./open-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/votes', page: () => import('./vote-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/submit', page: () => import('./submit-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/appraisal', page: () => import('./appraisal-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/guidance', page: () => import('./guidance-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/postings', page: () => import('./posting-list-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/postings/new', page: () => import('./post-page.tsx'), rail: 'dossiers', words },
  {
    path: '/dossiers/postings/$postingId',
    page: () => import('./posting-page.tsx'),
    rail: 'dossiers',
    words,
  },
  { path: '/dossiers/objections', page: () => import('./objection-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/$dossierId', page: () => import('./dossier-page.tsx'), rail: 'dossiers', words },
  { path: '/dossiers/$dossierId/report', page: () => import('./report-page.tsx'), rail: 'dossiers', words },
]
