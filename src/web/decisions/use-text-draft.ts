// The text of a draft between keys and server: saved two seconds after the last key, one save at a time. Used by TextForm.
import { useEffect, useRef, useState } from 'react'
import { SaveDecision } from '../../contract/decisions.ts'
import { useAct } from '../client/use-act.ts'
import type { DecisionShown } from './decision-page.tsx'

type Text = DecisionShown['text']
type State = 'untouched' | 'unsaved' | 'saving' | 'saved'

export function useTextDraft(decision: DecisionShown) {
  const [text, setText] = useState<Text>(decision.text)
  const [state, setState] = useState<State>('untouched')
  const [savedAt, setSavedAt] = useState<Date>()
  const version = useRef(decision.version)
  const doing = useAct(SaveDecision)
  // Somebody left out of the list counts the articles again on the server: what is not being edited here follows.
  useEffect(() => {
    if (state === 'unsaved' || state === 'saving' || decision.version <= version.current) return
    version.current = decision.version
    setText(decision.text)
  }, [decision.version, decision.text, state])
  const change = (next: Text) => {
    setText(next)
    setState('unsaved')
  }
  const save = async () => {
    setState('saving')
    const saved = await doing.act({ decisionId: decision.id, version: version.current, text: cleaned(text) })
    if (saved === undefined) return setState('unsaved')
    version.current = saved.version
    setSavedAt(new Date())
    setState('saved')
  }
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    if (state !== 'unsaved' || doing.pending) return
    const timer = setTimeout(() => void latest.current(), 2000)
    return () => clearTimeout(timer)
  }, [text])
  return {
    text,
    state,
    savedAt,
    reasons: doing.reasons,
    error: doing.error,
    errorAt: (path: string) =>
      doing.reasons
        .filter((reason) => reason.path === path)
        .map((reason) => reason.message)
        .join(' ') || undefined,
    set: <K extends keyof Text>(name: K, value: Text[K]) => change({ ...text, [name]: value }),
    setSignatory: (part: Partial<Text['signatory']>) =>
      change({ ...text, signatory: { ...text.signatory, ...part } }),
    save,
  }
}

/** Empty lines between grounds, articles and recipients are nobody's. */
const cleaned = (text: Text): Text => {
  const kept = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '')
  return {
    ...text,
    grounds: kept(text.grounds),
    articles: kept(text.articles),
    recipients: kept(text.recipients),
  }
}
