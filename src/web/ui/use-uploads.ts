// The files on their way: progress of each, what went wrong, a way to stop. Used by FileDrop.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileLink } from '../../contract/values.ts'
import { RefusedError } from '../client/errors.ts'
import { uploadFile } from '../client/upload.ts'
import { formatDateTime } from '../words/format.ts'

export interface Going {
  key: number
  name: string
  /** From 0 to 1. */
  share: number
  stop: () => void
}

export function useUploads(onArrived: (file: FileLink) => void): {
  send: (files: readonly File[]) => void
  going: readonly Going[]
  troubles: readonly string[]
} {
  const { t, i18n } = useTranslation()
  const [going, setGoing] = useState<readonly Going[]>([])
  const [troubles, setTroubles] = useState<readonly string[]>([])
  const last = useRef(0)
  const arrived = useRef(onArrived)
  arrived.current = onArrived

  const explain = (error: unknown): string => {
    if (error instanceof RefusedError) return error.message
    const kind = error instanceof Error && error.name === 'UnreachableError' ? 'unreachable' : 'broken'
    return t(`trouble.${kind}-text`, { time: formatDateTime(new Date(), i18n.language) })
  }
  const sendOne = async (file: File) => {
    const key = ++last.current
    const stopper = new AbortController()
    const show = (share: number) =>
      setGoing((before) => [
        ...before.filter((one) => one.key !== key),
        { key, name: file.name, share, stop: () => stopper.abort() },
      ])
    show(0)
    try {
      arrived.current(await uploadFile(file, show, stopper.signal))
    } catch (error) {
      if (!stopper.signal.aborted) setTroubles((before) => [...before, explain(error)])
    } finally {
      setGoing((before) => before.filter((one) => one.key !== key))
    }
  }
  const send = async (files: readonly File[]) => {
    setTroubles([])
    // One after the other: a provincial line carries one file better than five.
    for (const file of files) await sendOne(file)
  }
  return { send: (files) => void send(files), going, troubles }
}
