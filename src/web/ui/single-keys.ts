// Single-letter keys: off while typing, and off altogether when the person says so (WCAG 2.1.4). Used by keyboard code.

const place = 'palmares.single-keys'

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(place, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing keeps them on.
  }
}

/** The key goes into a field, or a dialog or menu has the keyboard. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role=dialog], [role=menu], [role=tree], [role=grid]') !== null
  )
}
