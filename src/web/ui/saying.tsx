// A short word after an act ("Sent"), shown for a few seconds and read aloud. Used by forms and acts through `say`.
import { useSyncExternalStore } from 'react'
import classes from './saying.module.css'

interface Saying {
  id: number
  text: string
}

const secondsShown = 6
let sayings: readonly Saying[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: readonly Saying[]): void {
  sayings = next
  for (const listener of listeners) listener()
}

export function say(text: string): void {
  const id = ++last
  set([...sayings.slice(-2), { id, text }])
  setTimeout(() => set(sayings.filter((saying) => saying.id !== id)), secondsShown * 1000)
}

/** Placed once, in app.tsx. */
export function Sayings() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => sayings,
  )
  return (
    <div className={classes.place} role="status" aria-live="polite">
      {shown.map((saying) => (
        <p key={saying.id} className={classes.saying}>
          {saying.text}
        </p>
      ))}
    </div>
  )
}
