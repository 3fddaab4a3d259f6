// Prints an official document: pure data in, PDF bytes out. Typst runs in worker threads. Used by the acts and views that give a
// document, by the command line and by the demonstration.
import type { DocumentName, OfficialDocuments } from './documents.ts'
import { labelsIn } from './labels.ts'
import type { Compiled } from './render-worker.ts'
import { JobTimedOut, ThreadPool } from './thread-pool.ts'
import type { Compilation } from './typst-compiler.ts'

/** A document could not be printed: its data do not fit its page, or it took too long. */
export class DocumentFault extends Error {
  override name = 'DocumentFault'
  readonly document: DocumentName
  readonly kind: 'refused' | 'timed-out' | 'stopped'

  constructor(document: DocumentName, kind: DocumentFault['kind'], reason: string) {
    super(`${document}: ${reason}`)
    this.document = document
    this.kind = kind
  }
}

export interface RenderOptions {
  /** Creation date written in the file, `2024-12-05`; the document's own date when absent. The clock is never asked. */
  createdOn?: string | undefined
  /** Default 60 s, enough for a decision with thousands of recipients. */
  timeoutMs?: number | undefined
}

// Two threads are enough for two cores; a thread is replaced now and then to give its memory back.
const poolSize = 2
const documentsPerThread = 500

let pool: ThreadPool<Compilation, Compiled> | undefined

/** The PDF of a document: PDF/A-2a (tagged, fonts embedded) when it has a date, plain PDF for an undated draft. Equal input
 *  gives equal bytes.  @throws DocumentFault */
export async function renderPdf<Name extends DocumentName>(
  document: Name,
  data: OfficialDocuments[Name],
  options: RenderOptions = {},
): Promise<Uint8Array> {
  pool ??= new ThreadPool<Compilation, Compiled>(new URL('./render-worker.ts', import.meta.url), {
    size: poolSize,
    jobsPerThread: documentsPerThread,
  })
  const compiled = await pool
    .run(
      {
        template: `${document}/${document}.typ`,
        data,
        labels: labelsIn('language' in data ? data.language : 'vi')[
          document === 'certificate' ? 'certificate' : 'report'
        ],
        createdOn: options.createdOn ?? ownDate(data),
      },
      options.timeoutMs ?? 60_000,
    )
    .catch((error: Error) => {
      throw new DocumentFault(document, error instanceof JobTimedOut ? 'timed-out' : 'stopped', error.message)
    })
  if ('fault' in compiled) throw new DocumentFault(document, 'refused', compiled.fault)
  return compiled.bytes
}

/** Ends the threads; the next `renderPdf` starts new ones. */
export async function closeRenderer(): Promise<void> {
  const closing = pool
  pool = undefined
  await closing?.close()
}

/** The date that the document itself bears. */
function ownDate(data: OfficialDocuments[DocumentName]): string | undefined {
  if ('decision' in data) return data.decision.on
  if ('asOf' in data) return data.asOf
  return data.doc.on
}
