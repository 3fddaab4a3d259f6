// The language a browser kept is the one it starts with; anything else starts in Vietnamese.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

const startWith = async (kept: string | null) => {
  vi.stubGlobal('localStorage', { getItem: () => kept })
  const { currentLanguage } = await import('./language.ts')
  return currentLanguage()
}

test.for([
  ['fr', 'fr'],
  ['en', 'en'],
  ['vi', 'vi'],
  ['de', 'vi'],
  [null, 'vi'],
] as const)('a browser that kept %s starts in %s', async ([kept, language]) => {
  expect(await startWith(kept)).toBe(language)
})

test('a browser that keeps nothing starts in Vietnamese', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('denied')
    },
  })
  const { currentLanguage } = await import('./language.ts')
  expect(currentLanguage()).toBe('vi')
})
