// The pages of blocks, score sheets, rankings and meetings. Found by the router.
import type { NounRoute } from '../noun-route.ts'

export const routes: readonly NounRoute[] = [
  { path: '/scores', page: () => import('./blocks-page.tsx'), rail: 'scores', entry: true },
  { path: '/scores/blocks/new', page: () => import('./new-block-page.tsx'), rail: 'scores' },
  { path: '/scores/blocks/$blockId', page: () => import('./block-page.tsx'), rail: 'scores' },
  {
    path: '/scores/blocks/$blockId/ranking',
    page: () => import('./ranking-page.tsx'),
    rail: 'scores',
  },
  {
    path: '/scores/blocks/$blockId/meetings/new',
    page: () => import('./new-meeting-page.tsx'),
    rail: 'scores',
  },
  { path: '/scores/meetings/$meetingId', page: () => import('./meeting-page.tsx'), rail: 'scores' },
  {
    path: '/scores/meetings/$meetingId/election',
    page: () => import('./new-election-page.tsx'),
    rail: 'scores',
  },
  { path: '/scores/sheets/$sheetId', page: () => import('./sheet-page.tsx'), rail: 'scores' },
  { path: '/scores/scorecards/$year', page: () => import('./scorecard-page.tsx'), rail: 'scores' },
]
