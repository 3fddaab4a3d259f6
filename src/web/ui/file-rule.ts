// Which files are taken, decided before anything is sent. Used by FileDrop.
import { formatBytes } from '../words/format.ts'

export interface FileRule {
  /** With their dot: `.pdf`. */
  extensions?: readonly string[]
  bytesMax?: number
}

/** What the product takes as evidence and signed paper. */
export const defaultExtensions = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg', '.csv', '.txt']
export const defaultBytesMax = 20_000_000
export const nameLengthMax = 200

export interface FileRefusal {
  kind: 'wrong-kind' | 'too-large' | 'empty-file' | 'long-name'
  file: File
}

export const extensionsOf = (rule: FileRule): readonly string[] => rule.extensions ?? defaultExtensions
export const bytesMaxOf = (rule: FileRule): number => rule.bytesMax ?? defaultBytesMax
/** PDF, DOCX, XLSX */
export const kindsInWords = (rule: FileRule): string =>
  extensionsOf(rule)
    .map((extension) => extension.slice(1).toUpperCase())
    .join(', ')

export function refuseFile(file: File, rule: FileRule): FileRefusal | undefined {
  const name = file.name.toLowerCase()
  if (!extensionsOf(rule).some((extension) => name.endsWith(extension))) return { kind: 'wrong-kind', file }
  if (file.size === 0) return { kind: 'empty-file', file }
  if (file.size > bytesMaxOf(rule)) return { kind: 'too-large', file }
  return [...file.name].length > nameLengthMax ? { kind: 'long-name', file } : undefined
}

/** The figures of the refusal's message. */
export const figuresOf = (refusal: FileRefusal, rule: FileRule, language: string) => ({
  name: refusal.file.name.slice(0, 60),
  kinds: kindsInWords(rule),
  size: formatBytes(refusal.file.size, language),
  limit: formatBytes(bytesMaxOf(rule), language),
  max: nameLengthMax,
})
