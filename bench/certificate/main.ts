// How long a certificate takes, a page: one file each, a whole decision in one file, and a decision of a thousand people.
// `npm run bench certificate`.
import { performance } from 'node:perf_hooks'
import { sample as certificate } from '../../src/documents/certificate/certificate.sample.ts'
import { sample as decision } from '../../src/documents/decision/decision.sample.ts'
import { readPdf } from '../../src/documents/pdf-reading.ts'
import { closeRenderer, renderPdf } from '../../src/documents/render.ts'

export interface Measured {
  what: string
  pages: number
  milliseconds: number
  millisecondsPerPage: number
  kilobytes: number
}

/** Names differ from page to page, so that no page comes from a cache. */
function certificates(from: number, count: number): typeof certificate {
  const [first] = certificate.recipients
  if (!first) throw new Error('the sample has a recipient')
  const recipients = Array.from({ length: count }, (_, at) => ({
    ...first,
    name: `Nguyễn Thị Minh Hoà ${from + at}`,
    book: String(from + at),
    verification: { url: `https://khenthuong.example.vn/verify/BK-${from + at}`, code: `BK-${from + at}` },
  }))
  return { ...certificate, recipients }
}

async function measure(what: string, pages: number, print: () => Promise<number>): Promise<Measured> {
  const start = performance.now()
  const bytes = await print()
  const milliseconds = performance.now() - start
  return {
    what,
    pages,
    milliseconds: Math.round(milliseconds),
    millisecondsPerPage: Math.round((milliseconds / pages) * 10) / 10,
    kilobytes: Math.round(bytes / 1024),
  }
}

async function decisionOf(people: number): Promise<Measured> {
  const rows = Array.from({ length: people }, (_, at) => ({
    address: 'Bà' as const,
    name: `Nguyễn Thị Minh Hoà ${at}`,
    office: 'Chuyên viên chính, Cục Viễn thám quốc gia',
    book: String(at + 1),
  }))
  const groups = [{ kind: 'individual' as const, heading: 'Cá nhân', rows }]
  const annexes = [{ title: 'Danh sách', reference: 'Kèm theo Quyết định', groups }]
  const { pages } = await readPdf(await renderPdf('decision', { ...decision, annexes }))
  // Another summary, so that nothing comes from the cache.
  const again = { ...decision, annexes, summary: `${decision.summary} (bổ sung)` }
  return measure(
    `decision with ${people} people`,
    pages.length,
    async () => (await renderPdf('decision', again)).length,
  )
}

/** Prints each kind and returns the figures. */
export async function run(): Promise<Measured[]> {
  const printed = async (count: number, from: number) =>
    (await renderPdf('certificate', certificates(from, count))).length
  const measured = [
    await measure('first certificate of a fresh process', 1, () => printed(1, 1)),
    await measure('100 certificates, one file each, one after the other', 100, async () => {
      let bytes = 0
      for (let at = 0; at < 100; at++) bytes += await printed(1, 1000 + at)
      return bytes
    }),
    await measure('100 certificates, one file each, asked at once', 100, async () => {
      const sizes = await Promise.all(Array.from({ length: 100 }, (_, at) => printed(1, 2000 + at)))
      return sizes.reduce((sum, size) => sum + size, 0)
    }),
    await measure('100 certificates in one file', 100, () => printed(100, 3000)),
    await decisionOf(1000),
  ]
  await closeRenderer()
  return measured
}

/** Prints the table. */
export async function bench(): Promise<void> {
  console.table(await run())
}
