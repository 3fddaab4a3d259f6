// The name under which somebody stored a file: kept as typed as far as it is safe. Pure. Used by file-store.ts.

export const NAME_LENGTH_MAX = 200

/**
 * Composed letters, single spaces, no invisible characters (a right-to-left mark can make `exe.pdf` of `fdp.exe`).
 * @returns undefined when it holds a path, is empty, or is longer than 200 characters: it is refused, never silently cut
 */
export function cleanName(typed: string): string | undefined {
  const name = typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[. ]+$/u, '')
  if (name === '' || /[/\\]/.test(name) || /^[a-z]:/i.test(name)) return undefined
  return [...name].length > NAME_LENGTH_MAX ? undefined : name
}

/** The last extension in small letters, without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}
