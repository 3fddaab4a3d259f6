// Reading a view from a page. Used by every page.
import { type QueryKey, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import { type AnyContract, type CallInput, call } from './call.ts'

export const keyOf = <C extends AnyContract>(contract: C, input: CallInput<C>): QueryKey => [
  contract.name,
  JSON.stringify(input),
]

/** What a query needs, for loaders: `queries.ensureQueryData(viewQuery(ShowMe, {}))`. */
export const viewQuery = <C extends AnyContract>(contract: C, input: CallInput<C>) => ({
  queryKey: keyOf(contract, input),
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<OutputOf<C>> => call(contract, input, { signal }),
})

/** The answer itself. While it comes the page's skeleton shows; a failure shows the page's error with a way to try again.
 *  When only the input changes (a filter, a page of the list) the old answer stays until the new one is there. */
export function useView<C extends AnyContract>(contract: C, input: CallInput<C>): OutputOf<C> {
  const text = useDeferredValue(JSON.stringify(input))
  // The text was written from a CallInput one line above.
  return useSuspenseQuery(viewQuery(contract, JSON.parse(text) as CallInput<C>)).data
}

/** For what is asked later (a search while typing) or may fail on its own: `input` undefined asks nothing. */
export function useViewLater<C extends AnyContract>(
  contract: C,
  input: CallInput<C> | undefined,
): { data: OutputOf<C> | undefined; pending: boolean; error: Error | null } {
  const query = useQuery({
    queryKey: [contract.name, JSON.stringify(input)],
    queryFn: ({ signal }): Promise<OutputOf<C>> =>
      input === undefined
        ? Promise.reject(new Error('asked without input'))
        : call(contract, input, { signal }),
    enabled: input !== undefined,
    placeholderData: (before) => before,
  })
  return { data: query.data, pending: query.isFetching, error: query.error }
}
