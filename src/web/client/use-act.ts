// Doing an act from a page. Used by every form and every button that writes.
import { useMutation } from '@tanstack/react-query'
import type { OutputOf } from '../../contract/define.ts'
import type { RefusalReason } from '../../contract/refusal.ts'
import { type AnyContract, type CallInput, call } from './call.ts'
import { RefusedError } from './errors.ts'
import { queries } from './queries.ts'

export interface Doing<C extends AnyContract> {
  /** Resolves with the answer, or with undefined when refused or unreached: then `reasons` or `error` says why. */
  act(input: CallInput<C>): Promise<OutputOf<C> | undefined>
  pending: boolean
  done: OutputOf<C> | undefined
  /** Why the rules refuse, all at once. */
  reasons: readonly RefusalReason[]
  /** Anything else: network, a crash. */
  error: Error | undefined
  reset(): void
}

/** @param options.invalidates the views to read again; all of them when left out, which is always right */
export function useAct<C extends AnyContract>(
  contract: C,
  options: {
    invalidates?: readonly AnyContract[]
    onDone?: (output: OutputOf<C>) => void | Promise<void>
  } = {},
): Doing<C> {
  const mutation = useMutation({
    mutationKey: [contract.name],
    mutationFn: (input: CallInput<C>) => call(contract, input),
    onSuccess: async (output) => {
      const fresh = readAgain(options.invalidates)
      await options.onDone?.(output)
      await fresh
    },
  })
  const refused = mutation.error instanceof RefusedError ? mutation.error : undefined
  return {
    act: (input) => mutation.mutateAsync(input).catch(() => undefined),
    pending: mutation.isPending,
    done: mutation.data,
    reasons: refused?.reasons ?? [],
    error: refused === undefined ? (mutation.error ?? undefined) : undefined,
    reset: mutation.reset,
  }
}

/** Reads the views again that stand on the page; the others when they are next shown. */
export function readAgain(contracts?: readonly AnyContract[]): Promise<void> {
  if (contracts === undefined) return queries.invalidateQueries()
  const names = new Set<unknown>(contracts.map((contract) => contract.name))
  return queries.invalidateQueries({ predicate: (query) => names.has(query.queryKey[0]) })
}
