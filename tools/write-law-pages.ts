// Writes what is made from the rulebooks: docs/law.md and rulebooks/schema.json. Run after changing them: `node tools/write-law-pages.ts`.
// The test rulebooks/pages.test.ts fails while they differ.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coveragePage, rulebookSchema } from '../src/law/index.ts'
import { loadRulebook } from '../src/rulebook-files.ts'

const root = join(import.meta.dirname, '..')
mkdirSync(join(root, 'docs'), { recursive: true })
writeFileSync(join(root, 'docs', 'law.md'), coveragePage(await loadRulebook()))
writeFileSync(join(root, 'rulebooks', 'schema.json'), `${JSON.stringify(rulebookSchema(), null, 2)}\n`)
