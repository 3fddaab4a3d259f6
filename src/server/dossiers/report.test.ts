// The report saves itself: two people may write at once, and no text is ever lost.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Draft, missingParts, save, type Typed, unknownParts } from './report.ts'

const draft: Draft = {
  revision: 3,
  parts: { results: 'cũ' },
  merit: 'm',
  savedBy: 'lan',
  savedAt: '2024-12-01T00:00:00.000Z',
}
const typed = (over: Partial<Typed>): Typed => ({
  baseRevision: 3,
  parts: { results: 'mới' },
  merit: 'm',
  keep: false,
  ...over,
})
const at = '2024-12-05T02:00:00.000Z'

test('on the newest revision the draft moves on', () => {
  const saved = save(draft, typed({}), 'lan', at)
  expect(saved).toEqual({
    draft: { revision: 4, parts: { results: 'mới' }, merit: 'm', savedBy: 'lan', savedAt: at },
    versions: [],
    conflict: false,
  })
})

test('what another person had left is kept before it changes', () => {
  expect(save(draft, typed({}), 'minh', at).versions).toEqual([
    {
      parts: { results: 'cũ' },
      merit: 'm',
      writtenBy: 'lan',
      writtenAt: draft.savedAt,
      because: 'other-hand',
    },
  ])
})

test('typed on an older revision, the text becomes a version and the draft stays', () => {
  const saved = save(draft, typed({ baseRevision: 2 }), 'minh', at)
  expect(saved.conflict).toBe(true)
  expect(saved.draft).toBe(draft)
  expect(saved.versions).toEqual([
    { parts: { results: 'mới' }, merit: 'm', writtenBy: 'minh', writtenAt: at, because: 'conflict' },
  ])
})

test('the same text again changes nothing, even from an older revision', () => {
  expect(save(draft, typed({ baseRevision: 1, parts: { results: 'cũ' } }), 'minh', at)).toEqual({
    draft,
    versions: [],
    conflict: false,
  })
})

test('whoever saves, in whatever order, every text typed is in the draft or in a version', () => {
  const step = fc.record({
    by: fc.constantFrom('lan', 'minh', 'hoa'),
    stale: fc.nat(2),
    text: fc.string({ minLength: 1 }),
    keep: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now: Draft = { ...draft, parts: {}, merit: '', revision: 1 }
      const kept: string[] = []
      const lost: string[] = []
      for (const { by, stale, text, keep } of steps) {
        const before = now
        const saved = save(
          now,
          { baseRevision: Math.max(1, now.revision - stale), parts: { results: text }, merit: '', keep },
          by,
          at,
        )
        kept.push(...saved.versions.map((version) => version.parts.results ?? ''))
        const own = before.savedBy === by
        now = saved.draft
        if (now.parts.results !== text && !kept.includes(text)) lost.push(text)
        const old = before.parts.results
        if (old && !own && now.parts.results !== old && !kept.includes(old)) lost.push(old)
      }
      expect(lost).toEqual([])
    }),
  )
})

test.for([
  ['person', { duties: 'a', results: ' ' }, ['results']],
  ['person', { duties: 'a', results: 'b' }, []],
  ['unit', { results: 'b' }, ['functions', 'measures', 'compliance']],
  ['small-collective', { functions: 'a', results: 'b', measures: 'c', compliance: 'd' }, []],
] as const)('a %s misses %o', ([kind, parts, missing]) => {
  expect(missingParts({ kind }, parts)).toEqual(missing)
})

test('a part of the other kind of subject is not known', () => {
  expect(unknownParts({ kind: 'person' }, { duties: '', functions: '' })).toEqual(['functions'])
})
