// Puts the non-breaking spaces French asks for before : ; ? » and after « in the French messages, in place.
// Used by whoever writes messages/fr: `node tools/french-spaces.ts messages/fr/dossiers.json` (all files when none is named).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../messages/fr')
const named = process.argv.slice(2)
const files = named.length > 0 ? named : readdirSync(folder).map((name) => join(folder, name))

/** U+00A0 before a colon and inside guillemets, U+202F (narrow) before ; and ? */
export const spaced = (text: string): string =>
  text
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[;?])/g, '\u202f')

for (const file of files) {
  const before = readFileSync(file, 'utf8')
  // Inside JSON, a space before a colon can only be inside a text: keys are followed by `":`.
  const after = spaced(before)
  if (after !== before) writeFileSync(file, after)
}
