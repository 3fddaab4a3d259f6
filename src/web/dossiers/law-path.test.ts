// The remedy "see what the law asks" leads to the page of the person, of the unit, or of the collective's dossier.
import { expect, test } from 'vitest'
import { lawPathOf } from './law-path.ts'

const asked = { id: 'd1', award: 'certificate-of-merit', year: 2024 }
test.for([
  ['a person', { person: { id: 'p1' }, unit: null }, '/law?person=p1&year=2024&award=certificate-of-merit'],
  ['a unit', { person: null, unit: { id: 'u1' } }, '/law?unit=u1&year=2024&award=certificate-of-merit'],
  ['a small collective', { person: null, unit: null }, '/dossiers/d1'],
] as const)('%s', ([, subject, path]) => {
  expect(lawPathOf({ ...asked, subject })).toBe(path)
})
