// The renderer's worker thread: Typst compiles synchronously, so it does it here and never on the server's own thread.
// Started by render.ts.
import { parentPort } from 'node:worker_threads'
import { type Compilation, openTypst } from './typst-compiler.ts'

/** What comes back: the file, or what was wrong with it. */
export type Compiled = { bytes: Uint8Array<ArrayBuffer> } | { fault: string }

const typst = openTypst()

parentPort?.on('message', (wanted: Compilation) => {
  const compiled = compile(wanted)
  parentPort?.postMessage(compiled, 'bytes' in compiled ? [compiled.bytes.buffer] : [])
})

function compile(wanted: Compilation): Compiled {
  try {
    return { bytes: Uint8Array.from(typst.compile(wanted)) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
