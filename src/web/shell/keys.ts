// Keys that work on every page: Ctrl or ⌘ K, `?`, and `G` then a letter. Used by the shell.
import { useEffect, useRef } from 'react'
import { type RailName, railPath } from '../noun-route.ts'
import { useGo } from '../ui/address.ts'
import { singleKeysOn, typing } from '../ui/single-keys.ts'
import type { Opened } from './shell.tsx'

/** `G` then this letter; the first letters of the Vietnamese names where they differ. */
export const goKeys: readonly { key: string; rail: RailName }[] = [
  { key: 'b', rail: 'desk' },
  { key: 'p', rail: 'movement' },
  { key: 'k', rail: 'plans' },
  { key: 'c', rail: 'scores' },
  { key: 't', rail: 'people' },
  { key: 's', rail: 'initiatives' },
  { key: 'h', rail: 'dossiers' },
  { key: 'd', rail: 'council' },
  { key: 'o', rail: 'honours' },
  { key: 'r', rail: 'reports' },
  { key: 'l', rail: 'law' },
  { key: 'q', rail: 'administration' },
]

const patienceMs = 1500

export function useShellKeys(open: (what: Opened) => void): void {
  const go = useGo()
  const since = useRef(0)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open('palette')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || !singleKeysOn()) return
      if (event.key === '?') open('help')
      const after = event.timeStamp - since.current < patienceMs
      since.current = event.key === 'g' ? event.timeStamp : 0
      const rail = after ? goKeys.find((entry) => entry.key === event.key)?.rail : undefined
      const to = rail === undefined ? undefined : railPath(rail)
      if (to !== undefined) void go(to)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [go, open])
}
