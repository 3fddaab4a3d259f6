// The address bar: every noun's pages inside the shell, the open ones outside it; who is not signed in goes to sign in
// and comes back. Used by app.tsx.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { ShowMe, ShowOccasion } from '../contract/access.ts'
import { queries } from './client/queries.ts'
import { viewQuery } from './client/use-view.ts'
import { type FoundRoute, nounRoutes, railPath } from './noun-route.ts'
import { Broken, BrokenAlone } from './shell/broken.tsx'
import { noteNavigation } from './shell/focus.ts'
import { NotFound } from './shell/not-found.tsx'
import { Shell } from './shell/shell.tsx'
import { PageSkeleton } from './ui/page-skeleton.tsx'
import { loadWords, speak } from './words/i18n.ts'

const root = createRootRoute({ component: Outlet, errorComponent: BrokenAlone })

/** Everything that asks who is there. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  errorComponent: BrokenAlone,
  component: Shell,
  beforeLoad: async ({ location }) => {
    const { signedIn } = await queries.ensureQueryData(viewQuery(ShowOccasion, {}))
    if (!signedIn) throw redirect({ href: signInHref(location.href) })
    const me = await queries.ensureQueryData(viewQuery(ShowMe, {}))
    if (me.language !== null) await speak(me.language)
  },
})

const firstPage = railPath('desk') ?? nounRoutes.find((route) => route.entry === true)?.path ?? '/sign-in'

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ href: firstPage, replace: true })
  },
})

/** A page's own words, those it names, and the roles' names that the ribbon and the person's menu use. */
const wordsOf = (route: FoundRoute): readonly string[] => ['access', route.noun, ...(route.words ?? [])]

function page(route: FoundRoute) {
  return createRoute({
    getParentRoute: () => (route.open === true ? root : inside),
    path: route.path,
    component: lazyRouteComponent(route.page),
    loader: () => loadWords(wordsOf(route)),
    staticData: { rail: route.rail },
  })
}

/** An address that no page has: said inside the shell, where search and the rail are at hand. */
const unknown = createRoute({ getParentRoute: () => inside, path: '$', component: NotFound })

const outsidePages = nounRoutes.filter((route) => route.open === true).map(page)
const insidePages = nounRoutes.filter((route) => route.open !== true).map(page)

export const router = createRouter({
  routeTree: root.addChildren([home, ...outsidePages, inside.addChildren([...insidePages, unknown])]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 300,
  defaultPendingMinMs: 0,
  defaultErrorComponent: Broken,
  defaultRemountDeps: ({ params }) => params,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch,
})

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation !== undefined) noteNavigation()
})

/** Begins to load the page of an address before the router has asked who is there. @returns the nouns whose words it needs */
export function startPage(pathname: string): readonly string[] {
  const address = pathname === '/' ? firstPage : pathname
  const found = nounRoutes.find((route) => matches(route.path, address))
  void found?.page()
  return found === undefined ? [] : wordsOf(found)
}

const matches = (path: string, address: string): boolean => {
  const [parts, asked] = [path.split('/'), address.split('/')]
  return (
    parts.length === asked.length && parts.every((part, at) => part.startsWith('$') || part === asked[at])
  )
}

/** The address of the sign-in page, which leads back to `next`. */
export function signInHref(next: string): string {
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}

function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    rail?: FoundRoute['rail'] | undefined
  }
}
