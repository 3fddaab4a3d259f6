// What was read is kept here and read again after an act; a session that ended brings the sign-in page back.
// Used by main.tsx, the hooks, and the router's guard.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isSignedOut, UnreachableError } from './errors.ts'

const lost = new Set<() => void>()

/** Runs `listener` when a call finds that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  lost.add(listener)
  return () => lost.delete(listener)
}

function watch(error: unknown): void {
  if (isSignedOut(error)) for (const listener of lost) listener()
}

/** Another person sits here now, or nobody: what the last one read is dropped, what is on screen is read again. */
export async function forgetPerson(): Promise<void> {
  queries.removeQueries({ type: 'inactive' })
  await queries.resetQueries({ type: 'active' })
}

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => error instanceof UnreachableError && count < 2,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always' },
  },
})
