// Packs each built file beforehand, as small as it gets (Brotli, and gzip for old readers), so that the server only hands it out.
// Used by vite.config.ts; the server takes the packed one when the browser reads it.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const [packSmall, packOld] = [promisify(brotliCompress), promisify(gzip)]
const worthPacking = /\.(js|css|json|svg)$/

export function packedFiles(): Plugin {
  let folder = ''
  return {
    name: 'packed-files',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true })
      await Promise.all(
        files.filter((file) => worthPacking.test(file)).map((file) => pack(join(folder, file))),
      )
    },
  }
}

async function pack(file: string): Promise<void> {
  const bytes = await readFile(file)
  const small = await packSmall(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  await Promise.all([
    writeFile(`${file}.br`, small),
    writeFile(`${file}.gz`, await packOld(bytes, { level: 9 })),
  ])
}
