// The rulebook kept as JSON, which spares the reading of YAML at every start, is what reading gives.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRulebook } from './law/read-rulebook.ts'
import { loadLaw, loadRulebook, rulebookTexts, rulebookVersion } from './rulebook-files.ts'

test('what is kept is what reading gives, byte for byte', async () => {
  const texts = rulebookTexts()
  const version = rulebookVersion(texts)
  const read = readRulebook(texts, version)
  expect(JSON.stringify(read)).toBe(JSON.stringify({ rulebook: (await loadLaw()).rulebook }))
})

test('read once, kept, and taken from there; a kept file that is broken is read anew', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'palmares-rulebook-'))
  try {
    const first = await loadRulebook(undefined, cache)
    const [name = ''] = readdirSync(cache)
    expect(name).toMatch(/^rulebook-[0-9a-f]{16}-[0-9a-f]{8}\.json$/)
    expect(await loadRulebook(undefined, cache)).toEqual(first)
    writeFileSync(join(cache, name), '{"version":')
    expect(await loadRulebook(undefined, cache)).toEqual(first)
  } finally {
    rmSync(cache, { recursive: true })
  }
})

test('one letter changed is another version', () => {
  const texts = rulebookTexts()
  const [path = '', text = ''] = [...texts][0] ?? []
  const changed = new Map(texts).set(path, `${text} `)
  expect(rulebookVersion(changed)).not.toBe(rulebookVersion(texts))
})
