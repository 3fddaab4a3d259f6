// Files: stored once by the hash of their bytes, before the act that refers to them. Used by every form with an attachment.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { FileLink, Id } from './values.ts'

/** Multipart, one part named `file`. */
export const StoreFile = actContract({
  name: 'store-file',
  noun: 'files',
  method: 'POST',
  path: '/api/files',
  summary:
    'Stores a file (multipart/form-data, part `file`): PDF, DOCX, XLSX, PNG, JPEG, CSV or text, at most 20 MB.',
  input: z.strictObject({ file: z.any() }),
  output: FileLink,
  refusals: [
    'file.missing',
    'file.empty',
    'file.too-large',
    'file.kind-not-allowed',
    'file.misleading-extension',
    'file.bad-name',
  ],
})

export const ReadFile = viewContract({
  name: 'read-file',
  noun: 'files',
  path: '/api/files/{fileId}',
  summary: 'The bytes of a stored file, checked against their hash.',
  input: z.strictObject({ fileId: Id }),
  output: z.any(),
})
