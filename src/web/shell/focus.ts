// After a navigation the new page's title takes the focus, so that keyboard and screen reader start where the page does.
// Used by the router (which notes) and by Page (which takes).

let navigated = false

export function noteNavigation(): void {
  navigated = true
}

/** Focuses the title when a navigation brought it; on the first page the browser's own start is kept. */
export function takeFocus(title: HTMLElement | null): void {
  if (!navigated || title === null) return
  navigated = false
  title.focus({ preventScroll: true })
}
