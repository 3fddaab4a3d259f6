// Somebody with a browser: opens pages, reads words in their own language, keeps pictures. What a person would see as broken fails the
// story: an error in the console or the page, an answer of 5xx, anything axe finds. Made by house.ts; used by every story.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import type { Language } from '../src/contract/values.ts'
import type { Words } from '../src/server/words.ts'
import { type Place, placeOf, sayIn } from './place.ts'

export interface Person extends Place {
  page: Page
  /** Opens an address and waits until its title stands. */
  go(path: string): Promise<void>
  signIn(username: string, password: string): Promise<void>
  /** Keeps a picture under stories/screenshots/; axe must find nothing, and nothing may have gone wrong until here. */
  look(name: string): Promise<void>
  /** The same act or view over HTTP, for what would only be repeated. @returns the answer. @throws when it is refused. */
  request<Answer>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>
  /** Stores a PDF over HTTP; its id. */
  store(fileName: string): Promise<string>
  /** Closes this browser window. */
  leave(): Promise<void>
  /** @throws when the console, the page or the server told an error */
  nothingWentWrong(): void
}

export interface PersonSettings {
  address: string
  story: string
  language: Language
  words: Words
}

/** A refusal is an answer of 422, or of 400 where a field is not filled in, which the browser tells in its console as well. */
const refusal = /Failed to load resource.*status of (400|422)/

const pictures = join(import.meta.dirname, 'screenshots')
let pictureCount = 0

export async function personIn(browser: Browser, settings: PersonSettings): Promise<Person> {
  const { language } = settings
  const context = await browser.newContext({
    baseURL: settings.address,
    // A page without sign-in answers in the language the browser asks for.
    locale: language,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const troubles = troublesOf(page)
  const quiet = quietOf(page)
  const nothingWentWrong = () => {
    const told = troubles.splice(0)
    if (told.length > 0) throw new Error(told.join('\n'))
  }
  const place = placeOf(
    page.locator('body'),
    sayIn((key, figures) => settings.words.say(language, key, figures)),
  )
  const go = async (path: string) => {
    await page.goto(path)
    await page.locator('h1').first().waitFor({ state: 'attached' })
  }
  return {
    ...place,
    page,
    go,
    nothingWentWrong,
    signIn: async (username, password) => {
      await go('/sign-in')
      if (language !== 'vi') await place.press({ fr: 'Français', en: 'English' }[language])
      await place.fill('access:sign-in.username', username)
      await place.fill('access:sign-in.password', password)
      await place.press('access:sign-in.submit')
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
      await page.locator('main h1').first().waitFor()
    },
    look: async (name) => {
      await quiet()
      await page.locator('h1').first().waitFor()
      // What sticks to an edge stands in its place only at the top of a page taken whole.
      await page.evaluate(() => scrollTo(0, 0))
      const folder = join(pictures, settings.story)
      mkdirSync(folder, { recursive: true })
      pictureCount += 1
      const path = join(folder, `${String(pictureCount).padStart(3, '0')}-${name}.png`)
      await page.screenshot({ path, fullPage: true, animations: 'disabled' })
      troubles.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`))
      nothingWentWrong()
    },
    request: async (method, path, body) => {
      const headers = { 'x-palmares': '1' }
      const answer = await page.request.fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { data: body }),
      })
      if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
      return answer.json()
    },
    store: async (fileName) => storeFile(page, fileName),
    leave: async () => {
      await context.close()
      nothingWentWrong()
    },
  }
}

function troublesOf(page: Page): string[] {
  const troubles: string[] = []
  const where = () => new URL(page.url()).pathname
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusal.test(message.text()))
      troubles.push(`${where()}: console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => troubles.push(`${where()}: ${error.stack ?? error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${where()}: ${response.status()} ${response.url()}`)
  })
  return troubles
}

/** Waits until the page has asked nothing for a while: an address changes at once, and what stood before stays until the page has come. */
function quietOf(page: Page): () => Promise<void> {
  let asked = 0
  let last = 0
  const turn = (by: number) => () => {
    asked += by
    last = performance.now()
  }
  page.on('request', turn(1))
  page.on('requestfinished', turn(-1))
  page.on('requestfailed', turn(-1))
  return async () => {
    const start = performance.now()
    while (asked > 0 || performance.now() - Math.max(start, last) < 250) {
      if (performance.now() - start > 30_000) throw new Error(`${page.url()}: ${asked} requests still open`)
      await page.waitForTimeout(25)
    }
  }
}

async function storeFile(page: Page, fileName: string): Promise<string> {
  const { blankPaper } = await import('../demo/paper.ts')
  const answer = await page.request.post('/api/files', {
    headers: { 'x-palmares': '1' },
    multipart: {
      file: { name: fileName, mimeType: 'application/pdf', buffer: Buffer.from(blankPaper(fileName)) },
    },
  })
  if (!answer.ok()) throw new Error(`${fileName}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()).id
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `axe ${violation.id}: ${node.target.join(' ')} (${violation.help})`),
  )
}
