// Bytes kept on the disk under their hash: whole or absent, and on the disk before anybody is told they are kept. Used by file-store.ts.
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Shelf } from './file-store.ts'

export function diskShelf(folder: string): Shelf {
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)
  return {
    has: async (hash, sizeBytes) => (await stat(placeOf(hash)).catch(() => undefined))?.size === sizeBytes,
    put: async (hash, bytes) => {
      const place = placeOf(hash)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      // Written aside and renamed: a crash leaves no half file under a whole file's name.
      const partial = join(folder, `partial-${randomBytes(8).toString('hex')}`)
      const file = await open(partial, 'w', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(partial, place)
      await syncFolder(dirname(place))
    },
    get: async (hash) =>
      readFile(placeOf(hash)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
  }
}

/** Makes the new name as durable as the bytes. Windows neither allows nor needs it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
