// What a noun's routes.tsx exports: its pages, found by name, loaded when visited. Used by the router and every noun.
import type { ComponentType } from 'react'

/** The rail's entries, in the order shown; the server says which of them a person has a right to. */
export const railNames = [
  'desk',
  'movement',
  'plans',
  'scores',
  'people',
  'initiatives',
  'dossiers',
  'council',
  'honours',
  'reports',
  'law',
  'administration',
] as const
export type RailName = (typeof railNames)[number]

export interface NounRoute {
  /** As in the address bar, parameters with `$`: `/dossiers/$dossierId`. */
  path: string
  /** The page is the file's default export. */
  page: () => Promise<{ default: ComponentType }>
  /** The rail entry that is lit on this page. */
  rail?: RailName
  /** This page is where the rail entry leads. One a rail name. */
  entry?: true
  /** Words of other nouns the page needs; its own are always loaded. */
  words?: readonly string[]
  /** Shown without signing in, and without the shell: sign-in, first run. */
  open?: true
}

const found = import.meta.glob<{ routes: readonly NounRoute[] }>('./*/routes.tsx', { eager: true })

export type FoundRoute = NounRoute & { noun: string }

/** Every page of every noun. */
export const nounRoutes: readonly FoundRoute[] = Object.entries(found).flatMap(([file, { routes }]) =>
  routes.map((route) => ({ ...route, noun: file.split('/')[1] ?? '' })),
)

/** Where a rail entry leads, when its noun has a page for it. */
export const railPath = (name: string): string | undefined =>
  nounRoutes.find((route) => route.rail === name && route.entry === true)?.path
