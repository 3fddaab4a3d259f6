// Sets the colour scheme and the language on <html> before anything is drawn, from what this browser keeps; and asks who is there
// while the application is still on its way. A file of its own because the content policy allows no script inside the page.
// Used by index.html; main.tsx takes the answers from `palmaresEarly`.
const page = document.documentElement
try {
  const kept = localStorage.getItem('palmares.scheme')
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  page.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  page.lang = localStorage.getItem('palmares.language') || 'vi'
} catch {
  // A browser that keeps nothing starts light, in Vietnamese.
  page.setAttribute('data-mantine-color-scheme', 'light')
}

const ask = (path) =>
  fetch(path, { headers: { 'accept-language': page.lang, 'x-palmares': '1' } }).then((answer) =>
    answer.ok ? answer.json() : undefined,
  )
const occasion = ask('/api/occasion').catch(() => undefined)
const me = occasion.then((now) => (now?.signedIn ? ask('/api/me') : undefined)).catch(() => undefined)
window.palmaresEarly = { occasion, me }
