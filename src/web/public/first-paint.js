// Sets the colour scheme and the language on <html> before anything is drawn, from what this browser keeps.
// A file of its own because the content policy allows no script inside the page. Used by index.html.
try {
  const kept = localStorage.getItem('palmares.scheme')
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  document.documentElement.lang = localStorage.getItem('palmares.language') || 'vi'
} catch {
  // A browser that keeps nothing starts light, in Vietnamese.
  document.documentElement.setAttribute('data-mantine-color-scheme', 'light')
}
