// The address bar as state: filters, tabs, sort and page live in it, so every view can be linked and reloaded.
// Used by tables, tabs and pages.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'

/** A part of the path, `$dossierId`. @throws when the route has no such part: a mistake of the page. */
export function useRoutePart(name: string): string {
  const parts: Record<string, unknown> = useParams({ strict: false })
  const part = parts[name]
  if (typeof part !== 'string') throw new Error(`This page's path has no $${name}.`)
  return part
}

export interface Address {
  /** What the query holds; absent is undefined. */
  get(name: string): string | undefined
  /** Changes some of it and keeps the rest; undefined or '' removes. Stays in place, keeps the scroll. */
  set(changes: Record<string, string | undefined>, options?: { push?: boolean }): void
}

export function useAddress(): Address {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    get: (name) => {
      const value = search[name]
      return typeof value === 'string' && value !== '' ? value : undefined
    },
    set: (changes, options) => {
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...changes }),
        replace: options?.push !== true,
        resetScroll: false,
      })
    },
  }
}

/** Goes to an address of the product: `go('/dossiers')`. */
export function useGo(): (to: string, options?: { replace?: boolean }) => Promise<void> {
  const navigate = useNavigate()
  return (to, options) => navigate({ href: to, replace: options?.replace === true })
}
