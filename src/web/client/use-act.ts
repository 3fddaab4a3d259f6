// Doing an act from a page. Used by every form and every button that writes.
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import type { RefusalReason } from '../../contract/refusal.ts'
import { type AnyContract, type CallInput, call } from './call.ts'
import { RefusedError, UnreachableError } from './errors.ts'
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
  const once = useOnce()
  const mutation = useMutation({
    mutationKey: [contract.name],
    mutationFn: (input: CallInput<C>) => once((onceKey) => call(contract, input, { onceKey }), input),
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

/** The same input sent again after a lost connection carries the same key: the server does it once and answers twice. */
function useOnce(): <T>(send: (onceKey: string) => Promise<T>, input: object) => Promise<T> {
  const unsure = useRef<{ text: string; onceKey: string }>(undefined)
  return async (send, input) => {
    const text = JSON.stringify(input)
    const onceKey = unsure.current?.text === text ? unsure.current.onceKey : newKey()
    try {
      const answer = await send(onceKey)
      unsure.current = undefined
      return answer
    } catch (error) {
      unsure.current = error instanceof UnreachableError ? { text, onceKey } : undefined
      throw error
    }
  }
}

/** Random enough to be met once; works on plain HTTP too, where `randomUUID` is absent. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Reads the views again that stand on the page; the others when they are next shown. */
export function readAgain(contracts?: readonly AnyContract[]): Promise<void> {
  if (contracts === undefined) return queries.invalidateQueries()
  const names = new Set<unknown>(contracts.map((contract) => contract.name))
  return queries.invalidateQueries({ predicate: (query) => names.has(query.queryKey[0]) })
}
