// The frame of public pages: escaped, in its language, and marked where the house is a demonstration.
import { expect, test } from 'vitest'
import { layout, withRibbon } from './page.ts'

const page = layout({ language: 'fr', title: '<b>x</b>', path: '/try' })

test('a page is marked with the words given, escaped; without them nothing is left in its place', () => {
  expect(withRibbon(page, 'Démonstration <1>')).toContain('<p class="ribbon">Démonstration &lt;1&gt;</p>')
  expect(withRibbon(page, undefined)).not.toContain('ribbon')
})

test('what is given is text, never markup', () => {
  expect(page).toContain('<h1>&lt;b&gt;x&lt;/b&gt;</h1>')
})
