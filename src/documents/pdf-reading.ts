// Reads a PDF back: its pages' text, its properties. Used by the tests of documents and of whatever gives them out.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  pages: readonly string[]
  /** All pages, spaces and line breaks as one space. */
  text: string
  title: string | undefined
  createdOn: string | undefined
}

/** The text a reader or a search engine finds, with composed letters as they are stored. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  })
  const file = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  const { info } = await file.getMetadata()
  await loading.destroy()
  return {
    pages,
    text: pages.join(' ').replace(/\s+/g, ' '),
    title: property(info, 'Title'),
    createdOn: property(info, 'CreationDate')?.replace(/^D:(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3'),
  }
}

function property(info: object, name: string): string | undefined {
  const found = Object.entries(info).find(([key]) => key === name)
  return typeof found?.[1] === 'string' ? found[1] : undefined
}
