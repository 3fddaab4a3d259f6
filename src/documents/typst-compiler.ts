// Typst with the project's fonts and templates: data and a template's name in, PDF bytes out. Synchronous, so it lives in the
// renderer's worker threads; nothing else imports it but the tests of the layout.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { printableWithCodes } from './printable.ts'

const templates = dirname(fileURLToPath(import.meta.url))

/** Only the faces that the pages use: fewer fonts open faster, and no font of the machine is ever taken. */
const faces = {
  '@expo-google-fonts/tinos': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  '@expo-google-fonts/be-vietnam-pro': [
    '400Regular',
    '400Regular_Italic',
    '500Medium',
    '600SemiBold',
    '700Bold',
  ],
}

export interface Compilation {
  /** Path from the templates' folder: `decision/decision.typ`. */
  template: string
  data: unknown
  labels?: unknown
  /** Written as the file's creation date; without it the PDF has none and is no archive file (PDF/A wants one). */
  createdOn?: string | undefined
}

/** What the template or the exporter refused, in one line a fault. */
export class TypstFault extends Error {
  override name = 'TypstFault'
}

/** Opens Typst on the templates; costs about 20 ms. */
export function openTypst(): { compile: (wanted: Compilation) => Uint8Array } {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fontFiles() }] })
  return {
    compile(wanted) {
      try {
        return compileOnce(compiler, wanted)
      } finally {
        // Results used by neither of the last two documents leave the cache: its size stays bounded.
        compiler.evictCache(2)
      }
    },
  }
}

function compileOnce(compiler: NodeCompiler, { template, data, labels, createdOn }: Compilation): Uint8Array {
  const run = compiler.compile({
    mainFilePath: join(templates, template),
    inputs: {
      json: JSON.stringify(printableWithCodes(data)),
      labels: JSON.stringify(labels ?? {}),
      created: createdOn ?? '',
    },
  })
  const fault = run.takeError()
  if (fault) throw new TypstFault(said(compiler, fault))
  if (!run.result) throw new TypstFault(`${template}: nothing was compiled`)
  if (!createdOn) return compiler.pdf(run.result)
  try {
    return compiler.pdf(run.result, { pdfStandard: 'a-2a' })
  } catch {
    // PDF/A refuses a letter that no embedded font has (an emoji in a name); the document still prints, as plain PDF.
    return compiler.pdf(run.result)
  }
}

function said(compiler: NodeCompiler, fault: NodeError): string {
  const faults: { message?: string; path?: string; range?: { start?: { line?: number } } }[] =
    compiler.fetchDiagnostics(fault)
  return faults
    .map(({ message, path = '', range }) => {
      const file = path.slice(templates.length + 1)
      return `${file}:${(range?.start?.line ?? 0) + 1}: ${message ?? 'unknown fault'}`
    })
    .join('\n')
}

function fontFiles(): Buffer[] {
  return Object.entries(faces).flatMap(([font, weights]) => {
    const home = dirname(fileURLToPath(import.meta.resolve(`${font}/package.json`)))
    return weights.flatMap((weight) => {
      const folder = join(home, weight)
      return readdirSync(folder)
        .filter((file) => file.endsWith('.ttf'))
        .map((file) => readFileSync(join(folder, file)))
    })
  })
}
