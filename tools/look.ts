/// <reference lib="dom" />
// Looks at pages of a running server as people of the demonstration: a picture of each in the languages, widths and schemes asked
// for, what axe finds, what the console says, what is cut or scrolls sideways.
// Used by everyone who makes pages: node tools/look.ts --base http://127.0.0.1:3000 --as secretary-vpc --paths /desk,/movement --out /tmp/look
// Further: --langs vi,fr,en --widths 1440,390 --schemes light,dark --password … --window (only what fits the window, not the whole page)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const { values: given } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    as: { type: 'string', default: '' },
    paths: { type: 'string', default: '/' },
    langs: { type: 'string', default: 'vi,fr,en' },
    widths: { type: 'string', default: '1440,390' },
    schemes: { type: 'string', default: 'light,dark' },
    out: { type: 'string', default: '/tmp/look' },
    password: { type: 'string', default: 'palmares-demo' },
    window: { type: 'boolean', default: false },
  },
})
const list = (text: string): readonly string[] => text.split(',').filter((part) => part !== '')

interface Sight {
  user: string
  path: string
  language: string
  width: number
  scheme: 'light' | 'dark'
}

interface Seen extends Sight {
  picture: string
  problems: readonly string[]
}

mkdirSync(given.out, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const seen: Seen[] = []
try {
  for (const user of given.as === '' ? [''] : list(given.as)) seen.push(...(await lookAs(browser, user)))
} finally {
  await browser.close()
}
writeFileSync(join(given.out, 'report.json'), `${JSON.stringify(seen, null, 2)}\n`)
const troubled = seen.filter((one) => one.problems.length > 0)
for (const one of troubled) console.log(`${one.picture}\n  ${one.problems.join('\n  ')}`)
console.log(
  `${seen.length} seen, ${troubled.length} with something to mend; pictures and report.json in ${given.out}`,
)
process.exitCode = troubled.length > 0 ? 1 : 0

async function lookAs(browser: Browser, user: string): Promise<readonly Seen[]> {
  const found: Seen[] = []
  for (const scheme of list(given.schemes)) {
    for (const width of list(given.widths).map(Number)) {
      const context = await browser.newContext({
        baseURL: given.base,
        viewport: { width, height: width < 760 ? 844 : 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
        extraHTTPHeaders: { 'x-palmares': '1' },
      })
      await signIn(context, user)
      for (const language of list(given.langs)) {
        await speak(context, user, language)
        for (const path of list(given.paths)) {
          found.push(
            await lookAt(context, {
              user,
              path,
              language,
              width,
              scheme: scheme === 'dark' ? 'dark' : 'light',
            }),
          )
        }
      }
      await context.close()
    }
  }
  return found
}

async function signIn(context: BrowserContext, user: string): Promise<void> {
  if (user === '') return
  const answer = await context.request.post('/api/sign-in', {
    data: { username: user, password: given.password },
  })
  if (!answer.ok()) throw new Error(`${user} could not sign in: ${answer.status()} ${await answer.text()}`)
}

/** The language is kept for the person; before anyone signs in, in the browser (lookAt). */
async function speak(context: BrowserContext, user: string, language: string): Promise<void> {
  if (user !== '') await context.request.put('/api/me/language', { data: { language } })
}

async function lookAt(context: BrowserContext, sight: Sight): Promise<Seen> {
  const page = await context.newPage()
  await page.addInitScript((kept) => localStorage.setItem('palmares.language', kept), sight.language)
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
  })
  try {
    await page.goto(sight.path, { waitUntil: 'networkidle' })
    await page.locator('main h1, h1').first().waitFor({ state: 'attached', timeout: 10_000 })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    problems.push(...(await cutThings(page)), ...(await axeFindings(page)))
  } catch (error) {
    problems.push(`could not look: ${error instanceof Error ? error.message : String(error)}`)
  }
  const picture = join(given.out, `${nameOf(sight)}.png`)
  try {
    await stretch(page, sight.width)
    await page.screenshot({ path: picture, fullPage: !given.window, animations: 'disabled' })
  } catch (error) {
    problems.push(`no picture: ${error instanceof Error ? error.message : String(error)}`)
  }
  await page.close()
  return { ...sight, picture, problems: [...new Set(problems)] }
}

/** What is fixed to the window's edge then stands at the page's end, not across its middle. */
async function stretch(page: Page, width: number): Promise<void> {
  if (given.window) return
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(8000, Math.max(844, height)) })
}

function nameOf(sight: Sight): string {
  const path = sight.path.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'home'
  return [path.slice(0, 60), sight.user || 'nobody', sight.language, sight.width, sight.scheme].join('-')
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap((violation) =>
    violation.nodes
      .slice(0, 3)
      .map((node) => `axe ${violation.id}: ${node.target.join(' ')} (${violation.help})`),
  )
}

/** What a person would see as broken: a page that scrolls sideways, a line whose end is hidden. */
async function cutThings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const wide =
      root.scrollWidth > root.clientWidth
        ? [`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`]
        : []
    const cut = [
      ...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, td, th, label, dt, dd, li, b'),
    ]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element)
        const hides = overflowX === 'hidden' || overflowX === 'clip'
        return (
          hides &&
          textOverflow !== 'ellipsis' &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1
        )
      })
      .slice(0, 5)
      .map((element) => `cut: <${element.localName}> ${element.textContent.slice(0, 60)}`)
    return [...wide, ...cut]
  })
}
