// A stored file, enough to show and download. Pure. Used by the views of every noun that holds files.
import type { FileLink } from '../../contract/values.ts'
import type { StoredFile } from './files.store.ts'

export const linkToFile = (file: StoredFile): FileLink => ({
  id: file.id,
  name: file.name,
  sizeBytes: file.sizeBytes,
  mediaType: file.mediaType,
})
