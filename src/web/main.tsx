// Starts the web in the browser: words first, then the page. Used by index.html.
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { takeEarlyAnswers } from './client/early.ts'
import { forgetPerson, onSignedOut } from './client/queries.ts'
import { router, signInHref, startPage } from './router.tsx'
import { startWords } from './words/i18n.ts'

/** The page's nonce, also where the scroll lock of dialogs looks for it. */
function readNonce(): string {
  const nonce = document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce ?? ''
  Object.assign(globalThis, { __webpack_nonce__: nonce })
  return nonce
}

onSignedOut(() => {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in') return
  void router.navigate({ href: signInHref(href) }).then(forgetPerson)
})

const nonce = readNonce()
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
await Promise.all([startWords(startPage(location.pathname)), takeEarlyAnswers()])
createRoot(place).render(
  <StrictMode>
    <Suspense>
      <App nonce={nonce} />
    </Suspense>
  </StrictMode>,
)
