// The report as it is typed: saved by itself two seconds after the last key, kept in this browser meanwhile, never overwritten by
// another's text without asking. Used by the report page.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import { SaveReport, type ShowReport } from '../../contract/dossier-reports.ts'
import type { RefusalReason } from '../../contract/refusal.ts'
import { useAct } from '../client/use-act.ts'
import { dropDraft, keepDraft, readDraft } from '../ui/draft.ts'

type Shown = OutputOf<typeof ShowReport>
export interface ReportText {
  parts: Record<string, string>
  merit: string
}
type Theirs = OutputOf<typeof SaveReport>['draft']

export interface ReportDraft {
  text: ReportText
  set(part: string, value: string): void
  setMerit(value: string): void
  /** saved: the server has it; typing: not sent yet; sending; unsent: the server could not be reached, the browser keeps it. */
  state: 'saved' | 'typing' | 'sending' | 'unsent'
  savedAt: string
  /** Text that another person saved meanwhile; mine is kept as a version. */
  theirs: (Theirs & { keptAs: number | null }) | undefined
  takeTheirs(): void
  keepMine(): void
  keep(): Promise<void>
  reasons: readonly RefusalReason[]
  error: Error | undefined
}

const pauseMs = 2000

export function useReportDraft(shown: Shown): ReportDraft {
  const place = `report.${shown.dossierId}`
  const kept = useRef(
    readDraft<ReportText & { revision: number }>(place, {
      parts: shown.parts,
      merit: shown.merit,
      revision: shown.revision,
    }),
  ).current
  const [text, setText] = useState<ReportText>(kept?.values ?? { parts: shown.parts, merit: shown.merit })
  const [state, setState] = useState<ReportDraft['state']>(kept === undefined ? 'saved' : 'typing')
  const [savedAt, setSavedAt] = useState(shown.savedAt)
  const [theirs, setTheirs] = useState<ReportDraft['theirs']>()
  const revision = useRef(kept?.values.revision ?? shown.revision)
  const newest = useRef(text)
  newest.current = text
  const doing = useAct(SaveReport, { invalidates: [] })
  const { act } = doing

  const send = useCallback(
    async (keep: boolean) => {
      const sent = newest.current
      setState('sending')
      const answer = await act({ dossierId: shown.dossierId, baseRevision: revision.current, ...sent, keep })
      if (answer === undefined) return setState('unsent')
      setSavedAt(answer.savedAt)
      revision.current = answer.revision
      if (answer.conflict) setTheirs({ ...answer.draft, keptAs: answer.keptAs })
      if (newest.current === sent) {
        dropDraft(place)
        setState('saved')
      } else setState('typing')
    },
    [act, shown.dossierId, place],
  )

  useEffect(() => {
    if (state !== 'typing' || theirs !== undefined) return
    keepDraft(place, { ...text, revision: revision.current })
    const timer = setTimeout(() => void send(false), pauseMs)
    return () => clearTimeout(timer)
  }, [state, text, theirs, place, send])

  const change = (next: ReportText) => {
    setText(next)
    setState('typing')
  }
  return {
    text,
    set: (part, value) => change({ ...text, parts: { ...text.parts, [part]: value } }),
    setMerit: (merit) => change({ ...text, merit }),
    state,
    savedAt,
    theirs,
    takeTheirs: () => {
      if (theirs) setText({ parts: theirs.parts, merit: theirs.merit })
      setTheirs(undefined)
      setState('saved')
      dropDraft(place)
    },
    keepMine: () => {
      setTheirs(undefined)
      setState('typing')
    },
    keep: () => send(true),
    reasons: doing.reasons,
    error: doing.error,
  }
}
