// Which files are accepted, and what a file really is by its bytes, whatever its name says. Used by file-store.ts.
import { fileTypeFromBuffer } from 'file-type'

export const kinds = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'csv', 'txt'] as const
export type FileKind = (typeof kinds)[number]

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The kind an extension promises, or undefined when no accepted kind has it. */
export function kindOfExtension(extension: string): FileKind | undefined {
  if (extension === 'jpeg') return 'jpg'
  return kinds.find((kind) => kind === extension)
}

/** What the bytes are, as an extension: `pdf`, `exe`, `txt` for plain text, `bin` for what nobody knows. */
export async function sniff(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found) return found.ext
  return isPlainText(bytes) ? 'txt' : 'bin'
}

/** Text is UTF-8 without control characters other than those of lines and tabs. A page or a script in disguise is text too: it is served as text. */
function isPlainText(bytes: Uint8Array): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)
}

/** Do the bytes keep what the extension promises? Tables and notes are both plain text. */
export function keepsPromise(promised: FileKind, found: string): boolean {
  if (promised === 'csv' || promised === 'txt') return found === 'txt'
  return promised === found
}
