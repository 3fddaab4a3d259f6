// J and K (or the arrows, once a row has the focus) move through the rows' links. Used by DataTable and lists.
import { type RefObject, useEffect } from 'react'
import { singleKeysOn, typing } from './single-keys.ts'

export function useRowKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = stepOf(event, place.current)
      if (step === 0 || place.current === null) return
      const links = [...place.current.querySelectorAll<HTMLElement>('[data-row-link]')]
      const at = links.findIndex((link) => link.matches(':focus'))
      const next = links[at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step]
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [place])
}

function stepOf(event: KeyboardEvent, place: HTMLElement | null): number {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return 0
  const inside = document.activeElement?.matches('[data-row-link]') === true
  if (inside && place?.contains(document.activeElement) === true) {
    if (event.key === 'ArrowDown') return 1
    if (event.key === 'ArrowUp') return -1
  }
  if (!singleKeysOn()) return 0
  return { j: 1, k: -1 }[event.key] ?? 0
}
