// A draft that saves itself on the server while one types: "Saved 16:42"; when the network is gone it waits in this browser and goes
// as soon as it can. Used by drafts of movements, reports and dossiers.
import { useEffect, useRef, useState } from 'react'
import type { RefusalReason } from '../../contract/refusal.ts'
import { type AnyContract, type CallInput, call } from '../client/call.ts'
import { RefusedError, UnreachableError } from '../client/errors.ts'
import { dropDraft, keepDraft } from './draft.ts'

export interface Autosave {
  state: 'saved' | 'waiting' | 'saving' | 'unsent' | 'refused'
  savedAt: Date | undefined
  /** Why the server refuses the draft as it stands. */
  reasons: readonly RefusalReason[]
  /** Sends now what waits: before leaving, before launching. */
  now(): Promise<void>
}

const quietMs = 1500
const retryMs = 10_000

/** @param input what is to be saved, or undefined while there is nothing to save (not loaded, not allowed)
 *  @param name under which this browser keeps what could not be sent */
export function useAutosave<C extends AnyContract>(
  contract: C,
  input: CallInput<C> | undefined,
  name: string,
): Autosave {
  const text = input === undefined ? undefined : JSON.stringify(input)
  const sent = useRef(text)
  const latest = useRef(input)
  latest.current = input
  const [state, setState] = useState<Autosave['state']>('saved')
  const [savedAt, setSavedAt] = useState<Date>()
  const [reasons, setReasons] = useState<readonly RefusalReason[]>([])

  const send = async () => {
    const going = latest.current
    const goingText = going === undefined ? undefined : JSON.stringify(going)
    if (going === undefined || goingText === sent.current) return
    setState('saving')
    try {
      await call(contract, going)
      sent.current = goingText
      setReasons([])
      setSavedAt(new Date())
      setState('saved')
      dropDraft(name)
    } catch (error) {
      keepDraft(name, going)
      setReasons(error instanceof RefusedError ? error.reasons : [])
      setState(error instanceof UnreachableError ? 'unsent' : 'refused')
    }
  }
  const latestSend = useRef(send)
  latestSend.current = send

  useEffect(() => {
    if (sent.current === undefined) sent.current = text
    if (text === undefined || text === sent.current) return
    setState('waiting')
    const timer = setTimeout(() => void latestSend.current(), quietMs)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    if (state !== 'unsent') return
    const again = () => void latestSend.current()
    const timer = setInterval(again, retryMs)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [state])
  return { state, savedAt, reasons, now: send }
}
