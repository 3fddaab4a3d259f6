// People and units, their ratings and conduct. Found by the router.
import type { NounRoute } from '../noun-route.ts'

const words = ['permissions', 'law', 'ratings', 'conduct', 'honours', 'units'] as const

export const routes: readonly NounRoute[] = [
  { path: '/people', page: () => import('./people-page.tsx'), rail: 'people', entry: true, words },
  { path: '/people/units', page: () => import('./unit-list-page.tsx'), rail: 'people', words },
  { path: '/people/units/change', page: () => import('./change-units-page.tsx'), rail: 'people', words },
  { path: '/people/units/ratings', page: () => import('./unit-ratings-page.tsx'), rail: 'people', words },
  { path: '/people/units/$unitId', page: () => import('./unit-page.tsx'), rail: 'people', words },
  { path: '/people/ratings', page: () => import('./ratings-page.tsx'), rail: 'people', words },
  { path: '/people/conduct', page: () => import('./conduct-page.tsx'), rail: 'people', words },
  { path: '/people/$personId', page: () => import('./person-page.tsx'), rail: 'people', words },
]
